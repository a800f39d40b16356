import Accounts
import Foundation
import Journal
import Testing

/// The program `journal-probe`, run beside the test.
final class Probe {
  private let process = Process()
  private let output = Pipe()

  /// Starts it on a folder; a count of 0 goes on until it is killed.
  init(_ folder: JournalFolder, _ account: AccountID, count: Int = 0) throws {
    let place = try #require(Bundle.main.executableURL?.deletingLastPathComponent())
    process.executableURL = place.appending(path: "journal-probe")
    process.arguments = [folder.url.path(percentEncoded: false), account.description, "\(count)"]
    process.standardOutput = output
    try process.run()
  }

  /// Waits for the first entry to be acknowledged; returns what was said until then.
  func firstWords() -> Data { output.fileHandleForReading.availableData }

  /// Ends it at once, as a loss of power would; returns the entries acknowledged in whole lines.
  func kill(after words: Data) -> [EntryID: Int64] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return finish(after: words).acknowledged
  }

  /// Waits for its end; returns its status and the entries acknowledged with their clocks.
  func finish(after words: Data = Data()) -> (status: Int32, acknowledged: [EntryID: Int64]) {
    let said = words + output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var entries: [EntryID: Int64] = [:]
    let lines = String(decoding: said, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropLast() {
      let parts = line.split(separator: " ")
      if let id = EntryID(String(parts[0])) { entries[id] = Int64(parts[1]) }
    }
    return (process.terminationStatus, entries)
  }
}
