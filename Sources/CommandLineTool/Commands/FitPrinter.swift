import Accounts
import Coaching
import Reports
import Terminal

/// Prints the result of the self-check for programs.
@MainActor
struct FitPrinter {
  private let composition: Composition
  private let context: CoachingContext

  init(_ composition: Composition, _ context: CoachingContext) {
    self.composition = composition
    self.context = context
  }

  /// Prints what the answers given so far come to.
  func print() throws {
    try composition.reading {
      let dealer = try context.dealer().account
      let outcome = try FitMaker(context).outcome(of: dealer)
      try composition.output.write(try JSONText.line(FitDocument(outcome)) + "\n")
    }
  }
}
