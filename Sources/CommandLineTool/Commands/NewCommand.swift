import Journal
import Accounts
import ArgumentParser
import Coaching
import Playbooks
import Shell
import Texts

/// `spar new NAME`: makes an account.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes an account. 新建客户。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "What the account is called. 客户名。")
  var name: String

  @Option(help: "The segment, such as city.police; an unknown one lists all. 客户属性。")
  var segment: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let texts = composition.texts
      let given = try composition.newName(name)
      try composition.reading {
        guard try store.accounts(named: given).isEmpty else { throw composition.nameTaken(given) }
        let names = OutlineIdentifiers(context.playbook.outline, texts)
        var drafts = [Draft(.opened(name: given))]
        if let segment {
          drafts.append(Draft(.set(FieldKey("segment"), .choice(try names.segment(segment)))))
        }
        try store.append(context.act(on: context.makeIdentifier(), drafts))
      }
      try composition.screen.line(texts(.accountCreated, ["name": given]))
    }
  }
}
