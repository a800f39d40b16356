import Journal
import Accounts
import ArgumentParser
import Playbooks
import Reports
import Shell
import Terminal

/// `spar accounts`: the table of the method.
struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: "Lists the accounts. 列出客户。",
    discussion: """
      JSON keys of a line: id, name, segment, stage, step, fields (by the name of the column's \
      field), next_follow_up, open_objections, updated_at.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "Only this segment, such as city or city.police; an unknown one lists all. 只看某类客户。")
  var segment: String?

  @Option(help: "Only this stage, such as needs; an unknown one lists all. 只看某个阶段。")
  var stage: String?

  @Option(help: "The order: name or follow-up. 排序。")
  var sort: AccountOrder = .name

  @Flag(help: "One JSON object a line. 每行一个 JSON 对象。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      let format = composition.format(playbook)
      let table = AccountTable(format, playbook.outline)
      let known = OutlineIdentifiers(playbook.outline, composition.texts)
      var query = AccountQuery(
        fields: table.fields, stage: try stage.map(known.stage), byFollowUp: sort == .followUp)
      if let segment { query.segment = (FieldKey("segment"), try known.segment(segment)) }
      let rows = try composition.reading { try store.accounts(query) }
      guard json else {
        let isPart = segment != nil || stage != nil
        return try composition.screen.report(table.blocks(rows, isPart: isPart))
      }
      let names = OutlineNames(playbook.outline, composition.language)
      for row in rows {
        let document = AccountRowDocument(row, names, format, in: composition.clock.zone)
        try composition.output.write(try JSONText.line(document) + "\n")
      }
    }
  }
}
