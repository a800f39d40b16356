/// The number of a receipt: 60 random bits in letters and digits that are not mistaken for others.
struct ReceiptNumber {
  private static let letters = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  /// Three groups of four.
  let text: String

  /// Draws a number.
  init(drawnFrom random: inout some RandomNumberGenerator) {
    let drawn = (0..<12).map { _ in
      Self.letters[Int.random(in: Self.letters.indices, using: &random)]
    }
    text = stride(from: 0, to: 12, by: 4).map { String(drawn[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}
