import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct PagerTests {
  private static let long = String(repeating: "市公安局\n", count: 30)
  private let output = MemoryOutput()
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `a long text goes to the pager of the environment`() throws {
    try pager("cat > \(place.path)/shown").show(Self.long)
    #expect(try String(contentsOfFile: place.path + "/shown", encoding: .utf8) == Self.long)
    #expect(output.text.isEmpty)
  }

  @Test(arguments: ["", "cat", "no-such-pager-anywhere --really"])
  func `without a pager the text is written`(command: String) throws {
    try pager(command).show(Self.long)
    #expect(output.text == Self.long)
  }

  @Test func `a text that fits is written`() throws {
    try pager("exit 0").show("a\nb\n")
    #expect(output.text == "a\nb\n")
  }

  @Test func `what is no terminal has no pager`() throws {
    try Pager(output: output, size: nil, environment: ["PAGER": "exit 0"]).show(Self.long)
    #expect(output.text == Self.long)
  }

  @Test func `a pager that is left early is no failure`() throws {
    try pager("exit 0").show(String(repeating: Self.long, count: 1000))
    #expect(output.text.isEmpty)
  }

  @Test func `less says which keys to press`() throws {
    let environment = ["PAGER": "cat > /dev/null; printf %s \"$LESS\" > \(place.path)/less"]
    try Pager(output: output, size: .usual, environment: environment).show(Self.long)
    let options = try String(contentsOfFile: place.path + "/less", encoding: .utf8)
    #expect(options.contains("q = quit"))
  }

  private func pager(_ command: String) -> Pager {
    let environment = ["PAGER": command, "PATH": "/usr/bin:/bin"]
    return Pager(output: output, size: .usual, environment: environment)
  }
}
