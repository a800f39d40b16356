import Diagnostics
import Playbooks
import Accounts
import Coaching
import Content
import Foundation
import Journal
import Reports
import Shell
import Terminal
import Texts

/// The record of the demonstration: conversations played into an empty record.
@MainActor
struct DemoRecord {
  /// How a line that makes an account begins.
  private static let naming = "/new "

  private let composition: Composition

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// Whether the folder holds the demonstration in the language of this run: an account of it.
  var isInItsLanguage: Bool {
    guard let store = try? JournalStore(in: composition.journalFolder, random: BufferedRandomness())
    else { return false }
    return isMade(in: store)
  }

  private func isMade(in store: JournalStore) -> Bool {
    let names = script.filter { $0.hasPrefix(Self.naming) }.map { $0.dropFirst(Self.naming.count) }
    return names.contains { (try? store.accounts(named: String($0)).isEmpty) == false }
  }

  /// Plays the conversations of the demonstration, unless the folder holds it already.
  ///
  /// - Throws: `ToolFailure` when it holds something else, which is left alone.
  func makeOnce() throws {
    let store = try composition.openStore()
    guard try store.accountCount() == 0 else {
      if isMade(in: store) { return }
      let values = ["path": composition.journalFolder.url.path]
      throw ToolFailure(.failed, composition.texts(.demoExists, values))
    }
    let context = composition.context(store, try composition.openPlaybook())
    let shell = try composition.silentShell(context, lines: script.map(dated))
    guard try shell.run() == .ended else { throw ToolFailure(.failed) }
  }

  /// The lines of the demonstration, as they are typed.
  private var script: [Substring] {
    let script = Content.text("demo/\(composition.language.rawValue).txt") ?? ""
    return script.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// Puts days in the places of `{+7}` and `{-3}`, counted from today.
  private func dated(_ line: Substring) -> String {
    guard let open = line.firstIndex(of: "{"), let close = line.firstIndex(of: "}"),
      let days = Int(line[line.index(after: open)..<close])
    else { return String(line) }
    let day = composition.today.adding(days: days)
    return line[..<open] + day.description + dated(line[line.index(after: close)...])
  }

  /// Shows the table, the sheet of the first account, and how to go on.
  func show() throws {
    let store = try composition.openStore()
    let playbook = try composition.openPlaybook()
    let screen = try composition.screen
    let texts = composition.texts
    let table = AccountTable(composition.format(playbook), playbook.outline)
    let rows = try store.accounts(AccountQuery(fields: table.fields))
    try screen.line(texts(.demoNotice), as: .dim)
    try screen.report(table.blocks(rows))
    if let fullest = try rows.map({ try AccountFile($0.id, in: store).account }).max(by: {
      $0.fields.filled.count < $1.fields.filled.count
    }) {
      try screen.line()
      try SheetPrinter(composition, playbook).print(fullest)
    }
    let path = composition.journalFolder.url.path
    let values = ["path": path, "count": String(rows.count)]
    try screen.line()
    try screen.line(texts(.demoMade, values), as: .accent)
  }
}
