/// Finds numbers and telephone numbers for the chart.
struct NumberTokens: TokenFinder {
  private let numerals = NumeralScanner()
  private let phones = PhoneFinder()
  private let number: UInt16
  private let phone: UInt16

  /// Creates a finder that gives the symbols of a grammar.
  init(_ grammar: Grammar) {
    number = grammar.symbol("num")
    phone = grammar.symbol("phone")
  }

  func visit(
    _ scalars: [Unicode.Scalar], from place: Int, _ body: (UInt16, Int, Meaning) -> Void
  ) {
    let scalar = scalars[place]
    if scalar.isASCII, let end = phones.end(scalars, at: place) {
      var digits = String.UnicodeScalarView()
      digits.append(contentsOf: scalars[place..<end])
      body(phone, end, .text(String(digits)))
    }
    guard numerals.mayBegin(scalars, at: place) else { return }
    for found in numerals.numerals(in: scalars, at: place) {
      body(number, found.end, .numeral(found.form))
    }
  }
}
