import Accounts
import Coaching
import Foundation
import Playbooks
import Reports
import Texts

/// Prints what the record holds of an account.
@MainActor
struct SheetPrinter {
  private let composition: Composition
  private let playbook: Playbook
  private let format: ValueFormat
  private let printer: ReportPrinter

  init(
    _ composition: Composition, _ playbook: Playbook,
    to destination: ReportDestination = ReportDestination()
  ) {
    self.composition = composition
    printer = ReportPrinter(composition, destination)
    self.playbook = playbook
    format = composition.format(playbook)
  }

  /// Prints the sheet for people.
  func print(_ account: Account) throws {
    let report = SheetReport(format, try FieldCatalog(playbook), in: composition.clock.zone)
    try printer.print(report.blocks(account))
  }

  /// Prints the sheet for programs.
  func printJSON(_ account: Account) throws {
    let settings = DocumentSettings(
      format, try FieldCatalog(playbook), in: composition.clock.zone)
    try printer.printJSON(AccountDocument(account, settings))
  }

  /// Prints everything a field ever held; the field by its key or its label.
  func printHistory(of name: String, in account: Account) throws {
    let prompts = try playbook.allFields()
    let language = composition.language
    guard
      let prompt = prompts.first(where: {
        $0.field.rawValue == name || $0.label.texts.values.contains(name)
      })
    else {
      let near = NearNames(prompts.map { $0.label[language] }).near(name)
      let key: TextKey = near.isEmpty ? .unknownField : .unknownFieldNear
      let names = near.joined(separator: composition.texts(.wordSeparator))
      throw ToolFailure(.notFound, composition.texts(key, ["name": name, "near": names]))
    }
    let blocks = HistoryReport(format).blocks(
      Accounts.FieldKey(prompt.field.rawValue), label: prompt.label[language], of: account,
      in: composition.clock.zone)
    try printer.print(blocks)
  }
}
