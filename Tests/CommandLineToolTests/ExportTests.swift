import Accounts
import Exchange
import Foundation
import Journal
import TestSupport
import Testing

/// Files for other programs, written by the built program.
struct ExportTests {
  private let office: ExportOffice

  init() throws {
    office = try ExportOffice()
  }

  @Test(arguments: ["csv", "xlsx"])
  func `The table has the columns of the method, harmless cells and real days`(form: String) throws
  {
    #expect(try office.export("accounts", "-o", office.path("a." + form)).status == 0)
    let table = try TableFile.read(office.path("a." + form))
    #expect(
      table.heading == [
        "Account", "Segment", "Key contact", "Needs", "Purchase cycle", "Likely purchase time",
        "Notes", "Stage", "Next follow-up", "Open objections",
      ])
    #expect(table.rows.map { $0.cells[0].text } == ["=1+1", "市公安局"])
    let cells = try #require(table.rows.last).cells
    #expect(cells[2].text == "王处长 (后勤处 · decides), 李主任")
    #expect(cells[8].text == "2026-12-01" && cells[9].text == "1")
    if form == "csv" {
      let text = try office.content("a.csv")
      #expect(text.contains("\r\n'=1+1,"))
      let octets = try Data(contentsOf: URL(filePath: office.path("a.csv")))
      #expect(octets.starts(with: [0xEF, 0xBB, 0xBF]))
    }
  }

  @Test func `A workbook needs a file, and a file that is there is kept`() throws {
    #expect(try office.export("accounts", "--format", "xlsx").status == 2)
    #expect(try office.export("accounts", "--format", "xlsx", "-o", "-").status == 2)
    try Data("mine".utf8).write(to: URL(filePath: office.path("a.xlsx")))
    for kind in ["accounts", "contacts", "calendar", "record"] {
      let refused = try office.export(kind, "-o", office.path("a.xlsx"))
      #expect(refused.status == 1 && refused.complaints.contains("--force"))
      #expect(try office.content("a.xlsx") == "mine")
    }
    #expect(try office.export("accounts", "-o", office.path("a.xlsx"), "--force").status == 0)
    #expect(try TableFile.read(office.path("a.xlsx")).rows.count == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
    #expect(names == ["a.xlsx"])
    let full = try office.export("record", "-o", "/dev/full")
    #expect(full.status == 1 && full.complaints.contains("/dev/full"))
  }

  @Test func `An empty record gives files without content that are still sound`() throws {
    let empty = try Program()
    for kind in ["accounts", "contacts", "calendar", "record"] {
      let outcome = try empty.run("export", kind, "--lang", "en")
      #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    }
    #expect(try empty.run("export", "record").output.contains("\"entries\":0"))
    #expect(try empty.run("export", "calendar").output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func `Cards name person, account, position, number and part`() throws {
    let text = try office.export("contacts").output
    let file = try CardReader().read(Array(text.utf8))
    #expect(file.faults.isEmpty)
    let card = try #require(file.cards.first).card
    #expect(card.identifier == office.director.description)
    #expect(card.formattedName == "王处长" && card.name?.family == "王")
    #expect(card.organization == ["市公安局", "后勤处"])
    #expect(card.title == "处长" && card.role == "decides")
    #expect(card.phones.map(\.value) == ["138 0000 1111"])
    #expect(try office.export("contacts", "市公安局").output == text)
    #expect(try office.export("contacts", "=1+1").output.isEmpty)
    #expect(try office.export("contacts", "nobody").status == 4)
  }

  @Test func `A calendar has promises, visits and occasions, the same at each export`() throws {
    let outcome = try office.export("calendar")
    #expect(outcome.complaints.contains("One promise has no day"))
    let lines = outcome.output.split(separator: "\r\n").map(String.init)
    let due = try #require(lines.firstIndex(of: "UID:\(office.promise)"))
    #expect(lines[due...].prefix(7).contains("DTSTART;VALUE=DATE:20261201"))
    #expect(lines.contains("SUMMARY:市公安局：送合同草稿") == false)
    #expect(lines.contains("SUMMARY:市公安局: 送合同草稿"))
    let visit = try #require(lines.firstIndex(of: "UID:rhythm-\(office.account)"))
    #expect(lines[visit...].contains("RRULE:FREQ=WEEKLY;BYDAY=MO"))
    #expect(lines[visit...].contains { $0.hasPrefix("DTSTART;TZID=") && $0.hasSuffix("T090000") })
    #expect(lines.contains("RRULE:FREQ=YEARLY") && lines.contains("BEGIN:VTIMEZONE"))
    #expect(!outcome.output.contains("VTODO") && !outcome.output.contains("VALARM"))
    #expect(try office.export("calendar").output == outcome.output)
  }

  @Test func `Promises can be tasks, and everything can remind`() throws {
    let output = try office.export("calendar", "--tasks", "--alarm", "900").output
    #expect(output.contains("BEGIN:VTODO\r\nUID:task-\(office.promise)\r\n"))
    #expect(output.contains("DUE;VALUE=DATE:20261201\r\n"))
    #expect(output.contains("TRIGGER;RELATED=END:-PT15H\r\n"))
    #expect(try office.export("calendar", "--alarm", "-1").status == 2)
    #expect(try office.export("calendar", "--alarm", "x").status == 2)
  }

  @Test func `SEQUENCE counts changes, undo and redo too, and what is off is struck out`() throws {
    #expect(try office.sequence(office.promise.description) == 0)
    try office.append(
      Draft(
        .commitment(
          CommitmentTerms(owner: .us, what: "送合同草稿", due: Bodies.day(2026, 12, 4))),
        about: .commitment(office.promise)))
    #expect(try office.sequence(office.promise.description) == 1)
    #expect(try office.program.run("undo").status == 0)
    #expect(try office.sequence(office.promise.description) == 2)
    #expect(try office.program.run("redo").status == 0)
    #expect(try office.sequence(office.promise.description) == 3)
    try office.append(Draft(.renamed("市局")))
    #expect(try office.sequence(office.promise.description) == 4)
    #expect(try office.sequence("rhythm-\(office.account)") == 1)
    try office.append(Draft(.commitmentDropped(nil), about: .commitment(office.promise)))
    try office.append(Draft(.withdrawn, about: .occasion(office.occasion)))
    try office.append(Draft(.cleared(FieldKey("visit_rhythm"))))
    let off = try office.export("calendar").output
    #expect(off.split(separator: "STATUS:CANCELLED").count == 4)
    let later = try office.program.run(
      "export", "calendar", "--now", "2027-06-01T09:00:00+08:00", "--lang", "en")
    #expect(!later.output.contains("VEVENT"))
  }

  @Test func `What is done is told to a list of tasks`() throws {
    try office.append(Draft(.commitmentDone, about: .commitment(office.promise)))
    let output = try office.export("calendar", "--tasks").output
    #expect(output.contains("STATUS:COMPLETED") && output.contains("COMPLETED:2026"))
    #expect(try office.export("calendar").output.contains("UID:\(office.promise)"))
  }

  @Test func `A date by the lunar calendar is told for years ahead`() throws {
    let id = OccasionID(Bodies.uuid(40))
    let lunar = try #require(LunarDay(month: 8, day: 15))
    try office.append(
      Draft(
        .occasion(OccasionTerms(what: "中秋", isYearly: true, lunar: lunar)), about: .occasion(id)))
    let output = try office.export("calendar").output.replacing("\r\n ", with: "")
    #expect(output.contains("RDATE;VALUE=DATE:20281003,20290922"))
    #expect(output.contains("DTSTART;VALUE=DATE:20270915"))
  }
}
