import Foundation

/// Reads answers as people type them: 下周三, 三百万以内吧, about a dozen cars, by the end of March.
///
/// What is written out plainly is read as such; otherwise the one expression of the wanted kind counts,
/// with its other readings behind it.
package struct SpokenAnswerReader: AnswerReader {
  private let plain = PlainAnswerReader()
  private let expressions: ExpressionReader
  private let notes: NoteReader
  private let now: @Sendable () -> ReadInstant
  private static let hedges: Set<String> = [
    "", "吧", "呢", "啊", "的样子", "来", "来个", "多", "多个", "个吧", "个", "左右", "左右吧", "大概", "大概是", "可能",
    "可能是", "估计",
    "应该", "应该是", "差不多", "先", "就", "总共", "一共", "maybe", "probably", "perhaps", "i think", "i'd say",
    "say",
    "i guess", "i suppose", "or so", "in all", "all told", "in total", "altogether", "total",
  ]

  /// Creates a reader.
  ///
  /// - Parameter now: Tells the moment on the wall clock of the writer.
  package init(expressions: ExpressionReader, now: @escaping @Sendable () -> ReadInstant) {
    self.expressions = expressions
    notes = NoteReader(expressions: expressions)
    self.now = now
  }

  package func readings(of text: String, as kind: AnswerKind) -> [Reading] {
    if kind == .people {
      if isExpression(text) { return [] }
      let told = people(text)
      if isTold(text, told) { return told }
    }
    let written = plain.readings(of: text, as: kind)
    guard written.isEmpty else { return written }
    switch kind {
    case .number, .money, .quantity, .date, .recurrence: return spoken(text, kind)
    case .people: return people(text)
    case .text, .choice, .list, .flag: return []
    }
  }

  private func spoken(_ text: String, _ kind: AnswerKind) -> [Reading] {
    let found = expressions.expressions(in: text, at: now()).compactMap {
      expression -> (ReadExpression, [ReadValue])? in
      let isAlone = kind == .quantity && isAlone(expression.span, in: text)
      // 三个人决定 counts no cars.
      if kind == .quantity, case .quantity(_, let unit) = expression.value,
        !VehicleCountFinder.units.contains(unit), !(isAlone && ["个", "套"].contains(unit))
      {
        return nil
      }
      let values = ([expression.value] + expression.alternatives).compactMap { value in
        answer(value, kind) ?? (isAlone ? count(value) : nil)
      }
      return values.isEmpty ? nil : (expression, values)
    }
    // Two amounts in one answer: nobody knows which is meant.
    guard found.count == 1, let (expression, values) = found.first else { return [] }
    return values.map { Reading(value: $0, span: expression.span, rule: expression.rule) }
  }

  private func answer(_ value: ExpressionValue, _ kind: AnswerKind) -> ReadValue? {
    switch (kind, value) {
    case (.number, .number(let bounds)), (.number, .quantity(let bounds, _)): .number(bounds)
    case (.money, .money(let bounds, let currency)): .money(bounds, currency: currency)
    case (.quantity, .quantity(let bounds, _)): .quantity(bounds)
    case (.date, .day(let day)): .date(from: day, to: day, .day)
    case (.date, .moment(let instant, _)): .date(from: instant.day, to: instant.day, .day)
    case (.date, .stretch(let stretch)):
      .date(
        from: stretch.isDeadline ? nil : stretch.firstDay, to: stretch.lastDay,
        ReadGrain(rawValue: stretch.grain.rawValue) ?? .day)
    case (.recurrence, .recurrence(let recurrence)): .recurrence(recurrence)
    case (.recurrence, .length(let length)): recurrence(of: length)
    default: nil
    }
  }

  /// A number by itself answers the question how many: 二三十, a dozen or so.
  private func count(_ value: ExpressionValue) -> ReadValue? {
    guard case .number(let bounds) = value, [bounds.low, bounds.high].allSatisfy(isCount) else {
      return nil
    }
    return .quantity(bounds)
  }

  private func isCount(_ number: Decimal?) -> Bool {
    number.map { $0 > 0 && $0 < 100_000 && $0.isWhole } ?? true
  }

  /// Whether nothing is said beside a number but how sure one is.
  private func isAlone(_ span: Range<Int>, in text: String) -> Bool {
    let plain = PlainText(text)
    return [plain.core.lowerBound..<span.lowerBound, span.upperBound..<plain.core.upperBound]
      .allSatisfy { rest in
        guard !rest.isEmpty else { return true }
        let trimmed = plain.trimming(rest)
        let key = plain.key(trimmed).trimmingCharacters(in: [",", ".", " "])
        return Self.hedges.contains(key)
      }
  }

  /// A length says how often: 三年 is every three years.
  private func recurrence(of length: ReadLength) -> ReadValue? {
    guard length.seconds == 0, !length.countsWorkdays else { return nil }
    if length.months > 0, length.days == 0 {
      return length.months % 12 == 0
        ? .recurrence(ReadRecurrence(frequency: .yearly, interval: length.months / 12))
        : .recurrence(ReadRecurrence(frequency: .monthly, interval: length.months))
    }
    guard length.months == 0, length.days > 0 else { return nil }
    return length.days % 7 == 0
      ? .recurrence(ReadRecurrence(frequency: .weekly, interval: length.days / 7))
      : .recurrence(ReadRecurrence(frequency: .daily, interval: length.days))
  }

  /// Whether a text is a time or an amount and nothing else: 下周 is nobody's name.
  private func isExpression(_ text: String) -> Bool {
    let core = PlainText(text).core
    return expressions.expressions(in: text, at: now()).contains { expression in
      guard expression.span.lowerBound <= core.lowerBound,
        expression.span.upperBound >= core.upperBound
      else { return false }
      // A telephone number is a person's.
      if case .phone = expression.value { return false }
      return true
    }
  }

  /// Whether people are told of in words, not listed with their particulars: 王处长签字, Linda Chen, fleet manager.
  private func isTold(_ text: String, _ readings: [Reading]) -> Bool {
    guard case .people(let people)? = readings.first?.value else { return false }
    if people.contains(where: { $0.role != nil }) { return true }
    guard people.allSatisfy({ $0.name != nil }) else { return false }
    return text.contains(" ")
      ? people.count == 1 && text.contains(",") && people[0].title != nil
      : people.contains { $0.orgUnit != nil }
  }

  private func people(_ text: String) -> [Reading] {
    let facts = notes.facts(in: text, at: now(), asked: "contact")
    let people = facts.compactMap { fact -> ReadPerson? in
      guard case .contact(let contact) = fact.value else { return nil }
      return ReadPerson(
        name: contact.name, title: contact.title, orgUnit: contact.orgUnit, phone: contact.phone,
        role: contact.role)
    }
    guard !people.isEmpty else { return [] }
    let span = 0..<text.unicodeScalars.count
    return [Reading(value: .people(people), span: span, rule: "people.note")]
  }
}

extension Decimal {
  /// Whether nothing stands behind the point.
  fileprivate var isWhole: Bool {
    self == Decimal(NSDecimalNumber(decimal: self).intValue)
  }
}
