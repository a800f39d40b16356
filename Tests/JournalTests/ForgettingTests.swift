import Accounts
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

/// What was forgotten is in no file, whatever file it was in.
struct ForgettingTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 11)
  private let today = Bodies.day(2026, 11, 24)
  private let account: AccountID
  private let wang: ContactID
  private let li: ContactID
  private let mark = "(已删除)"

  init() throws {
    folder = try TemporaryFolder()
    account = maker.identifier()
    wang = maker.identifier()
    li = maker.identifier()
    let store = try folder.store()
    let other = maker.opening("市税务局")
    try store.append(other)
    for act in acts { try store.append(act) }
    try store.append(maker.act(other.account, Draft(.note("王建国也管税务局的车"))))
  }

  private var acts: [Act] {
    mutating get {
      let line = "后勤处王处长签字，电话13900001111，要12台"
      let undone = maker.act(account, Draft(.note("王处说要保密")))
      return [
        maker.act(account, Draft(.opened(name: "市公安局"))),
        maker.act(
          account,
          Draft(
            .contact(ContactDetails(name: "王处长", title: "处长", phone: "13900001111")),
            about: .contact(wang), from: TypedSource(line, span: 3..<6)),
          Draft(
            .set(FieldKey("quantity"), .quantity(Quantity(count: Interval(12), unit: "vehicle"))),
            from: TypedSource(line, span: 24..<27))),
        maker.act(account, Draft(.contact(ContactDetails(name: "王建国")), about: .contact(wang))),
        maker.act(
          account, Draft(.contact(ContactDetails(name: "李局长")), about: .contact(li)),
          Draft(.set(FieldKey("decider"), .people([li, wang]))),
          Draft(.set(FieldKey("payer"), .people([wang])))),
        maker.act(account, Draft(.said("王建国嫌贵", by: Speaker(.customer, name: "王处")))),
        maker.act(
          account,
          Draft(
            .commitment(CommitmentTerms(owner: .us, what: "给王处长送合同")),
            about: .commitment(maker.identifier()))),
        maker.act(
          account,
          Draft(
            .rehearsed(
              RehearsalTerms(
                scenario: "customer", score: 50,
                transcript: "{\"text\":\"我是王建国\",\"who\":\"customer\"}\n")))),
        undone, maker.act(account, Draft(.reversal(of: undone.id))),
      ]
    }
  }

  private func forgetting(_ history: [String] = []) -> Forgetting {
    Forgetting(in: folder.data, rescueFolders: [folder.data.url]) { isPersonal in
      history.count { isPersonal($0) }
    }
  }

  private func plan(contact: ContactID?, everywhere: Bool = false) throws -> ForgettingPlan {
    let store = try folder.store()
    let people = try store.peopleEver(of: account)
    let words =
      try contact.map { id in
        PersonalWords(
          of: people[id] ?? [], besides: people.filter { $0.key != id }.values.flatMap(\.self))
      } ?? store.words(of: account)
    let target = ForgettingTarget(
      account, named: "市公安局", contact: contact, words: words, mark: mark,
      isEverywhere: everywhere)
    let kind: ForgettingTerms.Kind = contact == nil ? .account : .contact
    return ForgettingPlan(
      target, terms: ForgettingTerms(number: "R-1", kind: kind), at: maker.instant, zone: "GMT")
  }

  /// The names of the files below the folder in which a text stands.
  private func files(with text: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.data.url.plainPath)
    return try names.filter { name in
      let file = folder.data.url.appending(path: name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.plainPath, isDirectory: &isFolder)
      return try !isFolder.boolValue && Data(contentsOf: file).range(of: Data(text.utf8)) != nil
    }
  }

  private func makeCopies() throws {
    try Backups(of: folder.data).make(on: today)
    let aside = folder.data.url.appending(path: "spar-damaged-20261101T000000Z.sqlite")
    try FileManager.default.copyItem(at: folder.data.journal, to: aside)
    let spoilt = folder.data.backups.appending(path: "spar-2026-11-20.sqlite")
    try FileManager.default.copyItem(at: folder.data.journal, to: spoilt)
    try folder.overwrite(spoilt, at: 0, count: 2000)
    let rescue = Rescue(in: [folder.data.url])
    let time = TimeZone.gmt
    _ = rescue.keep("找王建国\n再找他", for: "市公安局", at: maker.instant, in: time)
    _ = rescue.keep("找别人", for: "市税务局", at: maker.instant, in: time)
  }

  @Test func `A contact is in no byte of any file afterwards, and the rest stays`() throws {
    try makeCopies()
    let store = try folder.store()
    let plan = try plan(contact: wang, everywhere: true)
    let terms = try forgetting(["/open 市公安局", "/note 找王处"]).perform(plan, in: store)
    for word in ["王建国", "建国", "王处", "13900001111"] {
      #expect(try files(with: word).isEmpty, "\(word)")
    }
    #expect(terms.copiesRewritten == 2 && terms.copiesRemoved == 1)
    #expect(terms.lines == 2)
    #expect(terms.removed == 2 && terms.changed == 8)
    let found = try AccountFile(account, in: store).account
    #expect(found.contacts.map(\.id) == [li])
    #expect(found.fields[FieldKey("decider")] == .people([li]))
    #expect(found.fields[FieldKey("payer")] == nil)
    #expect(found.commitments.map(\.terms.what) == ["给(已删除)送合同"])
    #expect(found.notes.first?.value.text == "(已删除)嫌贵")
    let typed = try #require(found.fields.histories[FieldKey("quantity")]?.values.first?.source)
    #expect(typed.text == "后勤处(已删除)签字，电话(已删除)，要12台")
    let scalars = Array(typed.text.unicodeScalars)[try #require(typed.span)]
    #expect(String(String.UnicodeScalarView(scalars)) == "12台")
    #expect(try store.hasEqualTables && store.hasEqualIndex)
    #expect(try files(with: "找别人") == ["unsaved.txt"])
  }

  @Test func `Searching finds the mark's neighbours and nothing of the contact`() throws {
    let store = try folder.store()
    _ = try forgetting().perform(try plan(contact: wang), in: store)
    #expect(try store.search(SearchQuery("王建国")).allSatisfy { $0.entry.account != account })
    #expect(try store.search(SearchQuery("送合同")).count == 1)
    #expect(try store.accountNames(completing: "sgaj", limit: 3) == ["市公安局"])
    try store.rebuild()
    #expect(try store.search(SearchQuery("送合同")).count == 1)
  }

  @Test mutating func `What an import kept of a contact goes, and does not come back`() throws {
    let store = try folder.store()
    for line in ["邮箱(王建国)：wang@example.cn", "王建国 wang@example.cn", "传真：王建国处收"] {
      try store.append(maker.act(account, Draft(.kept(line))))
    }
    try store.append(maker.act(account, Draft(.note("写信到wang@example.cn"))))
    let terms = ImportTerms(files: ["王建国.vcf"], rows: 1)
    try store.append(maker.act(.imports, Draft(.imported(terms))))
    var exported: [KeptEntry] = []
    try store.handOut(of: account, begin: { _, _ in }, take: { exported.append($0) })
    _ = try forgetting().perform(try plan(contact: wang), in: store)
    #expect(try files(with: "wang@example.cn").isEmpty)
    #expect(try files(with: "王建国.vcf").isEmpty)
    var rest = exported[...]
    #expect(try store.takeOver { rest.popFirst() }.forgotten == 2)
    #expect(try files(with: "13900001111").isEmpty)
  }

  @Test func `Undo brings nothing back`() throws {
    let store = try folder.store()
    _ = try forgetting().perform(try plan(contact: wang), in: store)
    var file = try AccountFile(account, in: store)
    while let act = file.undoable.first?.act {
      var maker = maker
      maker.instant += 1000
      try file.write(maker.act(account, Draft(.reversal(of: act))))
    }
    #expect(try files(with: "13900001111").isEmpty)
    #expect(try store.latestAct()?.account != .dealer)
  }

  @Test func `An account is in no byte of any file afterwards`() throws {
    try makeCopies()
    let store = try folder.store()
    let plan = try plan(contact: nil, everywhere: true)
    let terms = try forgetting(["/open 市公安局", "/note 王处说要保密", "/help"])
      .perform(plan, in: store)
    for word in ["市公安局", "王建国", "王处", "13900001111", "保密", "嫌贵"] {
      #expect(try files(with: word).isEmpty, "\(word)")
    }
    #expect(terms.removed == 12 && terms.lines == 3)
    #expect(try store.accounts(AccountQuery()).map(\.name) == ["市税务局"])
    let receipts = try store.entries(of: .dealer, after: 0).map(\.body)
    #expect(receipts == [.forgotten(terms)])
    #expect(try store.hasEqualTables && store.hasEqualIndex)
  }

  @Test func `A mention in another account stays unless it is meant too`() throws {
    let store = try folder.store()
    let plan = try plan(contact: wang)
    #expect(try store.mentions(of: plan.target.words.sure, besides: account).values.sum == 1)
    _ = try forgetting().perform(plan, in: store)
    #expect(try files(with: "王建国也管") != [])
  }

  @Test func `The preview tells what will go and takes nothing`() throws {
    let store = try folder.store()
    let plan = try plan(contact: wang)
    let preview = try store.preview(plan.target)
    #expect(preview.removed == 2)
    #expect(try files(with: "13900001111") != [])
    let terms = try forgetting().perform(plan, in: store)
    #expect(terms.changed == preview.changed)
  }

  @Test mutating func `Another program that has the account open cannot bring it back`() throws {
    let stale = try folder.store(seed: 2)
    var open = try AccountFile(account, in: stale)
    try stale.append(maker.act(account, Draft(.note("n"))))
    _ = try forgetting().perform(try plan(contact: nil), in: try folder.store())
    let act = maker.act(account, Draft(.note("noch was")))
    #expect(throws: StoreError.forgotten) { try stale.append(act) }
    try open.refresh()
    #expect(open.journal.isEmpty)
    #expect(try files(with: "市公安局").isEmpty)
    // A customer who comes back is opened anew.
    try stale.append(maker.act(account, Draft(.opened(name: "市公安局"))))
    #expect(try stale.accounts(named: "市公安局") == [account])
  }

  @Test func `A copy of an older form is brought to the present one and cleaned`() throws {
    let copy = try Backups(of: folder.data).make(on: today).url
    let connection = try Connection(existing: copy)
    try connection.outsideTransaction { db in
      for name in SearchSchema.names { try db.execute(sql: "DROP TABLE \(name)") }
      try db.execute(sql: "DROP TABLE name_reading")
      try db.execute(sql: "DROP INDEX field_of_retention; PRAGMA user_version = 3")
    }
    let terms = try forgetting().perform(try plan(contact: nil), in: try folder.store())
    #expect(terms.copiesRewritten == 1 && terms.copiesRemoved == 0)
    #expect(try files(with: "13900001111").isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: folder.data.backups.plainPath) == [copy.lastPathComponent])
  }

  @Test func `A copy of another record goes by the name of the account`() throws {
    let aside = try SetAside(folder.data).move(at: maker.instant, as: .replaced)
    var other = ActMaker(seed: 77)
    let store = try folder.store(seed: 3)
    let opening = other.opening("市公安局")
    try store.append(opening)
    let target = ForgettingTarget(
      opening.account, named: "市公安局", words: try store.words(of: opening.account), mark: mark)
    let plan = ForgettingPlan(
      target, terms: ForgettingTerms(number: "R", kind: .account), at: other.instant, zone: "GMT")
    _ = try forgetting().perform(plan, in: store)
    #expect(try #require(aside).isThere)
    #expect(try files(with: "13900001111").isEmpty)
  }

  @Test func `What was begun is finished by the next program`() throws {
    try makeCopies()
    let plan = try plan(contact: wang, everywhere: true)
    try ForgettingFile(folder.data).write(plan)
    let store = try folder.store()
    #expect(try Backups(of: folder.data).makeIfDue(on: today.adding(days: 5)) == nil)
    #expect(try forgetting().finish(in: store)?.number == "R-1")
    #expect(try files(with: "王建国").isEmpty)
    #expect(try forgetting().finish(in: store) == nil)
    #expect(!folder.data.forgetting.isThere)
  }

  @Test func `What is left of a plan that was carried out, or never begun, is removed`() throws {
    let store = try folder.store()
    let draft = folder.data.url.appending(path: "forgetting.json.new")
    try Data("{\"name\":\"王建国\"".utf8).write(to: draft)
    try Data(count: 20).write(to: folder.data.forgetting)
    #expect(try forgetting().finish(in: store) == nil)
    #expect(!draft.isThere && !folder.data.forgetting.isThere)
    try Data("?".utf8).write(to: folder.data.forgetting)
    #expect(throws: StoreError.foreign(path: folder.data.forgetting.plainPath)) {
      try forgetting().finish(in: store)
    }
  }

  @Test func `Accounts are due for forgetting on the day after which they may not be kept`() throws
  {
    let store = try folder.store()
    var maker = maker
    try store.append(
      maker.act(account, Draft(.set(.retention, .date(DateSpan(today))))))
    #expect(try store.accountsToForget(by: today.adding(days: -1)).isEmpty)
    #expect(try store.accountsToForget(by: today).map(\.accountName) == ["市公安局"])
    #expect(try store.accountToForgetCount(by: today) == 1)
  }
}

extension Sequence where Element == Int {
  fileprivate var sum: Int { reduce(0, +) }
}
