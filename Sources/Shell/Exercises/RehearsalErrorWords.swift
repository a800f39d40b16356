package import Coaching
import Diagnostics
package import Texts

/// Says why a rehearsal cannot begin or go on.
package struct RehearsalErrorWords {
  private let texts: Texts

  /// Creates it.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the reason in words.
  package func words(for error: RehearsalError) -> String {
    switch error {
    case .unknown(let name, let near):
      let names = near.joined(separator: texts(.wordSeparator))
      return texts(.rehearsalUnknown, ["name": name])
        + (near.isEmpty ? "" : "\n" + texts(.rehearsalNear, ["names": names]))
    case .faulty(let name, _): return texts(.rehearsalFaulty, ["name": name])
    case .failed(let name, let reason):
      let words = RunErrorWords(texts: texts).words(for: reason)
      return texts(.rehearsalFailed, ["name": name, "reason": words])
    }
  }
}
