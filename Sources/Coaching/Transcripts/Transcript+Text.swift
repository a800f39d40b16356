import Foundation

extension Transcript {
  private static let customers: Set<String> = [
    "客户", "对方", "甲方", "买方", "customer", "client", "buyer", "prospect", "c",
  ]
  private static let reps: Set<String> = [
    "我", "我方", "销售", "业务员", "乙方", "rep", "me", "i", "us", "sales", "seller", "r",
  ]

  /// Reads a transcript: JSON Lines with `who` and `text`, or plain lines such as `客户: …` and
  /// `Me: …`. A plain line without a speaker goes on with the one before.
  ///
  /// - Throws: `TranscriptError` with the number of the line.
  package init(reading text: String) throws(TranscriptError) {
    let whole = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let lines = whole.split(omittingEmptySubsequences: false) { $0.isNewline }
    self.init()
    for (index, line) in lines.enumerated() {
      let line = line.trimmingSpaces
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("{") {
        try addObject(line, number: index + 1)
      } else {
        try addPlain(line, number: index + 1)
      }
    }
    guard !turns.isEmpty else { throw .empty }
  }

  private mutating func addObject(_ line: String, number: Int) throws(TranscriptError) {
    guard let read = try? JSONDecoder().decode(TranscriptLine.self, from: Data(line.utf8)) else {
      throw .malformed(line: number)
    }
    if let head = read.head {
      self.head = head
    } else if let overruling = read.overrule {
      overrulings.append(overruling)
    } else if let turn = read.turn {
      turns.append(turn)
    } else {
      throw .malformed(line: number)
    }
  }

  private mutating func addPlain(_ line: String, number: Int) throws(TranscriptError) {
    if let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let name = line[..<colon].trimmingSpaces.lowercased()
      let words = line[line.index(after: colon)...].trimmingSpaces
      let who: Turn.Party? =
        Self.customers.contains(name) ? .customer : Self.reps.contains(name) ? .rep : nil
      if let who {
        if !words.isEmpty { turns.append(Turn(who, words)) }
        return
      }
      // A short word before the colon is a speaker, and not one of the two.
      if Self.looksLikeSpeaker(name) {
        throw .speakerUnknown(line: number, text: String(line.prefix(40)))
      }
    }
    guard let last = turns.popLast() else {
      throw .speakerUnknown(line: number, text: String(line.prefix(40)))
    }
    turns.append(Turn(last.who, last.text + " " + line))
  }

  /// Whether what stands before a colon names somebody: one or two short words without marks.
  private static func looksLikeSpeaker(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let most = name.contains { !$0.isASCII } ? 5 : 24
    return (1...2).contains(words.count) && name.count <= most
      && name.allSatisfy { $0.isLetter || $0.isNumber || " .-".contains($0) }
  }

  /// The JSON form: the head, each turn, each word of a trainer, one a line.
  package var lines: String {
    var head = TranscriptLine()
    head.head = self.head
    let words = overrulings.map { overruling in
      var line = TranscriptLine()
      line.overrule = overruling
      return line
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return ([head] + turns.map(TranscriptLine.init) + words).compactMap { line in
      (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) + "\n" }
    }.joined()
  }
}
