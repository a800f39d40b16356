import Accounts
import Reports
import Shell
import Terminal
import Texts

/// Goes through the accounts that may be kept no longer.
@MainActor
struct DueForgetting {
  private let composition: Composition
  private let desk: ForgettingDesk
  private var texts: Texts { composition.texts }

  /// Creates it.
  init(_ composition: Composition, _ desk: ForgettingDesk) {
    self.composition = composition
    self.desk = desk
  }

  /// Lists accounts, and forgets each that is confirmed; where nobody can be asked they are listed.
  ///
  /// - Parameters:
  ///   - asksNothing: Whether all are forgotten without a question.
  ///   - asJSON: Whether programs read the list, or the receipts.
  func run(_ accounts: [DueAccount], asksNothing: Bool, asJSON: Bool) throws {
    if asksNothing {
      if !asJSON { try list(accounts) }
      for account in accounts { try desk.forgetAtOnce(account.row.account) }
      return
    }
    guard !asJSON else { return try listJSON(accounts) }
    try list(accounts)
    guard !accounts.isEmpty else { return }
    guard ControllingTerminal.isTerminal(0), ControllingTerminal.isTerminal(2) else {
      return try composition.screen.line(texts(.forgetDueHow), as: .dim)
    }
    for account in accounts { try ask(account) }
  }

  /// To refuse one does not end the row.
  private func ask(_ account: DueAccount) throws {
    try composition.screen.line()
    let order = ForgettingOrder(account: account.row.account)
    if try !desk.forgetIfConfirmed(order) {
      try composition.screen.line(texts(.accountNotForgotten))
    }
  }

  private func list(_ accounts: [DueAccount]) throws {
    guard !accounts.isEmpty else { return try composition.screen.line(texts(.forgetNoneDue)) }
    let days = DayFormat(texts: texts, today: composition.today)
    let rows = accounts.map { account in
      [
        account.row.accountName, account.isRetention ? days.dayOfYear(account.row.thing) : "",
        account.isRetention ? "" : days.dayOfYear(account.row.thing),
      ]
    }
    let titles: [TextKey] = [.forgetAccount, .forgetKeptUntil, .forgetLastEntry]
    let table = ReportTable(
      title: texts(.forgetDue), columns: titles.map { ReportTable.Column(texts($0)) }, rows: rows)
    try composition.screen.report([.table(table)])
  }

  private func listJSON(_ accounts: [DueAccount]) throws {
    for account in accounts {
      let document = RetentionDocument(account.row, isRetention: account.isRetention)
      try composition.output.write(try JSONText.line(document) + "\n")
    }
  }
}
