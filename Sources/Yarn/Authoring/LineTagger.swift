/// Writes ids on the lines that have none, so that they keep them when they move.
package struct LineTagger: Sendable {
  /// Creates a tagger.
  package init() {}

  /// Returns a script with an id on every line and option; those that repeat another have theirs.
  ///
  /// - Parameters:
  ///   - text: The text of the script.
  ///   - name: Its name within the program.
  ///   - program: The program compiled of it.
  package func tagged(_ text: String, named name: String, of program: Program) -> String {
    var taken = Set(program.lines.filter { !$0.hasMadeID }.map(\.id))
    var insertions: [(offset: Int, tag: String)] = []
    for line in program.lines
    where line.file == name && line.hasMadeID && line.shadowOf == nil {
      let id = freeID(for: line, taken: &taken)
      insertions.append((line.span.upper, " #" + id))
    }
    let source = ScriptSource(name: name, text: text)
    var bytes = source.bytes
    for insertion in insertions.sorted(by: { $0.offset > $1.offset }) {
      var offset = insertion.offset
      while offset > 0, Lexer.isBlank(bytes[offset - 1]) { offset -= 1 }
      bytes.insert(contentsOf: Array(insertion.tag.utf8), at: offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An id made of node and text, so that tagging twice gives the same.
  private func freeID(for line: ScriptLine, taken: inout Set<String>) -> String {
    var salt = 0
    while true {
      let id = "line:" + code(of: "\(line.node)\n\(line.text)\n\(salt)")
      if taken.insert(id).inserted { return id }
      salt += 1
    }
  }

  /// Seven hexadecimal digits of the text's hash (FNV-1a).
  private func code(of text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash >> 4, radix: 16)
    return String(repeating: "0", count: 7 - digits.count) + digits
  }
}
