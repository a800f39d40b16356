import Foundation
import Understanding

/// A fact in the form in which `spar understand notes --jsonl` answers and the record exports it.
struct FactDocument {
  private let fact: Fact
  private let isExplained: Bool

  /// Creates the form of a fact; with an explanation it names its rule and cue.
  init(_ fact: Fact, isExplained: Bool = false) {
    self.fact = fact
    self.isExplained = isExplained
  }

  /// The fact as a JSON object.
  var json: String { object.text }

  /// Returns the fact as a JSON object with the line it came from; without a span when it came from
  /// none.
  func json(from line: String?) -> String {
    var object = JSONObjectText()
    object.put("field", Self.field(of: fact.value))
    if line != nil { object.put("span", [fact.span.lowerBound, fact.span.upperBound]) }
    put(fact.value, into: &object)
    object.put("line", line)
    return object.text
  }

  private var object: JSONObjectText {
    var object = JSONObjectText()
    object.put("field", Self.field(of: fact.value))
    object.put("span", [fact.span.lowerBound, fact.span.upperBound])
    put(fact.value, into: &object)
    if isExplained {
      object.put("rule", fact.rule)
      object.put("cue", fact.cue.map { [$0.lowerBound, $0.upperBound] })
    }
    return object
  }

  /// Returns the name of the field that a value belongs to.
  static func field(of value: FactValue) -> String {
    switch value {
    case .quantity: "quantity"
    case .budget: "budget"
    case .price: "price"
    case .purchaseTime: "purchase_time"
    case .purchaseCycle: "purchase_cycle"
    case .purpose: "purpose"
    case .users: "users"
    case .frequency: "frequency"
    case .model: "model"
    case .rival: "rival"
    case .contact: "contact"
    case .objection: "objection"
    case .commitment: "commitment"
    case .recurrence: "recurrence"
    case .concession: "concession"
    case .occasion: "occasion"
    }
  }

  private func put(_ value: FactValue, into object: inout JSONObjectText) {
    switch value {
    case .quantity(let bounds, let part):
      put(bounds, opensWithNull: false, into: &object)
      object.put("unit", "vehicle")
      if bounds.approximate { object.put("approx", true) }
      object.put("of", part)
    case .budget(let bounds, let currency, let perVehicle):
      put(bounds, opensWithNull: true, into: &object)
      object.put("currency", currency)
      object.put("per", perVehicle ? "vehicle" : "total")
    case .price(let amount, let currency, let side):
      object.put("value", scalar: .number(amount))
      object.put("currency", currency)
      object.put("whose", side.rawValue)
    case .purchaseTime(let from, let to, let grain):
      object.put("from", scalar: Self.day(from))
      object.put("to", scalar: Self.day(to))
      object.put("grain", grain.rawValue)
    case .purchaseCycle(let length): object.put("value", length.iso)
    case .purpose(let text), .users(let text), .frequency(let text), .model(let text),
      .rival(let text):
      object.put("value", text)
    case .contact(let contact): put(contact, into: &object)
    case .objection(let topic): object.put("topic", topic.rawValue)
    case .commitment(let commitment): put(commitment, into: &object)
    case .recurrence(let recurrence): put(recurrence, into: &object)
    case .concession(let what, let tradedFor):
      object.put("what", what)
      object.put("traded_for", scalar: tradedFor.map { .text($0) } ?? .null)
    case .occasion(let what, let date):
      object.put("what", what)
      object.put("date", scalar: Self.day(date))
    }
  }

  private func put(_ bounds: Bounds, opensWithNull: Bool, into object: inout JSONObjectText) {
    if let low = bounds.low, low == bounds.high {
      object.put("value", scalar: .number(low))
      return
    }
    let open: JSONScalar? = opensWithNull ? .null : nil
    object.put("min", scalar: bounds.low.map { .number($0) } ?? open)
    object.put("max", scalar: bounds.high.map { .number($0) } ?? open)
  }

  private func put(_ contact: ReadContact, into object: inout JSONObjectText) {
    object.put("name", scalar: contact.name.map { .text($0) } ?? .null)
    object.put("title", contact.title?.replacingOccurrences(of: "_", with: " "))
    object.put("org_unit", contact.orgUnit)
    object.put("role", contact.role?.rawValue)
    object.put("phone", contact.phone)
  }

  private func put(_ commitment: ReadCommitment, into object: inout JSONObjectText) {
    object.put("owner", commitment.owner.rawValue)
    object.put("what", commitment.what)
    var due = JSONObjectText()
    if let day = commitment.due.day, let seconds = commitment.due.seconds {
      let moment = WallClock.text(ReadInstant(day: day, seconds: seconds))
      due.put("value", String(moment.dropLast(3)))
    } else {
      due.put("value", scalar: Self.day(commitment.due.day))
    }
    due.put("to", scalar: Self.day(commitment.due.last))
    due.put("grain", commitment.due.grain.rawValue)
    object.put("due", json: due.text)
  }

  private func put(_ recurrence: ReadRecurrence, into object: inout JSONObjectText) {
    object.put("value", recurrence.rule)
    object.put("time", recurrence.time)
  }

  private static func day(_ day: ReadDay?) -> JSONScalar {
    day.map { .text(WallClock.text($0)) } ?? .null
  }
}
