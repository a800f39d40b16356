/// Fills the places `{name}` of a text; `{{` stands for a brace that is meant as such.
package struct TextFilling: Sendable {
  /// A stretch of a text.
  package enum Piece: Hashable, Sendable {
    /// Text as it is.
    case text(String)
    /// The name between braces.
    case place(String)
  }

  /// The text cut into what stays and what is filled.
  package let pieces: [Piece]

  /// Cuts a text.
  package init(_ text: String) {
    pieces = Self.cut(text)
  }

  /// The names called, in order, each as often as it is called.
  package var names: [String] {
    pieces.compactMap { piece in
      if case .place(let name) = piece { name } else { nil }
    }
  }

  /// Returns the text with its places filled; a name without a value stays visible in its braces.
  ///
  /// - Parameter value: Gives the value of a name, nil when it has none.
  /// - Returns: The filled text.
  /// - Throws: What `value` throws.
  package func filled<Failure: Error>(
    by value: (String) throws(Failure) -> String?
  ) throws(Failure) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .place(let name): result += try value(name) ?? "{\(name)}"
      }
    }
    return result
  }

  private static func cut(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      plain += rest[..<brace]
      rest = rest[brace...].dropFirst()
      if rest.first == "{" {
        plain.append("{")
        rest = rest.dropFirst()
      } else if let end = rest.firstIndex(where: { !isNameCharacter($0) }), rest[end] == "}",
        end > rest.startIndex
      {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.place(String(rest[..<end])))
        rest = rest[end...].dropFirst()
      } else {
        plain.append("{")
      }
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_-".contains(character))
  }
}
