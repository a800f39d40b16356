import Foundation
import TestSupport
import Testing

/// A program that is killed at any instant has kept every answer it confirmed.
struct KillingTests {
  private static let rounds = 24

  @Test func `SIGKILL at any instant loses no confirmed answer`() throws {
    let program = try Program()
    _ = try program.run("new", "市公安局")
    var random = SeededNumbers(seed: 20261123)
    var confirmed: [String] = []
    for round in 0..<Self.rounds {
      let answers = (0..<40).map { "第\(round)轮第\($0)条" }
      let delay = useconds_t(Int.random(in: 40_000..<260_000, using: &random))
      confirmed += try kill(program, after: delay, typing: answers)
    }
    let sheet = try program.run("sheet", "市公安局", "--json")
    let doctor = try program.run("doctor", "--json")

    #expect(!confirmed.isEmpty)
    for answer in confirmed { #expect(sheet.output.contains("\"\(answer)\""), "\(answer) is lost") }
    #expect(doctor.status == 0, "\(doctor.output)")
    #expect(!doctor.output.contains("\"unsound\"") && !doctor.output.contains("derived-differs"))
  }

  /// Types notes, kills the program after a while, and returns what it had confirmed by then.
  private func kill(
    _ program: Program, after delay: useconds_t, typing answers: [String]
  ) throws -> [String] {
    let process = program.make(["市公安局", "--lang", "zh"])
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let lines = answers.map { $0 + "\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    usleep(delay)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return answers.filter { said.contains("已记：\($0)\n") }
  }
}
