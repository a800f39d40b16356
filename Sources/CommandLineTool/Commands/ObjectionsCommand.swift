import Journal
import Accounts
import ArgumentParser
import Reports
import Shell
import Terminal
import Texts

/// `spar objections`: what stands in the way, over all accounts.
struct ObjectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objections", abstract: "Lists the open objections. 未解决的异议。",
    discussion: """
      JSON keys of a line: account, account_name, id, words, topic, topic_title, open, missing, \
      fields, raised_at, closed_at.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(help: "One JSON object a line. 每行一个 JSON 对象。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      try composition.reading {
        let rows = try store.openObjections()
        let catalog = try FieldCatalog(playbook)
        let format = composition.format(playbook)
        let zone = composition.clock.zone
        if json {
          let settings = DocumentSettings(format, catalog, in: zone)
          for row in rows {
            let line = try JSONText.line(ObjectionDocument(row, settings))
            try composition.output.write(line + "\n")
          }
        } else if rows.isEmpty {
          try composition.screen.line(composition.texts(.objectionNone))
        } else {
          let table = ObjectionList(format, catalog).table(rows, in: zone)
          try composition.screen.report([.table(table)])
        }
      }
    }
  }
}
