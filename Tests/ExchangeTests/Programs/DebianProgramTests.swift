import Accounts
import Exchange
import Foundation
import TestSupport
import Testing

/// What khal and khard, which keep calendars and address books at the command line, make of our files.
struct DebianProgramTests {
  @Test(.enabled(if: PeerProgram("khal") != nil, "khal is not installed"))
  func `khal takes our calendar and shows its days`() throws {
    let day = try #require(CalendarDay(iso: "2026-12-07"))
    let clock = try #require(ClockTime("09:30"))
    let stamp = Date(timeIntervalSince1970: 1_795_599_000)
    let items = [
      CalendarItem(
        identifier: "due", sequence: 0, stamp: stamp, summary: "核实库存, 报价; 备用",
        details: String(repeating: "很长的说明", count: 60), time: .day(day)),
      CalendarItem(
        identifier: "visit", sequence: 1, stamp: stamp, summary: "拜访王处长",
        time: .clock(day, clock, minutes: 60),
        repetition: .rule(Recurrence(.weekly, interval: 2, weekdays: [1]), from: day),
        alarms: [CalendarAlarm(minutesBefore: 60)]),
      CalendarItem(
        identifier: "birthday", sequence: 0, stamp: stamp, summary: "王处长生日",
        time: .day(try #require(CalendarDay(iso: "1980-12-08"))), repetition: .yearly),
    ]
    let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let text = try CalendarWriter(product: "-//Spar//ZH", zone: zone).text(items)
    let home = try TemporaryFolder()
    try write(text, home.path + "/spar.ics")
    try write(Self.settings(home.path), home.path + "/config/khal/config")
    let khal = try #require(PeerProgram("khal"))
    let taken = try khal.run(["import", "--batch", home.path + "/spar.ics"], home: home.path)
    #expect(taken.status == 0, "\(taken.complaints)")
    let form = "{start-date} {start-time}|{title}|{description}"
    let shown = try khal.run(
      ["list", "--day-format", "", "--format", form, "2026-12-07", "15d"], home: home.path)
    #expect(shown.status == 0, "\(shown.complaints)")
    #expect(
      shown.output.split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) }
        == [
          "2026-12-07 |核实库存, 报价; 备用|" + String(repeating: "很长的说明", count: 60),
          "2026-12-07 09:30|拜访王处长|", "2026-12-08 |王处长生日|", "2026-12-21 09:30|拜访王处长|",
        ])
  }

  @Test(.enabled(if: PeerProgram("khard") != nil, "khard is not installed"))
  func `khard shows our card`() throws {
    let card = Card(
      identifier: "0198-a", revision: Date(timeIntervalSince1970: 1_795_599_000),
      formattedName: "欧阳建国", organization: ["市公安局", "后勤处"], title: "处长",
      phones: [CardEntry("138 0013 8000", kinds: ["cell", "pref"])],
      notes: [String(repeating: "很长的备注, ", count: 40) + "完"])
    let (khard, home) = try khard()
    try write(CardWriter(product: "-//Spar//ZH").text([card]), home.path + "/book/a.vcf")
    let shown = try khard.run(["show", "--format", "yaml", "uid:0198-a"], home: home.path)
    #expect(shown.status == 0, "\(shown.complaints)")
    for text in ["欧阳", "建国", "市公安局", "后勤处", "处长", "138 0013 8000"] {
      #expect(shown.output.contains(text))
    }
    #expect(!shown.complaints.lowercased().contains("error"))
  }

  @Test(
    .enabled(if: PeerProgram("khard") != nil, "khard is not installed"), arguments: ["3.0", "4.0"])
  func `We read a card of khard`(version: String) throws {
    let (khard, home) = try khard()
    let form = """
      First name: 建国
      Last name: 欧阳
      Organisation:
          - - 市公安局; 总部
            - 后勤处, 一楼
      Title: 处长
      Phone:
          cell, pref: 138 0013 8000
      Email:
          work: wang@example.cn
      Note: |
          \(String(repeating: "很长的备注,", count: 40))
          完
      """
    let made = try khard.run(
      ["new", "--vcard-version", version, "-a", "spar", "-i", "/dev/stdin"], home: home.path,
      input: form)
    #expect(made.status == 0, "\(made.output)\(made.complaints)")
    let book = home.path + "/book/"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: book).first)
    let octets = try Data(contentsOf: URL(filePath: book + name))
    let file = try CardReader().read(Array(octets))
    #expect(file.faults == [])
    let card = try #require(file.cards.first).card
    #expect(card.name == CardName(family: "欧阳", given: "建国"))
    #expect(card.organization == ["市公安局; 总部", "后勤处, 一楼"])
    #expect(card.title == "处长")
    #expect(card.phones.first?.value == "138 0013 8000")
    #expect(card.phones.first?.kinds.contains("cell") == true)
    #expect(card.phones.first?.isPreferred == true)
    #expect(card.mails.map(\.value) == ["wang@example.cn"])
    #expect(card.notes == [String(repeating: "很长的备注,", count: 40) + "\n完"])
  }

  private static func settings(_ home: String) -> String {
    """
    [calendars]
    [[spar]]
    path = \(home)/calendar
    [locale]
    local_timezone = Asia/Shanghai
    default_timezone = Asia/Shanghai
    timeformat = %H:%M
    dateformat = %Y-%m-%d
    longdateformat = %Y-%m-%d
    datetimeformat = %Y-%m-%d %H:%M
    longdatetimeformat = %Y-%m-%d %H:%M
    """
  }

  private func khard() throws -> (PeerProgram, TemporaryFolder) {
    let home = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: home.path + "/book", withIntermediateDirectories: true)
    try write(
      "[addressbooks]\n[[spar]]\npath = \(home.path)/book\n[general]\neditor = /bin/true\n",
      home.path + "/config/khard/khard.conf")
    return (try #require(PeerProgram("khard")), home)
  }

  private func write(_ text: String, _ path: String) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
