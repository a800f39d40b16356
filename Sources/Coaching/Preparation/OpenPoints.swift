package import Accounts
import Playbooks

/// Tells what the record does not know yet.
package struct OpenPoints {
  private let context: CoachingContext

  /// Creates it for the method of a context.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the questions of the method that an account's record does not answer, in order.
  package func points(of account: Account) throws(CoachingError) -> [OpenPoint] {
    try Guide(RouteCatalogue(context.playbook).method, on: account.id, context).openPoints()
  }
}
