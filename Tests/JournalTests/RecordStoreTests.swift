import Accounts
import Foundation
import Journal
import TestSupport
import Testing

struct RecordStoreTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 3)

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `entries come back as they were written`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let account: AccountID = maker.identifier()
    let written = try store.append(maker.act(account, Bodies.drafts))
    #expect(try store.entries(of: account, after: 0) == written)
    #expect(written.map(\.body) == Bodies.drafts.map(\.body))
    #expect(written.map(\.subject) == Bodies.drafts.map(\.subject))
    #expect(written.map(\.source) == Bodies.drafts.map(\.source))
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `clocks rise over all accounts`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    var clocks: [Int64] = []
    for name in ["甲", "乙", "丙"] {
      clocks += try store.append(maker.opening(name)).map(\.clock)
    }
    let drafts = [Draft(.note("a")), Draft(.note("b"))]
    clocks += try store.append(maker.act(maker.identifier(), drafts)).map(\.clock)
    #expect(clocks == Array(clocks[0]..<(clocks[0] + 5)))
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `entries after a clock are only the newer ones`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let opening = maker.opening("甲")
    let clock = try #require(try store.append(opening).last?.clock)
    let newer = try store.append(maker.act(opening.account, Draft(.note("n"))))
    #expect(try store.entries(of: opening.account, after: clock) == newer)
    #expect(try store.entries(of: opening.account, after: clock + 1).isEmpty)
    #expect(try store.entries(of: maker.identifier(), after: 0).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `an act without drafts writes nothing`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    #expect(try store.append(maker.act(maker.identifier(), [])).isEmpty)
    #expect(try store.accountCount() == 0)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `accounts come by name with the fields asked for`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let person: ContactID = maker.identifier()
    let key = (FieldKey("decider"), FieldKey("model"), FieldKey("other"))
    let opening = maker.opening("beta")
    try store.append(opening)
    try store.append(maker.opening("ALPHA"))
    try store.append(
      maker.act(
        opening.account, Draft(.contact(ContactDetails(name: "王")), about: .contact(person)),
        Draft(.set(key.0, .people([person]))), Draft(.set(key.1, .text("帕萨特"))),
        Draft(.set(key.2, .flag(true)))))
    let rows = try store.accounts(AccountQuery(fields: [key.0, key.1]))
    #expect(rows.map(\.name) == ["ALPHA", "beta"])
    #expect(rows[1].fields == [key.0: .people([person]), key.1: .text("帕萨特")])
    #expect(rows[1].people == [person: ContactDetails(name: "王")])
    #expect(rows[0].fields.isEmpty && rows[0].people.isEmpty)
    #expect(rows[1].updated == maker.instant)
    #expect(try store.accounts(AccountQuery()).allSatisfy(\.fields.isEmpty))
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a segment is found with its children and nothing else`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    for id in ["city", "city.tax", "city-state", "cityhall", "county"] {
      let opening = maker.opening(id)
      try store.append(opening)
      try store.append(
        maker.act(opening.account, Draft(.set(FieldKey("segment"), .choice(id)))))
    }
    var query = AccountQuery(fields: [FieldKey("segment")])
    query.segment = (FieldKey("segment"), "city")
    #expect(try store.accounts(query).map(\.name) == ["city", "city.tax"])
    #expect(try store.accounts(query).first?.fields == [FieldKey("segment"): .choice("city")])
    query.segment = (FieldKey("segment"), "city.tax")
    #expect(try store.accounts(query).map(\.name) == ["city.tax"])
    query.segment = (FieldKey("other"), "city")
    #expect(try store.accounts(query).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `accounts of a stage are those whose last step is in it`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    for (name, step) in [("a", "open.say"), ("b", "opening.x"), ("c", "open.do")] {
      let opening = maker.opening(name)
      try store.append(opening)
      try store.append(
        maker.act(opening.account, Draft(.position(step: step, field: FieldKey("k")))))
    }
    #expect(try store.accounts(AccountQuery(stage: "open")).map(\.name) == ["a", "c"])
    #expect(try store.accounts(AccountQuery(stage: "open")).map(\.step) == ["open.say", "open.do"])
    #expect(try store.accounts(AccountQuery(stage: "open", limit: 1)).map(\.name) == ["a"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `accounts by follow-up have the earliest first and none last`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    for (name, days) in [("none", []), ("late", [20]), ("soon", [28, 2])] as [(String, [Int])] {
      let opening = maker.opening(name)
      try store.append(opening)
      for day in days {
        let terms = CommitmentTerms(owner: .us, what: "x", due: Bodies.day(2026, 12, day))
        try store.append(
          maker.act(
            opening.account, Draft(.commitment(terms), about: .commitment(maker.identifier()))))
      }
    }
    let rows = try store.accounts(AccountQuery(byFollowUp: true))
    #expect(rows.map(\.name) == ["soon", "late", "none"])
    #expect(rows.map(\.followUp) == [Bodies.day(2026, 12, 2), Bodies.day(2026, 12, 20), nil])
    #expect(try store.accounts(AccountQuery(byFollowUp: true, limit: 2)).count == 2)
    #expect(try store.accounts(AccountQuery(limit: 0)).isEmpty)
  }

  @Test(arguments: StoreKind.allCases, ["Ｓ市ＧＯＮＧ安局", "s市gong安局", "S市Gong安局"])
  mutating func `a name is found whatever its case and width`(
    kind: StoreKind, typed: String
  ) throws {
    let store = try kind.make(in: folder)
    let opening = maker.opening("S市GONG安局")
    try store.append(opening)
    try store.append(maker.opening("S市GONG安局二"))
    #expect(try store.accounts(named: typed) == [opening.account])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `two accounts of one name are both found`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let both = [maker.opening("税务局"), maker.opening("税务局")]
    for opening in both { try store.append(opening) }
    #expect(try store.accounts(named: "税务局") == both.map(\.account))
    #expect(try store.accounts(named: "税务").isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `names with a text in them come, those that begin with it first`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    for name in ["市公安局", "公安厅", "100%_Auto", "税务局"] {
      try store.append(maker.opening(name))
    }
    #expect(try store.accountNames(containing: "公安", limit: 9) == ["公安厅", "市公安局"])
    #expect(try store.accountNames(containing: "公安", limit: 1) == ["公安厅"])
    #expect(try store.accountNames(containing: "%_ａ", limit: 9) == ["100%_Auto"])
    #expect(try store.accountNames(containing: "'; --", limit: 9).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a mistyped name leads to the one meant`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    for name in ["市公安局", "市教育局", "Police Department", "邮政"] {
      try store.append(maker.opening(name))
    }
    #expect(try store.accountNames(like: "市工安局", limit: 1) == ["市公安局"])
    #expect(try store.accountNames(like: "Plice Department", limit: 1) == ["Police Department"])
    #expect(try store.accountNames(like: "全然不同的东西", limit: 3).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `open commitments of all accounts come by their day`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let openings = [maker.opening("甲"), maker.opening("乙")]
    for opening in openings { try store.append(opening) }
    for (index, day) in [nil, 9, 3].enumerated() {
      let due = day.map { Bodies.day(2026, 12, $0) }
      try store.append(
        maker.act(
          openings[index % 2].account,
          Draft(
            .commitment(CommitmentTerms(owner: .customer, what: "\(index)", due: due)),
            about: .commitment(CommitmentID(Bodies.uuid(UInt8(index)))))))
    }
    let open = try store.openCommitments()
    #expect(open.map(\.thing.terms.what) == ["2", "1", "0"])
    #expect(open.map(\.accountName) == ["甲", "乙", "甲"])
    let moved = CommitmentTerms(owner: .us, what: "2", due: Bodies.day(2026, 12, 30))
    let third = Subject.commitment(CommitmentID(Bodies.uuid(2)))
    try store.append(maker.act(openings[0].account, Draft(.commitment(moved), about: third)))
    let second = Subject.commitment(CommitmentID(Bodies.uuid(1)))
    try store.append(maker.act(openings[1].account, Draft(.commitmentDone, about: second)))
    let left = try store.openCommitments()
    #expect(left.map(\.thing.terms.what) == ["2", "0"])
    #expect(left.first?.thing.movedFrom == [Bodies.day(2026, 12, 3)])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `open objections come with what was found out, the oldest first`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let opening = maker.opening("甲")
    let subjects = (1...2).map { Subject.objection(ObjectionID(Bodies.uuid(UInt8($0)))) }
    try store.append(opening)
    for (words, subject) in zip(["太贵", "太慢"], subjects) {
      let raised = Draft(.objection(topic: "price", words: words), about: subject)
      try store.append(maker.act(opening.account, raised))
    }
    let found = Draft(
      .set(FieldKey("clarified"), .text("比对手贵")), about: subjects[0],
      from: TypedSource("比对手贵", span: 0..<4))
    try store.append(maker.act(opening.account, found))
    let open = try store.openObjections()
    #expect(open.map(\.thing.words) == ["太贵", "太慢"])
    let account = try AccountFile(opening.account, in: store).account
    #expect(open.map(\.thing) == account.openObjections)
    try store.append(maker.act(opening.account, Draft(.objectionClosed, about: subjects[0])))
    #expect(try store.openObjections().map(\.thing.words) == ["太慢"])
    #expect(try store.accounts(AccountQuery()).first?.openObjections == 1)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `an account whose opening was taken back is not listed`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let opening = maker.opening("甲")
    let undo = maker.act(opening.account, Draft(.reversal(of: opening.id)))
    for act in [opening, undo] { try store.append(act) }
    #expect(try store.accountCount() == 0)
    #expect(try store.accounts(named: "甲").isEmpty)
    try store.append(maker.act(opening.account, Draft(.reversal(of: undo.id))))
    #expect(try store.accounts(named: "甲") == [opening.account])
  }

  @Test(arguments: UInt64(1)...8)
  func `the journal says what the plain store says after any acts`(seed: UInt64) throws {
    let plain = MemoryStore()
    let journal = try folder.store()
    var acts = RandomActs(seed: seed)
    for _ in 0..<60 {
      let act = try acts.next(after: plain)
      try plain.append(act)
      try journal.append(act)
    }
    let query = AccountQuery(fields: (0..<5).map { FieldKey("field\($0)") })
    #expect(Set(try plain.accounts(query)) == Set(try journal.accounts(query)))
    #expect(Set(try plain.openCommitments()) == Set(try journal.openCommitments()))
    let objections = try journal.openObjections().map(\.thing.words).sorted()
    #expect(try plain.openObjections().map(\.thing.words).sorted() == objections)
    #expect(try plain.accountCount() == (try journal.accountCount()))
  }
}
