/// Statements after a jump, a return or a stop that nothing can reach.
struct ReachCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    for body in subject.inventory.bodies {
      for (index, statement) in body.enumerated() where leaves(statement) {
        let rest = body[(index + 1)...].filter { !isSilent($0) }
        guard let first = rest.first, let last = rest.last else { break }
        subject.reports.add(.unreachable, at: first.span.through(last.span))
        break
      }
    }
  }

  private func leaves(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .jump, .leave, .stop: true
    default: false
    }
  }

  /// Declarations do nothing when reached; where they stand does not matter.
  private func isSilent(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .declare, .enumeration: true
    default: false
    }
  }
}
