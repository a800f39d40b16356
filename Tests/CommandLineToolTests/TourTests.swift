import Foundation
import TestSupport
import Testing

/// The tour, going by itself.
struct TourTests {
  @Test(arguments: ["zh", "en"])
  func `The tour walks through every stop without a complaint and leaves nothing behind`(
    language: String
  ) throws {
    var program = try Program()
    let temporary = program.home.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    program.environment["TMPDIR"] = temporary
    let outcome = try program.run("tour", "--lang", language)
    #expect(outcome.status == 0)
    #expect(outcome.complaints == "")
    let stops = outcome.output.split(separator: "\n").count { $0.hasPrefix("› ") }
    #expect(stops >= 20)
    for command in ["/agenda", "/brief", "/call", "/search", "/rehearse", "/practice", "/quit"] {
      #expect(outcome.output.contains("› " + command), "\(command)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }
}
