import Foundation
import TestSupport
import Testing

/// What other programs make of the files that the built program writes.
struct ExportPeerTests {
  private static let events = """
    import icalendar, sys
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
    for part in calendar.walk():
        if part.errors: sys.exit(str(part.errors))
    for part in calendar.walk('VEVENT') + calendar.walk('VTODO'):
        print(part['UID'], part['SEQUENCE'], part['SUMMARY'], part.get('DTSTART', part.get('DUE')).dt)
    """
  private static let cards = """
    import sys, vobject
    data = open(sys.argv[1], encoding='utf-8', newline='').read()
    for card in vobject.readComponents(data):
        card.validate(raiseException=True)
        print(card.uid.value, card.fn.value, card.org.value)
    """
  private let office: ExportOffice

  init() throws {
    office = try ExportOffice()
  }

  @Test(.enabled(if: PeerProgram("soffice") != nil, "LibreOffice is not installed"))
  func `LibreOffice opens the workbook and finds text and days`() throws {
    #expect(try office.export("accounts", "-o", office.path("a.xlsx")).status == 0)
    let soffice = try #require(PeerProgram("soffice"))
    let outcome = try soffice.run(
      [
        "-env:UserInstallation=file://\(office.path("profile"))", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", office.path("out"),
        office.path("a.xlsx"),
      ], home: office.folder.path)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let text = try office.content("out/a.csv")
    #expect(text.contains("\"=1+1\",") && text.contains("王处长 (后勤处 · decides)"))
    #expect(text.contains("2026-12-01"))
  }

  @Test(
    .enabled(if: PeerProgram.python(with: "icalendar") != nil, "no Python with icalendar"),
    arguments: [[], ["--tasks", "--alarm", "60"]])
  func `icalendar reads the calendar`(options: [String]) throws {
    let file = office.path("c.ics")
    #expect(
      try office.program.run(["export", "calendar", "-o", file] + options, input: Data()).status
        == 0)
    let python = try #require(PeerProgram.python(with: "icalendar"))
    let outcome = try python.run(["-c", Self.events, file])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.split(separator: "\n").count == 3)
    #expect(outcome.output.contains("\(office.promise) 0 "))
    #expect(outcome.output.contains("2026-12-01"))
  }

  @Test(.enabled(if: PeerProgram.python(with: "vobject") != nil, "no Python with vobject"))
  func `vobject reads the cards`() throws {
    #expect(try office.export("contacts", "-o", office.path("c.vcf")).status == 0)
    let python = try #require(PeerProgram.python(with: "vobject"))
    let outcome = try python.run(["-c", Self.cards, office.path("c.vcf")])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("\(office.director) 王处长 ['市公安局', '后勤处']"))
  }

  @Test(.enabled(if: PeerProgram("khal") != nil, "khal is not installed"))
  func `khal takes the calendar twice and shows each thing once`() throws {
    #expect(try office.export("calendar", "-o", office.path("c.ics")).status == 0)
    let settings = """
      [calendars]
      [[spar]]
      path = \(office.path("calendar"))
      [locale]
      local_timezone = Asia/Shanghai
      default_timezone = Asia/Shanghai
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      """
    try write(settings, "config/khal/config")
    let khal = try #require(PeerProgram("khal"))
    for _ in 0..<2 {
      let taken = try khal.run(
        ["import", "--batch", office.path("c.ics")], home: office.folder.path)
      #expect(taken.status == 0, "\(taken.complaints)")
    }
    let shown = try khal.run(
      [
        "list", "--day-format", "", "--format", "{start-date} {start-time}|{title}", "2026-12-01",
        "18d",
      ], home: office.folder.path)
    let lines = shown.output.split(separator: "\n").map {
      String($0).trimmingCharacters(in: .whitespaces)
    }
    #expect(
      lines == [
        "2026-12-01 |市公安局: 送合同草稿", "2026-12-07 09:00|市公安局: visit",
        "2026-12-14 09:00|市公安局: visit", "2026-12-18 |市公安局: 局庆",
      ])
  }

  @Test(.enabled(if: PeerProgram("khard") != nil, "khard is not installed"))
  func `khard shows the cards`() throws {
    let book = office.path("book")
    try FileManager.default.createDirectory(atPath: book, withIntermediateDirectories: true)
    try write(
      "[addressbooks]\n[[spar]]\npath = \(book)\n[general]\neditor = /bin/true\n",
      "config/khard/khard.conf")
    let text = try office.export("contacts").output
    // An address book of khard has one card a file.
    let first = try #require(text.split(separator: "END:VCARD\r\n").first) + "END:VCARD\r\n"
    try write(String(first), "book/a.vcf")
    let khard = try #require(PeerProgram("khard"))
    let shown = try khard.run(
      ["show", "--format", "yaml", "uid:\(office.director)"], home: office.folder.path)
    #expect(shown.status == 0, "\(shown.complaints)")
    for part in ["王", "处长", "市公安局", "后勤处", "138 0000 1111", "decides"] {
      #expect(shown.output.contains(part))
    }
  }

  private func write(_ text: String, _ name: String) throws {
    let file = URL(filePath: office.path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
