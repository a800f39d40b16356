import Foundation
import Understanding

/// One reading of an expression in the form that `spar understand expressions --jsonl` answers with.
struct ExpressionResult: Encodable {
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
}
