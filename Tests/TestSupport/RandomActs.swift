package import Accounts

/// A row of acts as a user might do them, undo and redo among them, the same for the same seed.
package struct RandomActs {
  private var numbers: SeededNumbers
  private var maker: ActMaker
  private let accounts: [AccountID]

  /// Creates a row of acts over so many accounts.
  package init(seed: UInt64, accounts count: Int = 3) {
    numbers = SeededNumbers(seed: seed)
    var maker = ActMaker(seed: seed)
    accounts = (0..<count).map { _ in maker.identifier() }
    self.maker = maker
  }

  /// The accounts that the acts are about.
  package var subjects: [AccountID] { accounts }

  /// Returns the next act, in view of what a store holds.
  ///
  /// - Throws: `StoreError` when the store cannot be read.
  package mutating func next(after store: any RecordStore) throws(StoreError) -> Act {
    let id = accounts[pick(accounts.count)]
    let file = try AccountFile(id, in: store)
    if file.account.opened == nil, pick(4) > 0 {
      return maker.act(id, Draft(.opened(name: "客户\(pick(1000))")))
    }
    switch pick(10) {
    case 0, 1:
      if let target = file.undoable.first?.act {
        return maker.act(id, Draft(.reversal(of: target)))
      }
    case 2:
      if let redo = file.redoable { return maker.act(id, Draft(.reversal(of: redo.reversal))) }
    default: break
    }
    return maker.act(id, (0...pick(3)).map { _ in draft(for: file.account) })
  }

  private mutating func draft(for account: Account) -> Draft {
    switch pick(9) {
    case 0: return Draft(.contact(ContactDetails(name: "王\(pick(9))")), about: .contact(some()))
    case 1: return Draft(.objection(topic: nil, words: "贵\(pick(9))"), about: .objection(some()))
    case 2: return commitment()
    case 3: return settling(account)
    case 4: return handling(account)
    case 5: return occasion(account)
    case 6: return exercise()
    default: return field()
    }
  }

  private mutating func field() -> Draft {
    let key = FieldKey("field\(pick(5))")
    switch pick(5) {
    case 0: return Draft(.cleared(key))
    case 1: return Draft(.position(step: "prepare.step\(pick(3))", field: key))
    case 2: return Draft(.renamed("客户\(pick(1000))"))
    default: return Draft(.set(key, Bodies.values[pick(Bodies.values.count)]))
    }
  }

  private mutating func commitment() -> Draft {
    let due = pick(3) == 0 ? nil : Bodies.day(2026, 12, 1 + pick(28))
    return Draft(
      .commitment(CommitmentTerms(owner: .us, what: "报价\(pick(99))", due: due)),
      about: .commitment(some()))
  }

  private mutating func settling(_ account: Account) -> Draft {
    guard let open = account.openCommitments.first else { return commitment() }
    return Draft(
      pick(2) == 0 ? .commitmentDone : .commitmentDropped(nil), about: .commitment(open.id))
  }

  private mutating func exercise() -> Draft {
    let answer = "报价\(pick(9))再谈"
    if pick(2) == 0 {
      return Draft(.practised(DrillTerms(card: "price/clarify", rating: 3, answer: answer)))
    }
    let lines = [("customer", "太贵\(pick(9)), no budget"), ("rep", answer), ("customer", "客户同意")]
    let transcript = lines.map { "{\"text\":\"\($1)\",\"who\":\"\($0)\"}\n" }.joined()
    return Draft(
      .rehearsed(RehearsalTerms(scenario: "price", score: pick(100), transcript: transcript)))
  }

  private mutating func occasion(_ account: Account) -> Draft {
    if pick(3) == 0, let known = account.occasions.first {
      return Draft(.withdrawn, about: .occasion(known.id))
    }
    let date = Bodies.day(2026, 1 + pick(12), 1 + pick(28))
    let terms = OccasionTerms(what: "大事\(pick(9))", date: date, isYearly: pick(2) == 0)
    return Draft(.occasion(terms), about: .occasion(some()))
  }

  private mutating func handling(_ account: Account) -> Draft {
    guard let open = account.openObjections.first else { return Draft(.note("n\(pick(99))")) }
    let step = EntryBody.set(FieldKey("clarified"), .text("c\(pick(9))"))
    return Draft(pick(2) == 0 ? .objectionClosed : step, about: .objection(open.id))
  }

  /// Returns one of few identifiers, so that things come up again.
  private mutating func some<Thing>() -> Identifier<Thing> {
    Identifier(Bodies.uuid(UInt8(pick(6))))
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<count, using: &numbers)
  }
}
