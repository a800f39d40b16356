/// Lays a script out: four blanks for each level, one blank after arrows and colons of headers, no
/// blanks at line ends. What the script means never changes.
package struct ScriptFormatter: Sendable {
  /// Creates a formatter.
  package init() {}

  /// Returns the script laid out; nil when that cannot be done without changing what it means.
  package func formatted(_ text: String) -> String? {
    let before = Self.meaning(of: text)
    for keepsBlank in [true, false] {
      let result = laidOut(text, keepsBlank: keepsBlank)
      if Self.meaning(of: result) == before { return result }
    }
    return nil
  }

  /// The tokens, the ends of lines and blanks around texts aside.
  private static func meaning(of text: String) -> [String] {
    tokens(of: ScriptSource(name: "", text: text)).filter {
      $0.kind != .lineEnd && $0.kind != .blankLineEnd
    }.map { "\($0.kind.rawValue) " + $0.text.trimmingBlanks }
  }

  private static func tokens(of source: ScriptSource) -> [Token] {
    var lexer = Lexer(source: source, reports: Reports(sources: [source]))
    lexer.run()
    return Indentation.applied(to: lexer.tokens, of: source)
  }

  /// Lays out line by line.
  ///
  /// - Parameter keepsBlank: Whether a line of blanks becomes an empty one; otherwise it goes.
  private func laidOut(_ text: String, keepsBlank: Bool) -> String {
    let source = ScriptSource(name: "", text: text)
    let depths = depths(of: source)
    var result: [String] = []
    for (number, range) in source.lines.enumerated() {
      let line = source.string(range)
      let content = line.trimmingBlanks
      if content.isEmpty {
        if keepsBlank || line.isEmpty { result.append("") }
        continue
      }
      let indent = String(repeating: "    ", count: depths[number] ?? 0)
      result.append(indent + (depths[number] == nil ? header(content) : spaced(content)))
    }
    while result.last == "" { result.removeLast() }
    return result.map { $0 + "\n" }.joined()
  }

  private func header(_ line: String) -> String {
    guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("//"), !line.hasPrefix("#") else {
      return line
    }
    let key = String(line[..<colon]).trimmingBlanks
    let value = String(line[colon...].dropFirst()).trimmingBlanks
    return value.isEmpty ? key + ":" : key + ": " + value
  }

  private func spaced(_ line: String) -> String {
    guard line.hasPrefix("->") || line.hasPrefix("=>") else { return line }
    return line.prefix(2) + " " + String(line.dropFirst(2)).trimmingBlanks
  }

  /// The level of each line of a body.
  private func depths(of source: ScriptSource) -> [Int: Int] {
    var depths: [Int: Int] = [:]
    var depth = 0
    var isInBody = false
    var isLineStart = true
    for token in Self.tokens(of: source) {
      let line = source.line(at: token.span.lower)
      switch token.kind {
      case .bodyStart:
        isInBody = true
        depth = 0
        depths[line] = 0
      case .bodyEnd:
        depths[line] = 0
        isInBody = false
      case .indent: depth += 1
      case .dedent: depth = max(0, depth - 1)
      case .lineEnd, .blankLineEnd:
        if isInBody, depths[line] == nil { depths[line] = depth }
        isLineStart = true
        continue
      case .keyword where isLineStart:
        let change = Self.changes[token.text]
        if let change {
          depths[line] = max(0, depth + change.before)
          depth = max(0, depth + change.before + change.after)
        }
      default: break
      }
      if isInBody, depths[line] == nil, token.kind != .commandOpen { depths[line] = depth }
      if token.kind == .text || token.kind == .braceOpen { isLineStart = false }
    }
    return depths
  }

  /// How words change the level of their own line and of the lines after it.
  private static let changes: [String: (before: Int, after: Int)] = [
    "if": (0, 1), "once": (0, 1), "enum": (0, 1), "else": (-1, 1), "elseif": (-1, 1),
    "endif": (-1, 0), "endonce": (-1, 0), "endenum": (-1, 0),
  ]
}
