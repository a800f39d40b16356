import Accounts
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct SearchTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 7)

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes an account with one note for each text.
  private mutating func fill(
    _ store: any RecordStore, _ name: String, _ notes: String...
  ) throws -> AccountID {
    let opening = maker.opening(name)
    try store.append(opening)
    for note in notes { try store.append(maker.act(opening.account, Draft(.note(note)))) }
    return opening.account
  }

  private func texts(_ store: any RecordStore, _ text: String) throws -> [String] {
    try store.search(SearchQuery(text)).map(\.text)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `words are found wherever they stand, and nothing else`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    _ = try fill(
      store, "甲", "门卫换人了", "价格谈好了", "定价格外小心", "Ｐａｓｓａｔ 2026款, 19.8万", "the CAR park", "carpet")
    #expect(try texts(store, "价格").count == 2)
    #expect(try texts(store, "格谈") == ["价格谈好了"])
    #expect(try texts(store, "门卫") == ["门卫换人了"])
    #expect(try texts(store, "了") == ["价格谈好了", "门卫换人了"])
    #expect(try texts(store, "卫") == ["门卫换人了"])
    #expect(try texts(store, "卫门").isEmpty)
    #expect(try texts(store, "门 人") == ["门卫换人了"])
    #expect(try texts(store, "passat") == ["Ｐａｓｓａｔ 2026款, 19.8万"])
    #expect(try texts(store, "PASSA ２０２６款") == ["Ｐａｓｓａｔ 2026款, 19.8万"])
    #expect(try texts(store, "19.8万") == ["Ｐａｓｓａｔ 2026款, 19.8万"])
    #expect(try texts(store, "9.8").isEmpty)
    #expect(try texts(store, "car") == ["the CAR park", "carpet"])
    #expect(try texts(store, "\" ' * AND ( ; --").isEmpty)
    #expect(try texts(store, "").isEmpty)
    #expect(try texts(store, "* \"价格\"").count == 2)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a person is found as people are called and numbers typed, once`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let account = try fill(store, "甲", "见了O'Hara，聊了一刻钟")
    for (name, title, phone) in [("王建国", "科长", "138-0013-8003"), ("刘建国", "处长", "13900001111")] {
      let details = ContactDetails(name: name, title: title, phone: phone)
      let draft = Draft(
        .contact(details), about: .contact(maker.identifier()),
        from: TypedSource("\(name) \(title) \(phone)"))
      try store.append(maker.act(account, draft))
    }
    let wang = "王建国 · 科长 · 138-0013-8003"
    #expect(try texts(store, "王科长") == [wang])
    #expect(try store.search(SearchQuery("王科长")).first?.marks == [0..<1, 6..<8])
    #expect(try texts(store, "13800138003") == [wang])
    #expect(try texts(store, "建国 科长") == [wang])
    #expect(try texts(store, "zhang").isEmpty)
    #expect(try texts(store, "ohara") == ["见了O'Hara，聊了一刻钟"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `every kind of entry is found by its words`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let account = try fill(store, "北方物流")
    try store.append(maker.act(account, Bodies.drafts.filter { $0.body.kind != "reversal" }))
    let wanted = [
      "接待": "set", "太贵": "objection", "报价单": "commitment", "售后部": "commitment",
      "不需要": "commitment-dropped", "保养": "concession", "十二月": "concession", "后排": "said",
      "我量": "said", "局庆": "occasion", "首付": "option", "执法": "set", "13800001111": "contact",
      "交警支队": "renamed", "3000000": "set", "2026-12-31": "set",
    ]
    for (word, kind) in wanted {
      let kinds = try store.search(SearchQuery(word)).map(\.entry.body.kind)
      #expect(kinds.contains(kind), "\(word): \(kinds)")
    }
    let speakers = try store.search(SearchQuery("王处 太小"))
    #expect(speakers.map(\.text) == ["王处 · 后排太小"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `the words are marked where they stand in the text`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    _ = try fill(store, "甲", "😀 ＶＩＰ 价格低，价格高")
    let hit = try #require(try store.search(SearchQuery("价格 vip")).first)
    #expect(hit.marks == [2..<5, 6..<8, 10..<12])
    #expect(hit.accountName == "甲")
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a line from which several things were read is shown once`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let account = try fill(store, "甲")
    let line = TypedSource("大概12台帕萨特，三百万以内")
    try store.append(
      maker.act(
        account,
        Draft(
          .set(FieldKey("quantity"), .quantity(Quantity(count: Interval(12), unit: "vehicle"))),
          from: line), Draft(.set(FieldKey("model"), .text("帕萨特")), from: line),
        Draft(.set(FieldKey("budget"), .money(Money(amount: Interval(3_000_000)))), from: line)))
    #expect(try texts(store, "帕萨特") == [line.text])
    #expect(try texts(store, "三百万 12") == [line.text])
    #expect(try texts(store, "3000000").isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `accounts and people are found by pinyin and initials`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let account = try fill(store, "市公安局", "没有拼音的一句")
    _ = try fill(store, "重庆长安银行")
    for (number, name) in ["王建国", "单立人", "李单"].enumerated() {
      let person = Subject.contact(ContactID(Bodies.uuid(UInt8(number))))
      let details = ContactDetails(name: name, title: "处长")
      try store.append(maker.act(account, Draft(.contact(details), about: person)))
    }
    for typed in ["sgaj", "shigonganju", "gaj", "SGA", "shig", "gongan", "shiga", "sgonganj"] {
      #expect(try texts(store, typed) == ["市公安局"], "\(typed)")
    }
    for typed in ["hga", "gaju0", "sgj", "igong"] {
      #expect(try texts(store, typed).isEmpty, "\(typed)")
    }
    #expect(try texts(store, "cqcayh") == ["重庆长安银行"])
    #expect(try texts(store, "yinhang") == ["重庆长安银行"])
    for typed in ["wangcz", "wjg", "wangjg", "王建国", "wjguo"] {
      #expect(try texts(store, typed) == ["王建国 · 处长"], "\(typed)")
    }
    #expect(try texts(store, "shanl") == ["单立人 · 处长"])
    #expect(try texts(store, "shancz") == ["单立人 · 处长"])
    #expect(try texts(store, "dan") == ["李单 · 处长"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `names come first, and what says it in few words and lately before the rest`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let long = "公安那边说了很多很多别的事情，从头到尾都没有提到车，只讲天气和门口的停车位"
    _ = try fill(store, "甲", "公安来过", long, "公安来信")
    _ = try fill(store, "市公安局")
    _ = try fill(store, "公安厅")
    _ = try fill(store, "公安")
    #expect(
      try texts(store, "公安") == ["公安", "公安厅", "市公安局", "公安来信", "公安来过", long])
    #expect(try store.search(SearchQuery("公安", limit: 4)).map(\.text).last == "公安来过")
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `one account is searched alone`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let first = try fill(store, "甲", "价格高")
    _ = try fill(store, "乙", "价格低")
    #expect(try store.search(SearchQuery("价格", in: first)).map(\.text) == ["价格高"])
    #expect(try store.search(SearchQuery("乙", in: first)).isEmpty)
    #expect(try store.search(SearchQuery("甲", in: first)).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a choice is found by its title`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let (account, key) = (try fill(store, "甲"), FieldKey("segment"))
    try store.append(maker.act(account, Draft(.set(key, .choice("city.tax")), from: .init("2"))))
    let titles = [key: ["city.tax": "市税务", "city.police": "市公安"]]
    #expect(try store.search(SearchQuery("税务", titles: titles)).map(\.text) == ["2 · 市税务"])
    #expect(try store.search(SearchQuery("公安", titles: titles)).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `what was taken back is not found until it holds again`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let account = try fill(store, "甲")
    let note = maker.act(account, Draft(.note("赠品")))
    let undo = maker.act(account, Draft(.reversal(of: note.id)))
    try store.append(note)
    #expect(try texts(store, "赠品") == ["赠品"])
    try store.append(undo)
    #expect(try texts(store, "赠品").isEmpty)
    try store.append(maker.act(account, Draft(.reversal(of: undo.id))))
    #expect(try texts(store, "赠品") == ["赠品"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `an account that is not listed is not found, the dealer's own record is`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let opening = maker.opening("甲公司")
    try store.append(opening)
    try store.append(maker.act(opening.account, Draft(.note("口信"))))
    try store.append(maker.act(opening.account, Draft(.reversal(of: opening.id))))
    #expect(try texts(store, "口信").isEmpty)
    #expect(try texts(store, "甲公司").isEmpty)
    try store.append(maker.act(.dealer, Draft(.note("库存口信"))))
    #expect(try texts(store, "口信") == ["库存口信"])
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `names are completed from any part of them, as they are now`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    for name in ["市公安局", "市教育局", "公安厅", "Police Department"] {
      _ = try fill(store, name)
    }
    let renamed = try fill(store, "公安学校")
    try store.append(maker.act(renamed, Draft(.renamed("警官学院"))))
    #expect(try store.accountNames(completing: "公安", limit: 9) == ["公安厅", "市公安局"])
    #expect(try store.accountNames(completing: "sjy", limit: 9) == ["市教育局"])
    #expect(try store.accountNames(completing: "jgxy", limit: 9) == ["警官学院"])
    #expect(try store.accountNames(completing: "poli", limit: 9) == ["Police Department"])
    #expect(try store.accountNames(completing: "pd", limit: 9) == ["Police Department"])
    #expect(try store.accountNames(completing: "市", limit: 1).count == 1)
    #expect(try store.accountNames(completing: "没有", limit: 9).isEmpty)
  }

  @Test(arguments: UInt64(1)...8)
  func `the journal finds what the plain store finds after any acts`(seed: UInt64) throws {
    let plain = MemoryStore()
    let journal = try folder.store()
    var acts = RandomActs(seed: seed)
    for _ in 0..<60 {
      let act = try acts.next(after: plain)
      try plain.append(act)
      try journal.append(act)
    }
    for word in [
      "客户", "kh", "k", "王", "w", "贵", "报价", "价9", "大事", "n1", "接待 执法", "80", "n", "c3", "bud",
      "贵 再谈", "同意",
    ] {
      let query = SearchQuery(word, limit: 500)
      let found = try journal.search(query).map { [$0.accountName, $0.text, "\($0.marks)"] }
      let wanted = try plain.search(query).map { [$0.accountName, $0.text, "\($0.marks)"] }
      #expect(found == wanted, "\(word)")
      let names = try plain.accountNames(completing: word, limit: 9)
      #expect(try journal.accountNames(completing: word, limit: 9) == names)
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `an index made anew is the one that was kept`(seed: UInt64) throws {
    let store = try folder.store()
    var acts = RandomActs(seed: seed)
    for _ in 0..<60 { try store.append(try acts.next(after: store)) }
    let kept = try store.terms
    #expect(try store.hasEqualIndex)
    try store.rebuild()
    #expect(try store.terms == kept)
    #expect(kept.count > 100)
    for account in acts.subjects { try store.forget(account) }
    #expect(try store.terms.isEmpty)
  }

  @Test mutating func `a forgotten account is found no more, nor its words in the files`() throws {
    let store = try folder.store()
    _ = try fill(store, "甲", "留下的话")
    let gone = try fill(store, "乙", "xyzzy4711 秘密")
    #expect(try store.count("name_reading") == 2)
    try store.forget(gone)
    #expect(try store.count("name_reading") == 0)
    #expect(try texts(store, "xyzzy4711").isEmpty)
    #expect(try texts(store, "乙").isEmpty)
    #expect(try texts(store, "留下") == ["留下的话"])
    for ending in ["", "-wal"] {
      let file = folder.data.url.appending(path: "spar.sqlite\(ending)")
      #expect(try Data(contentsOf: file).range(of: Data("xyzzy4711".utf8)) == nil)
    }
  }

  @Test mutating func `a record of an older form is indexed when it is opened`() throws {
    let store = try folder.store()
    _ = try fill(store, "甲", "旧记录里的话")
    try store.execute(
      """
      DROP TABLE word_index; DROP TABLE name_index; DROP TABLE name_reading; DROP TABLE talk_index;
      PRAGMA user_version = 3
      """)
    #expect(try texts(folder.store(seed: 2), "旧记录") == ["旧记录里的话"])
  }
}
