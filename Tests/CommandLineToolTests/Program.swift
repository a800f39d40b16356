import Foundation
import TestSupport

/// The built program, run in a home of its own.
struct Program {
  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String
  }

  let home: TemporaryFolder
  /// Variables besides those of the home.
  var environment: [String: String] = [:]
  private let path: String

  /// Finds the program and makes it a home.
  init() throws {
    home = try TemporaryFolder()
    path = BuiltProducts.path(of: "spar")
  }

  /// The folder of the record.
  var data: String { home.path + "/data/spar" }

  /// The variables that a run has.
  var variables: [String: String] {
    let own = [
      "HOME": home.path, "XDG_DATA_HOME": home.path + "/data",
      "XDG_STATE_HOME": home.path + "/state", "XDG_CONFIG_HOME": home.path + "/config",
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm",
    ]
    return own.merging(environment) { _, new in new }.filter { !$0.value.isEmpty }
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: Data) throws -> Outcome {
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map { URL(filePath: folder.path + "/" + $0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = make(arguments)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      complaints: try String(contentsOf: files[2], encoding: .utf8))
  }

  /// Returns a process of the program, not yet running.
  func make(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = variables
    return process
  }
}
