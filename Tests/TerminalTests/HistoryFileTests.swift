import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct HistoryFileTests {
  private let place: TemporaryFolder
  private let folder: String

  init() throws {
    place = try TemporaryFolder()
    folder = place.path + "/state/spar"
  }

  @Test func `entries come back as they were`() throws {
    let entries = ["/open 市公安局", #"/note C:\new"#, "/note a\nb\r"]
    for entry in entries { try HistoryFile(folder: folder).append(entry) }
    #expect(try HistoryFile(folder: folder).lines() == entries)
  }

  @Test func `no more than the newest thousand are kept`() throws {
    let file = HistoryFile(folder: folder)
    try file.append("first")
    let many = (1..<HistoryFile.limit).map { "/\($0)\n" }.joined()
    try PrivateFile.append(many, to: folder + "/history")
    try file.append("last")
    let lines = try file.lines()
    #expect(lines.count == HistoryFile.limit)
    #expect(lines.first == "/1")
    #expect(lines.last == "last")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["history"])
  }

  @Test func `only the owner may read it`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(
      atPath: folder + "/history",
      contents: nil,
      attributes: [.posixPermissions: 0o644]
    )
    try HistoryFile(folder: folder).append("/help")
    #expect(try permissions(of: folder) == 0o700)
    #expect(try permissions(of: folder + "/history") == 0o600)
  }

  @Test func `a folder that cannot be made is said`() throws {
    _ = FileManager.default.createFile(atPath: place.path + "/file", contents: nil)
    let file = HistoryFile(folder: place.path + "/file/spar")
    let trouble = #expect(throws: TerminalError.self) { try file.append("/help") }
    guard case .cannotKeepHistory(_, let reason) = try #require(trouble) else {
      Issue.record("another error")
      return
    }
    #expect(reason == "Not a directory")
  }

  @Test func `no file yet is no trouble`() throws {
    #expect(try HistoryFile(folder: folder).lines().isEmpty)
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
