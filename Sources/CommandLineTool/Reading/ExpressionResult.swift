import Foundation
import Understanding

/// One reading of an expression in the form that `spar understand expressions --jsonl` answers with.
struct ExpressionResult {
  /// What kind of expression it is: `date`, `datetime`, `time`, `range`, `duration`, `set`, `money`, …
  var kind: String
  /// Where it begins, in Unicode scalars.
  var start: Int
  /// The place behind it.
  var end: Int
  var grain: String?
  var value: JSONScalar?
  var from: JSONScalar?
  var to: JSONScalar?
  var datetime: String?
  var unit: String?
  var seconds: Int?
  var freq: String?
  var interval: Int?
  var weekdays: [Int]?
  var month: Int?
  var monthday: Int?
  var time: String?
  var vague: Bool?
  var rule: String?
  var alts: [ExpressionResult]?

  /// Creates a reading without its values.
  init(_ kind: String, _ span: Range<Int>) {
    self.kind = kind
    start = span.lowerBound
    end = span.upperBound
  }

  /// The reading as a JSON object.
  var json: String {
    var object = JSONObjectText()
    object.put("start", start)
    object.put("end", end)
    object.put("kind", kind)
    object.put("grain", grain)
    object.put("value", scalar: value)
    object.put("from", scalar: from)
    object.put("to", scalar: to)
    object.put("datetime", datetime)
    object.put("unit", unit)
    object.put("seconds", seconds)
    object.put("freq", freq)
    object.put("interval", interval)
    object.put("weekdays", weekdays)
    object.put("month", month)
    object.put("monthday", monthday)
    object.put("time", time)
    object.put("vague", vague)
    object.put("rule", rule)
    if let alts { object.put("alts", json: Self.json(of: alts)) }
    return object.text
  }

  /// Returns readings as a JSON array.
  static func json(of results: [ExpressionResult]) -> String {
    "[" + results.map(\.json).joined(separator: ",") + "]"
  }
}
