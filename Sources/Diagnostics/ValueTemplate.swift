/// A sentence of a page with places `{name}`; other braces stay as they are.
struct ValueTemplate {
  private let text: String

  /// Creates a template.
  init(_ text: String) {
    self.text = text
  }

  /// Returns the sentence with the values in their places, and whether every place had one.
  func filled(with values: [String: String]) -> (text: String, isComplete: Bool) {
    var result = ""
    var isComplete = true
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
      guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
        result += "{"
        rest = rest.dropFirst()
        continue
      }
      if let value = values[String(name)] {
        result += value
      } else {
        result += "{\(name)}"
        isComplete = false
      }
      rest = rest[name.endIndex...].dropFirst()
    }
    return (result + rest, isComplete)
  }
}
