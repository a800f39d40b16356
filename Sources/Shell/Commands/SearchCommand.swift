import Accounts
import Coaching
import Reports
import Texts

/// Finds words in everything that was noted, and accounts and people by pinyin.
struct SearchCommand: ShellCommand {
  let name = "search"
  let chineseName = "搜索"
  let help = TextKey.helpSearch
  let place = CommandPlace.anywhere
  let isRemembered = false

  /// How many hits are shown.
  private static let most = 20

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complain(.searchEmpty) }
    let context = session.context
    let titles = try FieldCatalog(context.playbook).choiceTitles(context.language)
    let hits = try context.store.search(
      SearchQuery(argument, limit: Self.most + 1, titles: titles))
    try HitList(session.screen, session.format, context.playbook, in: context.zone)
      .show(hits, atMost: Self.most, for: argument)
    return .done
  }
}
