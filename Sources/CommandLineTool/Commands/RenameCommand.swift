import Accounts
import ArgumentParser
import Coaching
import Journal
import Shell
import Texts

/// `spar rename OLD NEW`: gives an account another name.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Gives an account another name. 客户改名。",
    discussion: "What was noted stays, and search finds both names. 记录都在，新名旧名都搜得到。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The account. 客户名。")
  var account: String

  @Argument(help: "What it is to be called. 新名字。")
  var name: String

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let new = try composition.newName(name)
      let id = try composition.find(account, in: store)
      try composition.reading {
        var guide = try Guide(RouteCatalogue(context.playbook).method, on: id, context)
        guard try guide.rename(to: new) else { throw composition.nameTaken(new) }
      }
      try composition.screen.line(composition.texts(.accountRenamed, ["name": new]))
    }
  }
}
