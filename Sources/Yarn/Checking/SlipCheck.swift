/// Texts that look like something else: a command, an arrow, a tag, a speaker, a node.
struct SlipCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    for body in subject.inventory.bodies {
      for (index, statement) in body.enumerated() {
        guard case .line(let line) = statement.kind else { continue }
        checkStart(line, &subject.reports)
        let following = body[(index + 1)...].prefix(8)
        checkNode(line, followedBy: following, &subject.reports)
      }
    }
    for line in subject.inventory.lines.map(\.thing) {
      let mayUseWideColon = subject.sparScripts.contains(line.span.script)
      checkText(line, mayUseWideColon, &subject.reports)
    }
  }

  /// What only the start of a line of its own can be mistaken for.
  private func checkStart(_ line: LineSyntax, _ reports: inout Reports) {
    let text = line.text.template
    let words = text.split(separator: " ")
    if let word = words.first, words.count > 1,
      ["set", "declare"].contains(word) && words[1].hasPrefix("$")
        || ["jump", "detour"].contains(word) && words.count == 2 && isName(words[1])
    {
      reports.add(
        .bareStatement, at: line.text.span, ["word": String(word)],
        fix: (line.text.span, "<<\(text)>>"))
    }
    if text.hasPrefix("<"), text.hasSuffix(">"), text.filter({ $0 == "<" }).count == 1,
      text.dropFirst().first?.isLetter == true
    {
      reports.add(
        .singleBracket, at: line.text.span, ["found": text],
        fix: (line.text.span, "<\(text)>"))
    }
    let arrows = ["－>", "－＞", "-＞", "—>", "—＞", "→", "＝>", "＝＞", "=＞", "—》", "-》"]
    if let arrow = arrows.first(where: text.hasPrefix) {
      let sign = arrow.hasPrefix("＝") || arrow.hasPrefix("=") ? "=>" : "->"
      reports.add(
        .wideArrow, at: line.text.span, ["found": arrow],
        fix: reports.place(of: arrow, in: line.text.span).map { ($0, sign) })
    }
  }

  private func isName(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map(Letters.isHead) == true
      && word.unicodeScalars.allSatisfy(Letters.isTail)
      && word.first?.isUppercase == true
  }

  private func checkText(_ line: LineSyntax, _ mayUseWideColon: Bool, _ reports: inout Reports) {
    let text = line.text.template
    let span = line.text.span
    if text.contains(">>") { reports.add(.strayClose, at: span) }
    if let found = wideCommand(in: text) {
      reports.add(
        .wideBrackets, at: span, ["found": found], fix: (span, narrowed(text, found)))
    }
    if let place = text.firstIndex(of: "＃"), let before = text[..<place].last,
      before == " ", text[place...].dropFirst().first?.isLetter == true
    {
      let tag = text[place...].prefix { $0 != " " }
      reports.add(
        .wideHash, at: span, ["found": String(tag)],
        fix: reports.place(of: "＃", in: span).map { ($0, "#") })
    }
    guard !mayUseWideColon, Speaker.name(in: text) == nil,
      let place = text.firstIndex(of: "：")
    else { return }
    let name = text[..<place]
    if !name.isEmpty, name.count <= 8, name.allSatisfy({ $0.isLetter || $0.isNumber }) {
      reports.add(
        .wideColon, at: span, fix: reports.place(of: "：", in: span).map { ($0, ": ") })
    }
  }

  /// Returns the text with the brackets of a command.
  private func narrowed(_ text: String, _ open: String) -> String {
    let closes = ["《《": "》》", "＜＜": "＞＞", "〈〈": "〉〉", "«": "»", "《": "》"]
    return text.replacing(open, with: "<<").replacing(closes[open] ?? open, with: ">>")
  }

  /// Returns full-width brackets around what may be a command.
  private func wideCommand(in text: String) -> String? {
    let statements = [
      "if", "elseif", "else", "endif", "once", "endonce", "set", "declare", "call", "jump",
      "detour", "return", "stop", "enum", "case", "endenum",
    ]
    if text.hasPrefix("《"), text.hasSuffix("》"), text.dropFirst().first?.isASCII == true {
      return "《"
    }
    for open in ["《《", "＜＜", "〈〈", "«", "《"] {
      guard text.hasPrefix(open) || text.contains(" " + open) else { continue }
      guard let range = text.firstRange(of: open) else { continue }
      let word = text[range.upperBound...].prefix { $0.isASCII && $0.isLetter }
      if open != "《", open != "«" || !word.isEmpty { return open }
      if statements.contains(String(word)) { return open }
    }
    return nil
  }

  private func checkNode(
    _ line: LineSyntax,
    followedBy rest: ArraySlice<Statement>,
    _ reports: inout Reports
  ) {
    let text = line.text.template
    guard text.hasPrefix("title:") else { return }
    let isNode = rest.contains { statement in
      guard case .line(let other) = statement.kind else { return false }
      return other.text.template == "---"
    }
    guard isNode else { return }
    let name = text.dropFirst("title:".count).drop { $0 == " " }
    reports.add(.nodeInBody, at: line.text.span, ["name": String(name)])
  }
}
