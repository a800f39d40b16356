/// An expression ready to be computed: values and what is done with them, operands first.
package struct Computation: Hashable, Sendable {
  /// One step of a computation.
  enum Step: Hashable, Sendable {
    case value(Value)
    case variable(String)
    case call(String, count: Int)
    case apply(Operator)
  }

  /// The steps; the last one gives the result.
  let steps: [Step]
}
