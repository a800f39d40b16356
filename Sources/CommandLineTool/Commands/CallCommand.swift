import Accounts
import ArgumentParser
import Coaching
import Foundation
import Reports
import Shell
import Terminal
import Texts

/// `spar call ACCOUNT`: notes a call or visit while it lasts, or files notes typed elsewhere.
struct CallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Notes a call or visit, line by line. 通话或拜访时记笔记。",
    discussion: """
      Each line is kept and filed at once. Marks at the beginning of a line: ? to ask later, ! a \
      promise, @NAME what they say (@客户 when the name does not matter), > what you say. /todo \
      tells what is worth asking, /end sums up. Notes from a file or a pipe may begin with HH:MM. \
      With --json the end prints {"facts":[{"field",…}]}: what the record now holds, in the form \
      of spar understand notes, with span and line where a fact came from a line.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Argument(help: "The account. 客户名。", completion: .accounts)
  var account: String

  @Option(help: "A file of notes; - is standard input. 笔记文件。", completion: .file())
  var from: String?

  @Flag(help: "Print what the record holds at the end, and nothing else. 只输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let lines = try from.flatMap { try NoteFile(path: $0).lines(composition.texts) }
      let isStamped = lines != nil || !ControllingTerminal.isTerminal(STDIN_FILENO)
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform(lines: lines, isSilent: json) { shell in
        try shell.runCall(with: account, isStamped: isStamped)
      }
      if json { try print(composition, store) }
    }
  }

  @MainActor
  private func print(_ composition: Composition, _ store: any RecordStore) throws {
    let file = try composition.reading {
      try AccountFile(try composition.find(account, in: store), in: store)
    }
    let facts = RecordFacts(file.account, file.journal).facts.map { fact, line in
      FactDocument(fact).json(from: line)
    }
    try composition.output.write("{\"facts\":[" + facts.joined(separator: ",") + "]}\n")
  }
}
