import Accounts
import ArgumentParser
import Exchange
import Reports

/// `spar export contacts`: the people for an address book.
struct ExportContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "The people for an address book, as vCard. 联系人。",
    discussion: """
      vCard 3.0: UID lasts, ORG is the account with the department, TITLE the position, NOTE the \
      part played in the purchase. Importing a later file brings the same cards up to date.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var file: FileOptions

  @Argument(help: "Only of this account. 只导出某个客户的。", completion: .accounts)
  var account: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let people = composition.format(try composition.openPlaybook()).people
      let cards = try composition.reading {
        try ChosenAccounts(composition, store).identifiers(of: account).flatMap { id in
          AccountCards(try AccountFile(id, in: store), people).cards
        }
      }
      let text = CardWriter(product: composition.product).text(cards)
      try FileDelivery(composition, to: file.path, replaces: file.force).deliver(text)
    }
  }
}
