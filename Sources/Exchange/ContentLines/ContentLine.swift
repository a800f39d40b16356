/// One line of a vCard or iCalendar file: a name, parameters and a value (RFC 2425, RFC 5545).
struct ContentLine: Hashable, Sendable {
  /// What a line may hold, in octets without its end, before it must be folded.
  static let width = 75

  private let head: String
  private let value: String

  /// Creates a line whose value is written as it stands, such as a date or a rule.
  init(_ name: String, _ parameters: KeyValuePairs<String, [String]> = [:], plain value: String) {
    head = parameters.reduce(into: name) { head, parameter in
      guard !parameter.value.isEmpty else { return }
      head += ";\(parameter.key)=" + parameter.value.map(Self.quoted).joined(separator: ",")
    }
    self.value = value
  }

  /// Creates a line whose value is text.
  init(_ name: String, _ parameters: KeyValuePairs<String, [String]> = [:], text: String) {
    self.init(name, parameters, plain: ContentText.escaped(text))
  }

  /// Creates a line whose value is made of texts in fixed places, such as the parts of a name.
  init(_ name: String, _ parameters: KeyValuePairs<String, [String]> = [:], parts: [String]) {
    let value = parts.map(ContentText.escaped).joined(separator: ";")
    self.init(name, parameters, plain: value)
  }

  /// Creates a line whose value is a list of texts.
  init(_ name: String, _ parameters: KeyValuePairs<String, [String]> = [:], list: [String]) {
    let value = list.map(ContentText.escaped).joined(separator: ",")
    self.init(name, parameters, plain: value)
  }

  /// The line as files hold it, folded and ended by CR LF.
  var text: String {
    let line = head + ":" + value
    return (line.utf8.count <= Self.width ? line : Self.folded(line)) + "\r\n"
  }

  /// Folds between characters as people see them; only one longer than a line, such as a letter
  /// with forty accents, is cut, and then between its code points.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var room = width
    func add(_ piece: some StringProtocol) {
      let length = piece.utf8.count
      if length > room {
        folded += "\r\n "
        room = width - 1
      }
      folded += piece
      room -= length
    }
    for character in line {
      if character.utf8.count < width {
        add(String(character))
      } else {
        for scalar in character.unicodeScalars { add(String(scalar)) }
      }
    }
    return folded
  }

  /// A parameter can hold no quotation mark; in quotation marks it can hold all other signs.
  private static func quoted(_ value: String) -> String {
    let kept = String(
      String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 32 && $0 != "\"" }))
    return kept.contains { ":;,".contains($0) } ? "\"\(kept)\"" : kept
  }
}
