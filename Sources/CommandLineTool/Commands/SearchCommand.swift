import Accounts
import ArgumentParser
import Journal
import Reports
import Shell
import Terminal
import Texts

/// `spar search TEXT`: where words stand in everything that was noted.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Searches everything ever noted. 搜索所有记录。",
    discussion: """
      Every word must be found. Chinese is found at any place, other writing by words and their \
      beginnings; accounts and people also by pinyin or initials: sgaj finds 市公安局. What was only \
      rehearsed or practised comes last. JSON keys of a line: account, account_name, kind, field, \
      speaker (rep or customer, of an exercise), text, marks (where the words stand in the text, \
      in Unicode scalars: [from, to]), entry, at. Status 4 when nothing is found.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "What to look for. 要找的词。")
  var text: [String]

  @Option(help: "Only this account. 只在这个客户里找。")
  var account: String?

  @Option(help: "At most so many hits. 最多几条。")
  var limit = 20

  @Flag(help: "One JSON object a line. 每行一个 JSON 对象。")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit: 1, 2, …") }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      try composition.reading {
        let wanted = text.joined(separator: " ")
        let catalog = try FieldCatalog(playbook)
        let query = SearchQuery(
          wanted, in: try account.map { try composition.find($0, in: store) }, limit: limit + 1,
          titles: catalog.choiceTitles(composition.language))
        let hits = try store.search(query)
        guard !hits.isEmpty else {
          throw ToolFailure(.notFound, composition.texts(.searchNone, ["text": wanted]))
        }
        let format = composition.format(playbook)
        if json {
          let settings = DocumentSettings(format, catalog, in: composition.clock.zone)
          for hit in hits.prefix(limit) {
            let line = try JSONText.line(SearchHitDocument(hit, settings))
            try composition.output.write(line + "\n")
          }
        } else {
          try HitList(composition.screen, format, playbook, in: composition.clock.zone)
            .show(hits, atMost: limit, for: wanted)
        }
      }
    }
  }
}
