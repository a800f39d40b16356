import Accounts
import Foundation
import Journal
import TestSupport

/// A program with a record of two accounts, to be exported.
final class ExportOffice {
  /// The built program.
  let program: Program
  /// Where files go.
  let folder: TemporaryFolder
  let account: AccountID
  let director = ContactID(Bodies.uuid(20))
  let promise = CommitmentID(Bodies.uuid(21))
  let occasion = OccasionID(Bodies.uuid(22))
  private var maker = ActMaker(seed: 8)

  /// Fills the record.
  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    let opening = maker.opening("市公安局")
    account = opening.account
    let store = try store
    try store.append(opening)
    try store.append(maker.opening("=1+1"))
    try append(people + dates)
  }

  /// Writes an act of the account.
  func append(_ drafts: Draft...) throws { try append(drafts) }

  /// Exports something, in English.
  func export(_ arguments: String...) throws -> Program.Outcome {
    let now = ["--now", "2026-11-25T09:00:00+08:00", "--lang", "en"]
    return try program.run(["export"] + arguments + now, input: Data())
  }

  /// Returns the SEQUENCE of an item of the calendar.
  func sequence(_ identifier: String) throws -> Int? {
    let lines = try export("calendar").output.split(separator: "\r\n")
    guard let item = lines.firstIndex(of: "UID:\(identifier)") else { return nil }
    let line = lines[item...].first { $0.hasPrefix("SEQUENCE:") }
    return line.flatMap { Int($0.dropFirst(9)) }
  }

  /// Returns the path of a file in the folder.
  func path(_ name: String) -> String { folder.path + "/" + name }

  /// Returns what a file in the folder holds.
  func content(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
  }

  private func append(_ drafts: [Draft]) throws {
    try store.append(maker.act(account, drafts))
  }

  private var store: JournalStore {
    get throws {
      let folder = JournalFolder(URL(filePath: program.data, directoryHint: .isDirectory))
      return try JournalStore(in: folder, random: SeededNumbers(seed: 2))
    }
  }

  private var people: [Draft] {
    let second = ContactID(Bodies.uuid(23))
    let details = ContactDetails(
      name: "王", title: "处长", orgUnit: "后勤处", role: .decider, phone: "138 0000 1111")
    return [
      Draft(.contact(details), about: .contact(director)),
      Draft(.contact(ContactDetails(name: "李主任")), about: .contact(second)),
      Draft(.set(FieldKey("decider"), .people([director]))),
      Draft(.set(FieldKey("contacts"), .people([director, second]))),
      Draft(
        .objection(topic: "price", words: "贵"), about: .objection(ObjectionID(Bodies.uuid(24)))),
    ]
  }

  private var dates: [Draft] {
    let due = CommitmentTerms(owner: .us, what: "送合同草稿", due: Bodies.day(2026, 12, 1))
    let anniversary = OccasionTerms(what: "局庆", date: Bodies.day(1990, 12, 18), isYearly: true)
    return [
      Draft(.commitment(due), about: .commitment(promise)),
      Draft(
        .commitment(CommitmentTerms(owner: .customer, what: "回话")),
        about: .commitment(CommitmentID(Bodies.uuid(25)))),
      Draft(
        .set(
          FieldKey("visit_rhythm"),
          .recurrence(Recurrence(.weekly, weekdays: [1], time: "09:00")))),
      Draft(.occasion(anniversary), about: .occasion(occasion)),
    ]
  }
}
