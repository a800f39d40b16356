import Accounts
import ArgumentParser
import Journal
import Texts

/// `spar forget`: a customer or a contact gone for good, or a date on which that is to be.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Removes an account or a contact for good, backups included. 彻底删除客户或联系人。",
    discussion: """
      Shows what will go and asks for the name before anything does. The words for a contact are \
      replaced in what stays: (removed). Files you exported yourself are yours to remove.

      JSON keys of a receipt: receipt, kind (account or contact), date, removed, changed (entries), \
      copies_rewritten, copies_removed, lines (of the command history and of rescued lines). With \
      --due, a line for each account: account, account_name, keep_until or last_entry.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var report: ReportOptions

  @Argument(help: "The account. 客户名。", completion: .accounts)
  var account: String?

  @Option(help: "Only this contact of the account. 只删这位联系人。")
  var contact: String?

  @Option(
    help: """
      One more word for the contact, such as a nickname; repeatable. \
      这个人的另一个叫法，也要换掉，可写多次。
      """)
  var also: [String] = []

  @Flag(help: "Replace full names and numbers in other accounts too. 别的客户里提到的全名和号码也换掉。")
  var everywhere = false

  @Option(help: "The name to confirm, for scripts. 脚本里写上名字确认。")
  var yes: String?

  @Flag(help: "Show what would go, and stop. 只看会删什么。")
  var dryRun = false

  @Option(help: "Keep the account until a day: 2028-11-25, \"in 2 years\", never. 这个客户保留到哪天。")
  var after: String?

  @Flag(help: "The accounts whose date has passed. 过了保留期限的客户。")
  var due = false

  @Option(
    help: """
      With --due: those without a date whose last entry is older too. \
      配 --due：没定日子、这么久没动过的也算。
      """)
  var olderThan: String?

  @Flag(help: "With --due: forget all of them without asking. 配 --due：不问，全删。")
  var yesAll = false

  @Flag(help: "The receipts kept so far. 列出留下的收据。")
  var receipts = false

  @Flag(help: "JSON, one object a line. 输出 JSON。")
  var json = false

  func validate() throws {
    let modes = [account != nil, due, receipts].count { $0 }
    guard modes == 1 else {
      throw ValidationError("name an account, or --due, or --receipts. 请写客户名，或 --due、--receipts。")
    }
    guard due || (olderThan == nil && !yesAll) else {
      throw ValidationError("--older-than and --yes-all go with --due. 只能和 --due 一起用。")
    }
    guard !due || yes == nil, !due || contact == nil else {
      throw ValidationError("--due takes --yes-all, not --yes or --contact. --due 只配 --yes-all。")
    }
    guard after == nil || (contact == nil && account != nil && yes == nil) else {
      throw ValidationError("--after is for an account alone. --after 只配客户名。")
    }
    guard contact != nil || also.isEmpty else {
      throw ValidationError("--also goes with --contact. --also 要和 --contact 一起用。")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let printer = ReceiptPrinter(composition, to: report.destination, asJSON: json)
      let desk = ForgettingDesk(composition, store, printer)
      try composition.reading {
        if receipts {
          try printer.printAll(in: store)
        } else if let account, let after {
          try RetentionDesk(composition, context, store).keep(account, until: after)
        } else if let account {
          try forget(account, desk, store, composition)
        } else {
          let rows = try RetentionDesk(composition, context, store).due(olderThan: olderThan)
          try DueForgetting(composition, desk).run(rows, asksNothing: yesAll, asJSON: json)
        }
      }
    }
  }

  @MainActor private func forget(
    _ name: String, _ desk: ForgettingDesk, _ store: JournalStore, _ composition: Composition
  ) throws {
    let accounts = try store.accounts(everNamed: name)
    guard !accounts.isEmpty else {
      _ = try composition.find(name, in: store)
      return
    }
    for account in accounts {
      let order = ForgettingOrder(
        account: account, contact: contact, also: also, isEverywhere: everywhere)
      try desk.forget(order, confirmedAs: yes, isDry: dryRun)
    }
  }
}
