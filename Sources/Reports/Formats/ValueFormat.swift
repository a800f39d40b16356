package import Accounts
import Foundation
package import Texts

/// Says every value of the record for people, in the language of its texts.
package struct ValueFormat {
  /// Finds the words for a choice by its identifier and, when known, its field.
  package typealias ChoiceTitle = (_ id: String, _ field: Accounts.FieldKey?) -> String?

  /// The sentences it speaks with.
  package let texts: Texts
  /// The day it is.
  package let today: CalendarDay
  private let choiceTitle: ChoiceTitle

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - texts: The sentences to speak with.
  ///   - today: The day whose year need not be said.
  ///   - choiceTitle: Finds the words for a choice; its identifier is shown when there are none.
  package init(
    texts: Texts, today: CalendarDay, choiceTitle: @escaping ChoiceTitle = { _, _ in nil }
  ) {
    self.texts = texts
    self.today = today
    self.choiceTitle = choiceTitle
  }

  /// Says days and spans.
  package var days: DayFormat { DayFormat(texts: texts, today: today) }

  /// Says people and their parts.
  package var people: PersonFormat { PersonFormat(texts: texts) }

  /// Says a value of an account; people with department and part.
  package func callAsFunction(
    _ value: FieldValue, of field: Accounts.FieldKey? = nil, in account: Account
  ) -> String {
    self.callAsFunction(value, of: field, people: account.people)
  }

  /// Says a value; the people it names are found among those given.
  package func callAsFunction(
    _ value: FieldValue, of field: Accounts.FieldKey? = nil,
    people known: [ContactID: ContactDetails]
  ) -> String {
    say(value, field, known, people.full)
  }

  /// Says a value as it stands inside of a sentence: people by their names alone.
  package func wording(_ value: FieldValue, in account: Account) -> String {
    say(value, nil, account.people, people.addressed)
  }

  private func say(
    _ value: FieldValue, _ field: Accounts.FieldKey?, _ known: [ContactID: ContactDetails],
    _ person: (ContactDetails) -> String
  ) -> String {
    let numbers = NumberFormat(texts: texts)
    switch value {
    case .text(let text): return text
    case .number(let interval): return numbers.number(interval)
    case .money(let money): return numbers.money(money)
    case .quantity(let quantity): return numbers.quantity(quantity)
    case .date(let span): return days.span(span)
    case .recurrence(let recurrence): return RecurrenceFormat(texts: texts)(recurrence)
    case .people(let ids): return joined(ids.compactMap { known[$0] }.map(person))
    case .choice(let id): return choiceTitle(id, field) ?? id
    case .list(let items): return joined(items)
    case .flag(let isTrue): return texts(isTrue ? .wordYes : .wordNo)
    }
  }

  /// Returns items in a row, as the language divides them.
  package func joined(_ items: [String]) -> String {
    items.joined(separator: texts(.wordSeparator))
  }
}
