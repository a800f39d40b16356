import Foundation
import Testing

@testable import Terminal

@MainActor
@Suite struct PipeReaderTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]),
    ("\u{FEFF}市局\n\u{FEFF}x", ["市局", "\u{FEFF}x"]), ("\u{FEFF}", []), ("a\0b\r", ["a\0b\r"]),
  ])
  func `lines end with either end`(text: String, lines: [String]) throws {
    #expect(try read(Data(text.utf8)) == lines)
  }

  @Test func `a line of a megabyte comes whole`() throws {
    let long = String(repeating: "市公安局", count: 1 << 17)
    #expect(try read(Data("a\n\(long)\nb".utf8)) == ["a", long, "b"])
  }

  @Test func `a line that is not UTF-8 is named and the next one read`() throws {
    let reader = try reader(of: Data("a\n".utf8) + [0xCA, 0xD0, 0x0A] + Data("c".utf8))
    let request = LineRequest(prompt: "")
    #expect(try reader.read(request) == .line("a"))
    #expect(throws: TerminalError.notUTF8(line: 2)) { try reader.read(request) }
    #expect(try reader.read(request) == .line("c"))
    #expect(try reader.read(request) == .ended)
  }

  @Test func `a descriptor that cannot be read is an error`() {
    #expect(throws: TerminalError.self) {
      try PipeReader(descriptor: -1).read(LineRequest(prompt: ""))
    }
  }

  private func read(_ data: Data) throws -> [String] {
    let reader = try reader(of: data)
    var lines: [String] = []
    while case .line(let line) = try reader.read(LineRequest(prompt: "")) { lines.append(line) }
    return lines
  }

  private func reader(of data: Data) throws -> PipeReader {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try data.write(to: file)
    defer { unlink(file.path) }
    let descriptor = open(file.path, O_RDONLY)
    try #require(descriptor >= 0)
    return PipeReader(descriptor: descriptor)
  }
}
