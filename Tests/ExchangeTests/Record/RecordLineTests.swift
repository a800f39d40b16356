import Accounts
import Exchange
import Foundation
import TestSupport
import Testing

/// Lines of a record file, written and read.
struct RecordLineTests {
  @Test(arguments: 0..<60)
  func `An entry comes back from its line as it was`(seed: Int) throws {
    var texts = RandomTexts(seed: UInt64(seed))
    let typed = "\u{1}\u{1F}\t\"\\ 😀" + texts.next(length: 80)
    let isSound = seed % 5 > 0
    let entry = Self.entry(
      kind: texts.next(), subject: texts.next(),
      payload: isSound ? #"{ "n": 1.50, "t": "}\"{[,:", "a":[1,{"payload":2}] }"# : texts.next(),
      isSound: isSound,
      source: seed % 3 == 0 ? nil : TypedSource(typed, span: seed % 2 == 0 ? nil : 1..<5),
      milliseconds: Int64(seed - 30) * 123_456_789_012, zone: texts.next())
    let line = RecordLine.text(of: entry)
    #expect(line.hasSuffix("}\n") && !line.dropLast().contains("\n"))
    #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is NSDictionary)
    #expect(try Self.read(line) == [entry])
  }

  @Test(arguments: [
    Int64(0), -1, 951_782_399_999, 253_402_300_799_999, 253_402_300_800_000, -62_135_596_800_000,
    -62_135_596_800_001, 1 << 53, -(1 << 53),
  ])
  func `Every instant comes back, also where no calendar has it`(milliseconds: Int64) throws {
    let entry = Self.entry(milliseconds: milliseconds)
    #expect(try Self.read(RecordLine.text(of: entry)) == [entry])
  }

  @Test func `An instant is told in UTC to the millisecond`() {
    let line = RecordLine.text(of: Self.entry(milliseconds: 1_795_568_400_007))
    #expect(line.contains(#""at":"2026-11-25T01:00:00.007Z""#))
  }

  @Test func `Blank lines, blanks, a byte order mark and line ends of Windows do no harm`() throws {
    let entry = Self.entry()
    let line = RecordLine.text(of: entry).dropLast()
    let header = RecordHeader(entries: 2, accounts: 1).text.dropLast()
    let text = "\u{FEFF}\(header)\r\n\r\n  \(line)  \r\n\n\(line)"
    #expect(try Self.read(text) == [entry, entry])
    #expect(try Self.read("").isEmpty)
  }

  @Test(arguments: [
    "id", "account", "act", "session", "device", "kind", "subject", "zone", "clock", "at",
    "payload",
  ])
  func `A key that lacks or holds something else is named with its line`(key: String) throws {
    let line = RecordLine.text(of: Self.entry())
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    for value in [nil, NSNull(), [1], true] as [Any?] {
      object[key] = value
      let text = String(
        decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
      #expect(throws: RecordError(.badValue(key: key), line: 2)) {
        try Self.read(line + text)
      }
    }
  }

  @Test(arguments: [
    (#""clock":7"#, #""clock":0"#, "clock"),
    (#""clock":7"#, #""clock":9223372036854775807"#, "clock"),
    (#""clock":7"#, #""clock":7.5"#, "clock"), (#""span":[0,1]"#, #""span":[1,0]"#, "span"),
    (#""span":[0,1]"#, #""span":[-1,1]"#, "span"), (#""span":[0,1]"#, #""span":[0,3]"#, "span"),
    (#""span":[0,1]"#, #""span":[0]"#, "span"), (#""typed":"ab""#, #""typed":null"#, "span"),
    (#""typed":"ab""#, #""typed":"a\u0000""#, "typed"), (#"Z","#, #"+08:00","#, "at"),
    (#"T01:"#, #"T24:"#, "at"), (#"2026-11-25"#, #"2026-02-30"#, "at"),
    (#""payload":{}"#, #""payload":7"#, "payload"),
  ])
  func `A value that would do harm is refused`(old: String, new: String, key: String) throws {
    let line = RecordLine.text(of: Self.entry(source: TypedSource("ab", span: 0..<1)))
    #expect(line.contains(old))
    #expect(throws: RecordError(.badValue(key: key), line: 1)) {
      try Self.read(line.replacing(old, with: new))
    }
  }

  @Test(arguments: ["x", "[]", "{\"a\":", "\"\"", "{} {}", "\u{0}", "<html>"])
  func `What is no JSON object is refused`(text: String) {
    #expect(throws: RecordError.self) { try Self.read(text) }
  }

  @Test func `Depths without end and lines without end are refused`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: RecordError.self) { try Self.read("{\"payload\":" + deep) }
    #expect(throws: RecordError(.lineTooLong(limit: 1000), line: 2)) {
      try Self.read("\n" + String(repeating: " ", count: 400_000), longest: 1000)
    }
  }

  @Test func `A file that ends early is told by its first line`() {
    let line = RecordLine.text(of: Self.entry())
    #expect(throws: RecordError(.wrongCount(expected: 2, found: 1))) {
      try Self.read(RecordHeader(entries: 2, accounts: 1).text + line)
    }
    let newer = RecordHeader(entries: 1, accounts: 1).text.replacing(":1}", with: ":2}")
    #expect(throws: RecordError(.newer(version: 2), line: 1)) { try Self.read(newer + line) }
  }

  private static func entry(
    kind: String = "note", subject: String = "account", payload: String = "{}",
    isSound: Bool = true, source: TypedSource? = nil, milliseconds: Int64 = 1_795_568_400_000,
    zone: String = "Asia/Shanghai"
  ) -> KeptEntry {
    KeptEntry(
      id: Bodies.uuid(1), account: Bodies.uuid(2), session: Bodies.uuid(3), act: Bodies.uuid(4),
      kind: kind, subject: subject, payload: payload, isSound: isSound, source: source,
      milliseconds: milliseconds, zone: zone, device: Bodies.uuid(5), clock: 7)
  }

  private static func read(_ text: String, longest: Int = 1 << 20) throws -> [KeptEntry] {
    let file = try WrittenFile(text.utf8, name: "record.jsonl")
    let reader = try RecordReader(path: file.path, longest: longest)
    var entries: [KeptEntry] = []
    while let entry = try reader.next() { entries.append(entry) }
    return entries
  }
}
