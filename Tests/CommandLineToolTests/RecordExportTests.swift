import Accounts
import Foundation
import Journal
import TestSupport
import Testing

/// The whole record written to a file and read back, by the built program.
struct RecordExportTests {
  private static let now = ["--now", "2026-11-25T09:00:00+08:00", "--lang", "en"]
  private let program: Program
  private let other: Program
  private let folder: TemporaryFolder

  init() throws {
    (program, other) = (try Program(), try Program())
    folder = try TemporaryFolder()
  }

  @Test(arguments: 1..<9)
  func `A record comes back from its file without loss`(seed: Int) throws {
    try fill(UInt64(seed))
    let text = try run(program, "export", "record").output
    #expect(try run(program, "export", "record", "-o", path("a.jsonl")).status == 0)
    #expect(try content("a.jsonl") == text)
    let taken = try run(other, "import", path("a.jsonl"))
    #expect(taken.status == 0 && taken.complaints.isEmpty, "\(taken.complaints)")
    #expect(try run(other, "export", "record").output == text)
    let (mine, theirs) = (try store(program), try store(other))
    #expect(try theirs.accounts(AccountQuery()) == mine.accounts(AccountQuery()))
    for id in try mine.accounts(AccountQuery()).map(\.id) {
      let (one, two) = (try AccountFile(id, in: mine), try AccountFile(id, in: theirs))
      #expect(one.journal == two.journal)
      #expect(one.account == two.account)
    }
    let again = try other.run(
      ["import", "-"] + Self.now, input: Data(contentsOf: URL(filePath: path("a.jsonl"))))
    #expect(again.status == 0 && again.output.contains("nothing new"))
    #expect(try run(other, "export", "record").output == text)
  }

  @Test func `An account goes into another record beside what that holds`() throws {
    _ = try run(program, "new", "Alpha")
    _ = try run(program, "new", "Beta")
    _ = try run(program, "call", "Alpha", input: "12 vans for deliveries\n")
    _ = try run(other, "new", "beta")
    #expect(try run(program, "export", "record", "Alpha", "-o", path("alpha.jsonl")).status == 0)
    #expect(try run(program, "export", "record", "-o", path("all.jsonl")).status == 0)
    let first = try run(other, "import", path("alpha.jsonl"))
    #expect(first.status == 0 && first.output.contains("spar restore 2026-11-25"))
    #expect(try names() == ["Alpha", "beta"])
    let trial = try run(other, "import", path("all.jsonl"), "--dry-run")
    #expect(trial.status == 0 && trial.output.contains("Nothing was written"))
    #expect(try names() == ["Alpha", "beta"])
    let second = try run(other, "import", path("all.jsonl"))
    #expect(second.status == 0)
    #expect(second.complaints.contains("twice by name") && second.complaints.contains("Beta"))
    #expect(try names() == ["Alpha", "Beta", "beta"])
    let sheet = try run(other, "sheet", "Alpha").output
    #expect(sheet == (try run(program, "sheet", "Alpha").output))
    #expect(try run(other, "doctor").status == 0)
    #expect(try run(other, "restore", "2026-11-25", "--yes").status == 0)
    #expect(try names() == ["Alpha", "beta"])
  }

  @Test func `What is undone stays undone, and redo works in the other record`() throws {
    _ = try run(program, "new", "Alpha")
    _ = try run(program, "Alpha", input: "first\nsecond\n")
    #expect(try run(program, "undo").status == 0)
    #expect(try run(program, "export", "record", "-o", path("a.jsonl")).status == 0)
    _ = try run(other, "import", path("a.jsonl"))
    #expect(try !run(other, "sheet", "Alpha").output.contains("second"))
    #expect(try run(other, "redo", "Alpha").status == 0)
    #expect(try run(other, "sheet", "Alpha").output.contains("second"))
  }

