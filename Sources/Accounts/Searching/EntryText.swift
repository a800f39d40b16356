import Foundation

/// What can be searched for in an entry.
package struct EntryText: Hashable, Sendable {
  /// The name that the entry gives; nil when it gives none.
  package let name: Name?
  /// Everything else that it says; empty when that is nothing.
  package let words: String
  /// What was said in it when it is of an exercise, which no customer has heard; else empty.
  package let talk: [TalkLine]

  /// Stands between the parts of a text.
  static let separator = " · "

  /// Reads an entry.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - isFirst: Whether it is the first one of its act that rests on its typed line; the line is
  ///     searched for in this one only.
  ///   - titles: What choices are called.
  package init(
    _ entry: Entry, isFirst: Bool, titles: [FieldKey: [String: String]] = [:]
  ) {
    let name = Self.name(in: entry.body)
    let source = entry.body.isContent ? entry.source?.text ?? "" : ""
    var words: [String] = []
    if isFirst, !source.isEmpty, name?.says(source) != true { words.append(source) }
    for own in Self.words(in: entry.body, isTyped: !source.isEmpty, titles: titles)
    where !own.isEmpty && !source.contains(own) && !words.contains(own) {
      words.append(own)
    }
    self.name = name
    self.words = words.joined(separator: Self.separator)
    talk = Self.talk(in: entry.body)
  }

  private static func talk(in body: EntryBody) -> [TalkLine] {
    switch body {
    case .rehearsed(let terms): TalkLine.lines(of: terms.transcript)
    case .practised(let terms): terms.answer.isEmpty ? [] : [TalkLine(.rep, terms.answer)]
    default: []
    }
  }

  private static func name(in body: EntryBody) -> Name? {
    switch body {
    case .opened(let name), .renamed(let name): Name(name)
    case .contact(let details): Name(details)
    default: nil
    }
  }

  private static func words(
    in body: EntryBody, isTyped: Bool, titles: [FieldKey: [String: String]]
  ) -> [String] {
    switch body {
    case .set(let key, .choice(let id)): [titles[key]?[id] ?? ""]
    case .set(_, let value): words(in: value, isTyped: isTyped)
    case .objection(_, let words): [words]
    case .commitment(let terms): [terms.what, terms.assignee ?? ""]
    case .commitmentDropped(let reason): [reason ?? ""]
    case .concession(let given, let returned): [given, returned ?? ""]
    case .note(let text), .kept(let text): [text]
    case .said(let text, let speaker): [speaker.name ?? "", text]
    case .occasion(let terms): [terms.what]
    case .option(let terms): [terms.text, terms.model ?? "", terms.conditions ?? ""]
    default: []
    }
  }

  /// Numbers and dates are searched for as they were typed; when they were not, by their digits.
  private static func words(in value: FieldValue, isTyped: Bool) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let items): items
    case _ where isTyped: []
    case .date(let span): [span.from, span.to].compactMap { $0?.description }
    case .number(let interval): words(in: interval)
    case .money(let money): words(in: money.amount)
    case .quantity(let quantity): words(in: quantity.count)
    case .recurrence, .people, .choice, .flag: []
    }
  }

  private static func words(in interval: Interval) -> [String] {
    [interval.low, interval.high].compactMap { $0?.description }
  }
}
