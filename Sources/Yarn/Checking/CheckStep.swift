/// One look at a whole program.
protocol CheckStep: Sendable {
  /// Reports what is wrong, and writes down what later steps need.
  func run(_ subject: inout CheckSubject)
}
