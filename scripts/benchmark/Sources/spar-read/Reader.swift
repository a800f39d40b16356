import Foundation

/// A running `spar understand` that is asked one line at a time or many at once.
final class Reader {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var rest = Data()

  /// Starts the program for one kind of reading.
  init(_ program: String, _ kind: String) throws {
    process.executableURL = URL(filePath: program)
    process.arguments = ["understand", kind, "--jsonl", "--now", "2026-03-11T10:00:00+08:00"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// Asks one line and waits for its answer.
  func ask(_ line: String) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    return try next()
  }

  /// Sends lines from a second thread while their answers are read, which must come in order.
  ///
  /// - Parameter first: The number of the first line.
  func askAll(_ lines: [String], from first: Int = 0) throws {
    let handle = input.fileHandleForWriting
    let text = Data((lines.joined(separator: "\n") + "\n").utf8)
    let writer = Thread { try? handle.write(contentsOf: text) }
    writer.start()
    for number in first..<first + lines.count {
      let line = try next()
      guard line.hasPrefix("{\"id\":\"\(number)\"") else {
        throw ReadError.disorder(wanted: number, line: line)
      }
    }
  }

  /// How long a program takes for lines, after a first one that nobody counts.
  static func seconds(_ program: String, _ kind: String, _ lines: [String]) throws -> Double {
    let reader = try Reader(program, kind)
    defer { reader.end() }
    _ = try reader.ask(lines[0])
    let start = ContinuousClock.now
    try reader.askAll(lines)
    return (ContinuousClock.now - start).seconds
  }

  /// The most memory the program had so far, in MiB.
  var peakMemory: Double {
    let status =
      (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8))
      ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(separator: " ").compactMap { Double($0) }.first ?? 0
    return kilobytes / 1024
  }

  /// Ends the program.
  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private func next() throws -> String {
    while true {
      if let end = rest.firstIndex(of: 10) {
        let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        rest = rest[rest.index(after: end)...]
        return line
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw ReadError.ended(after: 0) }
      rest = Data(rest) + more
    }
  }
}
