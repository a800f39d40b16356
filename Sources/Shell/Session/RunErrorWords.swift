package import Texts
package import Yarn

/// Says why a play cannot go on.
package struct RunErrorWords {
  private let texts: Texts

  /// Creates it.
  package init(texts: Texts) {
    self.texts = texts
  }

  /// Returns the reason in words.
  package func words(for error: RunError) -> String {
    switch error {
    case .unknownNode(let name): texts(.scenarioErrorNode, ["name": name])
    case .unknownFunction(let name): texts(.scenarioErrorFunction, ["name": name])
    case .function(let name, let reason):
      texts(.scenarioErrorRefused, ["name": name, "reason": reason])
    case .noConversion(let text): texts(.scenarioErrorConversion, ["name": text])
    case .remainderByZero: texts(.scenarioErrorRemainder)
    case .stepLimit(let count): texts(.scenarioErrorSteps, ["count": String(count)])
    case .textLimit(let count): texts(.scenarioErrorText, ["count": String(count)])
    case .tooDeep: texts(.scenarioErrorDepth)
    case .noSuchOption(let number): texts(.scenarioErrorOption, ["count": String(number)])
    case .choiceExpected: texts(.scenarioChoose)
    }
  }
}
