import Foundation

/// What it costs to import a long list, to import it again, to take it back and to bring it back.
struct ImportMeasurement {
  /// Why it could not be measured.
  struct Failure: Error {
    let arguments: [String]
    let status: Int32
  }

  let program: String
  let accounts: Int

  /// Measures and prints a row for each step, with the limits that hold for it.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spar-import-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "list.csv").path
    try AccountListFile(count: accounts).write(to: list)
    try row("preview", "", ["import", list, "--dry-run"], folder)
    try row("import", "20 s, 300 MB", ["import", list], folder)
    try row("undo", "10 s", ["undo"], folder)
    try row("redo", "", ["redo"], folder)
    try row("import again", "", ["import", list], folder)
  }

  private func row(
    _ title: String, _ limit: String, _ arguments: [String], _ folder: URL
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments + ["--data", folder.appending(path: "data").path]
    process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let seconds = start.duration(to: .now) / .seconds(1)
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, status: process.terminationStatus)
    }
    // The most that any child so far took.
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    let figures = String(format: "%.1f s, %d MB at most", seconds, usage.ru_maxrss / 1024)
    print(["import", "\(title), \(accounts) accounts", figures, limit].joined(separator: "\t"))
  }
}
