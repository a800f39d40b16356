/// A file of texts as read: a sentence a line, `area.name = sentence with {name} places`.
///
/// Lines that are blank or begin with `#` say nothing. In a sentence `\n` breaks the line, `\s` is
/// a space at its end, `\\` a backslash.
struct TextFile {
  /// The sentences by the names of their keys.
  let sentences: [Substring: String]
  /// The numbers of the lines that are neither empty, a remark nor a sentence, or that give a
  /// sentence a second time; lines count from 1.
  let faults: [Int]

  /// Reads a file; never fails, so that a mistake in a text does not stop the program.
  init(_ source: String) {
    var source = source
    source.makeContiguousUTF8()
    var sentences: [Substring: String] = [:]
    sentences.reserveCapacity(512)
    var faults: [Int] = []
    let lines = source.utf8.split(separator: Self.lineBreak, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first, first != Self.remark else { continue }
      guard let sign = line.firstIndex(of: Self.equals) else {
        faults.append(index + 1)
        continue
      }
      let key = Substring(Self.trimmed(line[..<sign]))
      let value = Self.unescaped(Self.trimmed(line[line.index(after: sign)...]))
      if sentences.updateValue(value, forKey: key) != nil { faults.append(index + 1) }
    }
    self.sentences = sentences
    self.faults = faults
  }

  private static let lineBreak = UInt8(ascii: "\n")
  private static let remark = UInt8(ascii: "#")
  private static let equals = UInt8(ascii: "=")
  private static let escape = UInt8(ascii: "\\")

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    guard let start = text.firstIndex(where: { !blanks.contains($0) }),
      let last = text.lastIndex(where: { !blanks.contains($0) })
    else { return text[text.endIndex...] }
    return text[start...last]
  }

  private static func unescaped(_ text: Substring.UTF8View) -> String {
    guard text.contains(escape) else { return String(Substring(text)) }
    var result = ""
    var escaping = false
    for character in Substring(text) {
      if escaping {
        result.append(character == "n" ? "\n" : character == "s" ? " " : character)
        escaping = false
      } else if character == "\\" {
        escaping = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
