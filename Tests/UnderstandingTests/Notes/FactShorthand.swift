import Foundation

@testable import Understanding

/// Writes facts in one short line each, for the files of notes.
enum FactShorthand {
  /// Returns the short form of a fact's value.
  static func text(_ value: FactValue) -> String {
    switch value {
    case .quantity(let bounds, let part):
      "quantity " + of(.number(bounds)) + (part.map { " of \($0)" } ?? "")
    case .budget(let bounds, let currency, let perVehicle):
      "budget " + of(.money(bounds, currency: currency)) + (perVehicle ? " each" : "")
    case .price(let amount, let currency, let side): "price \(amount) \(currency) \(side.rawValue)"
    case .purchaseTime(let from, let to, let grain):
      "purchase_time \(day(from))..\(day(to)) \(grain.rawValue)"
    case .purchaseCycle(let length): "purchase_cycle \(length.iso)"
    case .purpose(let text): "purpose \(text)"
    case .users(let text): "users \(text)"
    case .frequency(let text): "frequency \(text)"
    case .model(let text): "model \(text)"
    case .rival(let text): "rival \(text)"
    case .contact(let contact):
      "contact "
        + [
          contact.name ?? "-", contact.title, contact.orgUnit, contact.role?.rawValue,
          contact.phone,
        ].compactMap { $0 }.joined(separator: " / ")
    case .objection(let topic): "objection \(topic.rawValue)"
    case .commitment(let commitment): text(commitment)
    case .recurrence(let recurrence): "recurrence " + of(.recurrence(recurrence))
    case .concession(let what, let tradedFor):
      "concession \(what)" + (tradedFor.map { " for \($0)" } ?? "")
    case .occasion(let what, let date): "occasion \(what) \(day(date))"
    }
  }

  private static func text(_ commitment: ReadCommitment) -> String {
    let due = commitment.due
    let time = due.seconds.map { "T\($0 / 3600):\($0 / 60 % 60)" } ?? ""
    let last = due.last.map { "..\(day($0))" } ?? ""
    return
      "commitment \(commitment.owner.rawValue): \(commitment.what) @\(day(due.day))\(time)\(last)"
  }

  private static func of(_ value: ExpressionValue) -> String { ReadingShorthand.text(value) }

  private static func day(_ day: ReadDay?) -> String {
    day.map { "\($0.year)-\($0.month)-\($0.day)" } ?? ""
  }
}
