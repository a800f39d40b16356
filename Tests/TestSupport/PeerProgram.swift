import Foundation

/// A program of others that reads what we write; the tests that need it are skipped without it.
///
/// The Python that has `icalendar` and `vobject` is named by `SPAR_TEST_PYTHON`, or is the one on the
/// path: `python3 -m venv V && V/bin/pip install icalendar vobject`. `khal` and `khard` are packages of
/// Debian.
package struct PeerProgram {
  /// What a run came to.
  package struct Outcome {
    /// The status it ended with.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: String
    /// What it wrote to standard error.
    package let complaints: String
  }

  private let path: String

  /// Finds a program; nil when the machine lacks it.
  package init?(_ name: String) {
    let folders = ["/usr/bin", "/usr/local/bin"]
    let found = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    path = found
  }

  private init(path: String) {
    self.path = path
  }

  /// The Python that can import a module; nil when there is none. What must hold of the module may
  /// follow it after a semicolon, as Python.
  package static func python(with module: String) -> PeerProgram? {
    let named = ProcessInfo.processInfo.environment["SPAR_TEST_PYTHON"]
    let candidates = [named.map(PeerProgram.init(path:)), PeerProgram("python3")]
    return candidates.compactMap(\.self).first { python in
      (try? python.run(["-c", "import \(module)"]))?.status == 0
    }
  }

  /// Runs the program to its end, in a home of its own.
  ///
  /// - Throws: The error of starting it.
  package func run(
    _ arguments: [String], home: String = "/nonexistent", input: String = ""
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map { URL(filePath: folder.path + "/" + $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = [
      "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai",
      "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
      "XDG_CACHE_HOME": home + "/cache",
    ]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      complaints: try String(contentsOf: files[2], encoding: .utf8))
  }
}
