package import Foundation

extension EntryBody {
  /// The name under which the journal keeps this kind of entry.
  package var kind: String {
    switch self {
    case .opened: "opened"
    case .renamed: "renamed"
    case .set: "set"
    case .cleared: "cleared"
    case .contact: "contact"
    case .objection: "objection"
    case .objectionClosed: "objection-closed"
    case .commitment: "commitment"
    case .commitmentDone: "commitment-done"
    case .commitmentDropped: "commitment-dropped"
    case .concession: "concession"
    case .note: "note"
    case .kept: "kept"
    case .imported: "imported"
    case .said: "said"
    case .occasion: "occasion"
    case .option: "option"
    case .withdrawn: "withdrawn"
    case .unread: "unread"
    case .dismissed: "dismissed"
    case .position: "position"
    case .skipped: "skipped"
    case .rehearsed: "rehearsed"
    case .practised: "practised"
    case .forgotten: "forgotten"
    case .reversal: "reversal"
    }
  }

  /// Returns the content as JSON, in the form `init(kind:payload:)` reads.
  ///
  /// - Throws: What the encoder throws, which no value of these types brings about.
  package func payload(_ encoder: JSONEncoder) throws -> Data {
    var fields = Payload()
    switch self {
    case .opened(let name), .renamed(let name): fields.text = name
    case .set(let key, let value): (fields.field, fields.value) = (key, value)
    case .cleared(let key), .unread(let key): fields.field = key
    case .contact(let details): fields.contact = details
    case .objection(let topic, let words): (fields.topic, fields.text) = (topic, words)
    case .commitment(let terms): fields.commitment = terms
    case .commitmentDropped(let reason): fields.text = reason
    case .concession(let given, let returned): (fields.text, fields.tradedFor) = (given, returned)
    case .note(let text), .kept(let text): fields.text = text
    case .imported(let terms): fields.imported = terms
    case .said(let text, let speaker): (fields.text, fields.speaker) = (text, speaker)
    case .occasion(let terms): fields.occasion = terms
    case .option(let terms): fields.option = terms
    case .dismissed(let rule, let day): (fields.rule, fields.day) = (rule, day)
    case .position(let step, let key), .skipped(let step, let key):
      (fields.step, fields.field) = (step, key)
    case .rehearsed(let terms): fields.rehearsal = terms
    case .practised(let terms): fields.drill = terms
    case .forgotten(let terms): fields.forgetting = terms
    case .reversal(let act): fields.act = act
    case .objectionClosed, .commitmentDone, .withdrawn: break
    }
    return try encoder.encode(fields)
  }

  /// Reads what the journal keeps; nil when the kind or its content is not known to this program.
  package init?(kind: String, payload: Data, _ decoder: JSONDecoder) {
    guard let fields = try? decoder.decode(Payload.self, from: payload),
      let body = Self.simple(kind, fields) ?? Self.compound(kind, fields)
    else { return nil }
    self = body
  }

  private static func simple(_ kind: String, _ fields: Payload) -> EntryBody? {
    switch kind {
    case "opened": fields.text.map(EntryBody.opened)
    case "renamed": fields.text.map(EntryBody.renamed)
    case "cleared": fields.field.map(EntryBody.cleared)
    case "unread": fields.field.map(EntryBody.unread)
    case "contact": fields.contact.map(EntryBody.contact)
    case "objection-closed": .objectionClosed
    case "commitment": fields.commitment.map(EntryBody.commitment)
    case "commitment-done": .commitmentDone
    case "commitment-dropped": .commitmentDropped(fields.text)
    case "note": fields.text.map(EntryBody.note)
    case "kept": fields.text.map(EntryBody.kept)
    case "imported": fields.imported.map(EntryBody.imported)
    case "occasion": fields.occasion.map(EntryBody.occasion)
    case "option": fields.option.map(EntryBody.option)
    case "withdrawn": .withdrawn
    case "rehearsed": fields.rehearsal.map(EntryBody.rehearsed)
    case "practised": fields.drill.map(EntryBody.practised)
    case "forgotten": fields.forgetting.map(EntryBody.forgotten)
    case "reversal": fields.act.map(EntryBody.reversal)
    default: nil
    }
  }

  private static func compound(_ kind: String, _ fields: Payload) -> EntryBody? {
    switch (kind, fields.field, fields.text) {
    case ("set", let key?, _): fields.value.map { .set(key, $0) }
    case ("objection", _, let words?): .objection(topic: fields.topic, words: words)
    case ("concession", _, let given?): .concession(given: given, tradedFor: fields.tradedFor)
    case ("said", _, let words?): fields.speaker.map { .said(words, by: $0) }
    case ("position", let key?, _): fields.step.map { .position(step: $0, field: key) }
    case ("skipped", let key?, _): fields.step.map { .skipped(step: $0, field: key) }
    case ("dismissed", _, _):
      fields.rule.flatMap { rule in fields.day.map { .dismissed(rule: rule, on: $0) } }
    default: nil
    }
  }

  /// Every key that a payload may have; absent ones are not written.
  private struct Payload: Codable {
    var text: String?
    var field: FieldKey?
    var value: FieldValue?
    var contact: ContactDetails?
    var topic: String?
    var commitment: CommitmentTerms?
    var speaker: Speaker?
    var occasion: OccasionTerms?
    var option: OptionTerms?
    var tradedFor: String?
    var rule: String?
    var day: CalendarDay?
    var step: String?
    var act: ActID?
    var rehearsal: RehearsalTerms?
    var drill: DrillTerms?
    var forgetting: ForgettingTerms?
    var imported: ImportTerms?
  }
}
