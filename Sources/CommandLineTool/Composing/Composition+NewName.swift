import Texts

extension Composition {
  /// Returns a name that an account is to bear, with single spaces.
  ///
  /// - Throws: `ToolFailure` when there is nothing of it.
  func newName(_ typed: String) throws -> String {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { throw ToolFailure(.usage, texts(.accountAsk)) }
    return name
  }

  /// What is to be said when another account bears a name.
  func nameTaken(_ name: String) -> ToolFailure {
    ToolFailure(.failed, texts(.accountExists, ["name": name, "command": "spar " + name]))
  }
}
