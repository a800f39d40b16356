import Foundation
import Journal
import Testing

struct RescueTests {
  private let folder: TemporaryFolder
  private let instant = Date(timeIntervalSince1970: 1_795_500_000)

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `lines are kept one after the other with time and account`() throws {
    let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let rescue = Rescue(in: [folder.data.url])
    let file = try #require(rescue.keep("大概12台", for: "市公安局", at: instant, in: zone))
    #expect(rescue.keep("a\nb", for: nil, at: instant, in: .gmt) == file)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == "2026-11-24T14:00:00+0800\t市公安局\t大概12台\n2026-11-24T06:00:00Z\t\ta\n\tb\n")
    #expect(file == folder.data.unsaved)
    #expect(file.mode == 0o600)
  }

  @Test func `the next folder is taken when the first cannot be written`() throws {
    let blocked = folder.url.appending(path: "blocked", directoryHint: .notDirectory)
    try Data().write(to: blocked)
    let second = folder.url.appending(path: "state", directoryHint: .isDirectory)
    let file = Rescue(in: [blocked, second]).keep("x", for: nil, at: instant, in: .gmt)
    #expect(file == JournalFolder(second).unsaved)
    #expect(Rescue(in: [blocked]).keep("x", for: nil, at: instant, in: .gmt) == nil)
  }

  @Test func `a link is not followed`() throws {
    let target = folder.url.appending(path: "target", directoryHint: .notDirectory)
    try Data().write(to: target)
    try FileManager.default.createSymbolicLink(
      at: JournalFolder(folder.url).unsaved, withDestinationURL: target)
    #expect(Rescue(in: [folder.url]).keep("x", for: nil, at: instant, in: .gmt) == nil)
    #expect(try Data(contentsOf: target).isEmpty)
  }
}
