/// The types of all expressions and variables.
struct TypeCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    var inference = TypeInference(subject)
    inference.run()
    subject = inference.subject
  }
}
