import Accounts
import Playbooks

/// Makes commitments and concessions of the answers that a playbook declares to be such: one field
/// says what, a second says until when or in return for what.
struct ThingPairing {
  let context: CoachingContext
  let file: AccountFile
  let subject: Subject
  /// The fields as they were before the answer.
  let fields: FieldSet

  /// Words that say that nothing was had in return.
  private static let nothing: Set<String> = [
    "无", "没有", "没", "白送", "none", "nothing", "no", "for nothing",
  ]

  /// Returns what an answer makes besides filling its field; usually nothing.
  func drafts(
    after prompt: Prompt, value: FieldValue, prompts: [Prompt], source: TypedSource
  ) throws(CoachingError) -> [Draft] {
    for first in prompts {
      guard let pairing = first.makes, first.key == prompt.key || pairing.second == prompt.key
      else { continue }
      let what = first.key == prompt.key ? value : fields[first.key]
      let other = pairing.second == prompt.key ? value : fields[pairing.second]
      guard case .text(let text) = what else { continue }
      return [draft(pairing, field: first.key, text, other, source)].compactMap(\.self)
    }
    return []
  }

  private func draft(
    _ pairing: ThingRule, field: Accounts.FieldKey, _ what: String, _ other: FieldValue?,
    _ source: TypedSource
  ) -> Draft? {
    let rule = mark(field)
    switch pairing {
    case .commitment(let owner, _):
      var due: CalendarDay?
      if case .date(let span) = other { due = span.due }
      let known = file.account.commitments.last { $0.terms.rule == rule && $0.state == .open }
      let id: CommitmentID = known?.id ?? context.makeIdentifier()
      let terms = CommitmentTerms(
        owner: owner == .us ? .us : .customer, what: what, due: due, rule: rule)
      return Draft(.commitment(terms), about: .commitment(id), from: source)
    case .concession:
      guard case .text(let returned) = other else { return nil }
      let traded = Self.nothing.contains(returned.lowercased()) ? nil : returned
      return Draft(
        .concession(given: what, tradedFor: traded),
        about: .concession(context.makeIdentifier()), from: source)
    }
  }

  /// The name under which a commitment remembers the field it was made from.
  private func mark(_ field: Accounts.FieldKey) -> String {
    guard case .objection(let id) = subject else { return "field:\(field.rawValue)" }
    return "field:\(field.rawValue):\(id)"
  }
}

extension ThingRule {
  /// The field that says until when, or in return for what.
  fileprivate var second: Accounts.FieldKey {
    switch self {
    case .commitment(_, let due): Accounts.FieldKey(due.rawValue)
    case .concession(let returned): Accounts.FieldKey(returned.rawValue)
    }
  }
}
