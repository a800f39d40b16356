package import Accounts
package import Coaching
import Texts

/// What a call came to, for people.
package struct CallReport {
  /// How many of the open questions of the stage are named.
  private static let mostOpen = 5

  private let format: ValueFormat
  private let account: Account
  private var texts: Texts { format.texts }

  /// Creates a report of a call with an account.
  package init(_ format: ValueFormat, _ account: Account) {
    self.format = format
    self.account = account
  }

  /// Returns the summary: what is new, what changed, objections, promises, what is open.
  package func blocks(_ summary: CallSummary) -> [ReportBlock] {
    let heading = ReportBlock.heading(texts(.callSummary, ["account": account.name]), level: 1)
    let open = summary.open.prefix(Self.mostOpen).map { point in
      texts(.wordDetail, ["name": point.label, "detail": point.step])
    }
    let more = summary.open.count - open.count
    let rest = more > 0 ? [texts(.cardMore, ["count": String(more)])] : []
    let parts =
      fields(.callNew, summary.new) + list(.callPeople, summary.people.map(format.people.full))
      + changes(summary.changed) + list(.callObjections, summary.objections.map(words))
      + list(.callOurPromises, summary.ours.map(words))
      + list(.callTheirPromises, summary.theirs.map(words))
      + list(.concessionHeading, summary.concessions.map(words))
      + list(.occasionHeading, summary.occasions.map(OccasionFormat(format).words))
      + list(.callLater, summary.later)
      + list(.callOpen, open + rest)
    return [heading] + (summary.isEmpty ? [.paragraph(texts(.callNothing))] : []) + parts
  }

  private func list(_ title: TextKey, _ items: [String]) -> [ReportBlock] {
    items.isEmpty ? [] : [.heading(texts(title), level: 2), .list(items)]
  }

  private func fields(_ title: TextKey, _ changes: [FieldChange]) -> [ReportBlock] {
    let fields = changes.compactMap { change in
      change.new.map { ReportField(change.label, format($0, in: account)) }
    }
    return fields.isEmpty ? [] : [.heading(texts(title), level: 2), .fields(fields)]
  }

  private func changes(_ changes: [FieldChange]) -> [ReportBlock] {
    let fields = changes.map { change in
      let old = change.old.map { format($0, in: account) } ?? texts(.wordNone)
      let new = change.new.map { format($0, in: account) } ?? texts(.wordNone)
      return ReportField(change.label, "\(old) → \(new)")
    }
    return fields.isEmpty ? [] : [.heading(texts(.callChanged), level: 2), .fields(fields)]
  }

  private func words(_ objection: CallSummary.Handled) -> String {
    let topic = objection.topic ?? texts(.callObjection)
    if objection.isClosed {
      return texts(.callObjectionDone, ["topic": topic, "words": objection.words])
    }
    return texts(
      .callObjectionAt,
      [
        "topic": topic, "words": objection.words, "done": String(objection.done),
        "steps": String(objection.steps), "next": objection.missing.first ?? "",
      ])
  }

  private func words(_ terms: CommitmentTerms) -> String {
    [terms.what, format.days.due(terms.due, at: terms.time)].joined(separator: " · ")
  }

  private func words(_ concession: Concession) -> String {
    guard let returned = concession.tradedFor else {
      return "\(concession.given) · ⚠ \(texts(.concessionForNothing))"
    }
    return texts(.callTraded, ["given": concession.given, "return": returned])
  }
}