  @Test func `Undo and redo mean what was done here, not what came in with a record`() throws {
    _ = try run(program, "new", "Alpha")
    _ = try run(program, "Alpha", input: "first\nsecond\nthird\n")
    _ = try run(program, "undo")
    #expect(try run(program, "export", "record", "-o", path("a.jsonl")).status == 0)
    _ = try run(other, "import", path("a.jsonl"))
    let before = try run(other, "export", "record").output
    for command in ["undo", "redo"] {
      let outcome = try run(other, command)
      #expect(outcome.status == 1)
      #expect(outcome.complaints.contains("spar \(command) ACCOUNT"), "\(outcome.complaints)")
      // There was nothing before that one could go back to.
      #expect(!outcome.complaints.contains("spar restore"))
    }
    #expect(try run(other, "export", "record").output == before)
    _ = try run(other, "Alpha", input: "own\n")
    #expect(try run(other, "undo").output.contains("own"))
    #expect(try run(other, "redo").output.contains("own"))
    #expect(try run(other, "undo").status == 0)
    #expect(try run(other, "undo").status == 1)
    #expect(try run(other, "undo", "Alpha").output.contains("second"))
  }

  @Test func `After a record was taken over undo says how to go back to before`() throws {
    _ = try run(program, "new", "Alpha")
    #expect(try run(program, "export", "record", "-o", path("a.jsonl")).status == 0)
    _ = try run(other, "new", "Beta")
    _ = try run(other, "import", path("a.jsonl"))
    let outcome = try run(other, "undo")
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("spar restore"))
    #expect(try names() == ["Alpha", "Beta"])
    #expect(try run(other, "undo", "Beta").status == 0)
    #expect(try names() == ["Alpha"])
  }

  @Test func `A file with a bad line changes nothing and says where`() throws {
    _ = try run(program, "new", "Alpha")
    _ = try run(program, "Alpha", input: "first\nsecond\n")
    let text = try run(program, "export", "record").output
    let lines = text.split(separator: "\n").map(String.init)
    let cases = [
      (lines.dropLast().joined(separator: "\n"), "not complete"),
      (text.replacing("\"clock\":2", with: "\"clock\":-2"), "bad.jsonl:3: “clock”"),
      (lines[0] + "\n" + lines[1].dropLast(9), "bad.jsonl:2: this line is no JSON"),
      (text.replacing("\"version\":1", with: "\"version\":9"), "bad.jsonl:1: it was written by"),
    ]
    for (broken, words) in cases {
      try Data(broken.utf8).write(to: URL(filePath: path("bad.jsonl")))
      let outcome = try run(other, "import", path("bad.jsonl"))
      #expect(outcome.status == 3)
      #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
      #expect(outcome.complaints.contains("not changed"))
      #expect(try names().isEmpty)
    }
    let missing = try run(other, "import", path("none.jsonl"))
    #expect(missing.status == 4 && missing.complaints.contains("none.jsonl"))
  }

  @Test func `Only the account that was asked for is in the file`() throws {
    _ = try run(program, "new", "Alpha")
    _ = try run(program, "new", "Beta")
    let output = try run(program, "export", "record", "Beta").output
    #expect(output.contains("Beta") && !output.contains("Alpha"))
    let unknown = try run(program, "export", "record", "Gamma", "-o", path("g.jsonl"))
    #expect(unknown.status == 4)
    #expect(!FileManager.default.fileExists(atPath: path("g.jsonl")))
  }

  private func fill(_ seed: UInt64) throws {
    let store = try store(program, seed: seed)
    var acts = RandomActs(seed: seed)
    var maker = ActMaker(seed: seed + 1000)
    try store.append(maker.act(maker.identifier(), [Draft(.opened(name: "全"))] + Bodies.drafts))
    for _ in 0..<60 { try store.append(acts.next(after: store)) }
  }

  private func store(_ program: Program, seed: UInt64 = 1) throws -> JournalStore {
    let folder = JournalFolder(URL(filePath: program.data, directoryHint: .isDirectory))
    return try JournalStore(in: folder, random: SeededNumbers(seed: seed))
  }

  private func names() throws -> [String] {
    try store(other).accounts(AccountQuery()).map(\.name)
  }

  private func run(
    _ program: Program, _ arguments: String..., input: String = ""
  ) throws -> Program.Outcome {
    try program.run(arguments + Self.now, input: Data(input.utf8))
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
  }
}
