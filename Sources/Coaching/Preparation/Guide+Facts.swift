import Accounts
import Playbooks
import Understanding

/// What a line says besides the answer that was asked for.
extension Guide {
  /// Facts that belong to other questions of the same stage.
  struct OtherFacts {
    var filed: [FiledFact] = []
    var drafts: [Draft] = []
    var values: [Accounts.FieldKey: FieldValue] = [:]
    /// Where the line says it, counted in Unicode scalars.
    var spans: [Range<Int>] = []
    /// Whether each clause of the line says something of another field.
    var coversLine = false
    /// What the line says of the field that was asked for.
    var own: (value: FieldValue, drafts: [Draft])?
  }

  /// Returns what a line says of other fields of the stage; nothing on routes beside the method.
  func otherFacts(
    in line: String, besides prompt: Prompt, at spot: Interview.Spot
  ) throws(CoachingError) -> OtherFacts {
    var found = OtherFacts()
    guard interview.route.isOfMethod, prompt.type != .choice, prompt.type != .flag else {
      return found
    }
    let facts = try context.facts(
      in: line, asked: prompt.key.rawValue, about: file.account)
    let counts = facts.count { FactFiling.field(of: $0.value)?.rawValue == "quantity" }
    for fact in facts {
      // Two counts in one line are parts of something.
      if counts > 1, case .quantity = fact.value { continue }
      if try take(fact, of: line, besides: prompt, at: spot, into: &found) {
        found.spans.append(fact.span)
      }
    }
    found.coversLine =
      !found.spans.isEmpty && NoteClauses.covered(by: found.spans, in: line)
    return found
  }

  /// What a note tells of, but an answer to another question may only seem to: every five years is
  /// how often they buy.
  private static let onlyNoted: Set<Accounts.FieldKey> = [
    Accounts.FieldKey("visit_rhythm"), Accounts.FieldKey("position_price"),
  ]

  /// Adds a fact to what is filed; false when it is the answer asked for, or belongs to no question here.
  private func take(
    _ fact: Fact, of line: String, besides prompt: Prompt, at spot: Interview.Spot,
    into found: inout OtherFacts
  ) throws(CoachingError) -> Bool {
    guard let field = FactFiling.field(of: fact.value), field.part == nil,
      !Self.onlyNoted.contains(field),
      let place = try interview.spot(asking: field),
      interview.route.steps[place.step].stage == interview.route.steps[spot.step].stage
    else { return false }
    let target = try interview.prompt(at: place)
    let isOwn = target.key == prompt.key
    // What another step recorded before stands; people asked for are the answer, whoever they are.
    if !isOwn, place.step != spot.step, fields[field] != nil { return false }
    if !isOwn, prompt.type == .person, target.type == .person { return false }
    let present = found.values[field] ?? (isOwn ? found.own?.value : nil) ?? fields[field]
    let filing = FactFiling(context: context, account: file.account)
    guard
      let answer = filing.drafts(
        for: fact, in: field, of: target.type, adding: present, line: line),
      answer.value != present
    else { return false }
    guard !isOwn else {
      found.own = (answer.value, (found.own?.drafts ?? []) + answer.drafts)
      return false
    }
    found.values[field] = answer.value
    found.drafts += answer.drafts
    let change = FieldChange(
      label: context.text(target.label, for: file.account), old: fields[field],
      new: answer.value, title: nil)
    let title = interview.route.steps[place.step].title
    let step = place.step == spot.step ? nil : context.text(title, for: file.account)
    found.filed.append(FiledFact(change: change, step: step))
    return true
  }

  /// Takes the other reading of the last answer, or puts it back into the line; nil when the line says
  /// neither.
  mutating func answerOtherReading(_ line: String) throws(CoachingError) -> [Reply]? {
    guard let other = otherReading else { return nil }
    otherReading = nil
    switch line.trimmingSpaces.lowercased() {
    case "1":
      let prompt = try interview.prompt(at: other.spot)
      try write([
        Draft(
          .set(prompt.key, other.value), about: interview.route.subject,
          from: TypedSource(other.line))
      ])
      let change = FieldChange(
        label: other.label, old: other.present, new: other.value, title: nil)
      return [.recorded([change]), try asking()]
    case "e":
      interview.spot = other.spot
      return [try asking(typed: other.line)]
    default: return nil
    }
  }

  /// Remembers what else an answer may mean, unless the next question could be answered with a number.
  mutating func offerOtherReading(
    _ value: FieldValue?, of question: Question, at spot: Interview.Spot,
    instead present: FieldValue,
    line: String
  ) throws(CoachingError) -> [Reply] {
    otherReading = nil
    guard let value, value != present, let next = interview.spot, offered.isEmpty else { return [] }
    switch try interview.prompt(at: next).type {
    case .number, .money, .quantity, .choice, .flag: return []
    case .text, .date, .recurrence, .person, .list: break
    }
    otherReading = OtherReading(
      spot: spot, label: question.label, present: present, value: value, line: line)
    return [.otherReading(label: question.label, value)]
  }
}
