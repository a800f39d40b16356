import Accounts
import Coaching
import Diagnostics
import Journal
import Playbooks
import Reports
import Testing

/// A whole conversation leaves no field of the method empty, and the sheet shows each.
@MainActor
struct CompletenessTests {
  @Test(arguments: [("full.zh.txt", Language.chinese), ("full.en.txt", .english)])
  func `A whole conversation fills every field and the sheet shows it`(
    name: String, language: Language
  ) throws {
    let stage = try Stage()
    let conversation = try Conversation(named: name)
    _ = try stage.hold(conversation)
    let row = try #require(try stage.store.accounts(AccountQuery()).first)
    let account = try AccountFile(row.id, in: stage.store).account
    let objection = try #require(account.objections.first)
    let context = try stage.context(language, at: conversation.now)
    let format = ValueFormat(texts: Stage.texts(language), today: context.today)
    let catalog = try FieldCatalog(stage.playbook)
    let sheet = SheetReport(format, catalog, in: context.zone).blocks(account)
    let shown = sheet.flatMap(\.lines).joined(separator: "\n")

    for outline in stage.playbook.outline.stages {
      for prompt in try stage.playbook.prompts(inStage: outline.id) {
        let key = Accounts.FieldKey(prompt.field.rawValue)
        let value = try #require(account.fields[key], "\(key.rawValue) is empty")
        let label = prompt.label[language]
        #expect(shown.contains(label), "the sheet does not show \(label)")
        if case .text(let text) = value { #expect(shown.contains(text)) }
      }
    }
    for prompt in try stage.playbook.objections().steps.flatMap(\.prompts) {
      let key = Accounts.FieldKey(prompt.field.rawValue)
      #expect(objection.fields[key] != nil, "\(key.rawValue) is empty")
    }
    #expect(!objection.isOpen)
    #expect(account.concessions.map(\.tradedFor).contains(nil))
    #expect(account.commitments.contains { $0.terms.owner == .customer && $0.terms.due != nil })
  }
}

extension ReportBlock {
  /// The texts in it.
  fileprivate var lines: [String] {
    switch self {
    case .heading(let text, _), .paragraph(let text): [text]
    case .fields(let fields): fields.map { $0.label + " " + $0.value }
    case .table(let table): table.rows.map { $0.joined(separator: " ") }
    case .list(let items): items
    case .figure(let figure): [figure.title, figure.summary]
    case .rule: []
    }
  }
}
