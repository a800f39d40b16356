import Diagnostics

/// Only what exists can be removed or stood after.
struct UnknownItemRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    return subject.unknown(
      .item,
      .unknownItem,
      known: subject.declared(
        .stage,
        .step,
        .field,
        .rule,
        .segment,
        .column,
        .script,
        .topic,
        .evidence,
        .fault,
        .group,
        .question,
        .variable,
        .source,
        .limit
      )
    )
  }
}
