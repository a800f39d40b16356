/// A row that could not be taken: where it stands and why.
package struct TableProblem: Hashable, Sendable {
  /// The line of a text file on which the row begins, or the row of a sheet; from 1.
  package let number: Int
  /// What is wrong with it.
  package let fault: TableFault

  /// Creates a problem.
  package init(number: Int, fault: TableFault) {
    self.number = number
    self.fault = fault
  }
}
