import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Lists the accounts.
struct AccountsCommand: ShellCommand {
  let name = "accounts"
  let chineseName = "客户表"
  let help = TextKey.helpAccounts
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let table = AccountTable(session.format, session.context.playbook.outline)
    let query = AccountQuery(fields: table.fields)
    try session.screen.report(table.blocks(try session.context.store.accounts(query)))
    return .done
  }
}
