/// A property of a card as one line, its continuations joined.
struct LogicalLine {
  /// The line on which it begins, counted from 1.
  let number: Int
  /// Its octets.
  var octets: [UInt8]
}
