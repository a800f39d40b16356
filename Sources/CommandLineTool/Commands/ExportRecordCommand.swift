import Accounts
import ArgumentParser
import Exchange
import Journal
import Terminal
import Texts

/// `spar export record`: everything, line by line, for another record.
struct ExportRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Everything that was ever noted, as JSON Lines. 全部记录。",
    discussion: """
      `spar import FILE` reads it back without loss, into an empty record or beside what another one \
      holds. The first line is {"accounts","entries","format":"spar-record","version":1}; each \
      further line is an entry, in the order of the clocks:
      {"account","act","at","clock","device","id","kind","payload","session","span","subject",\
      "typed","zone"}. account, act, device, id and session are UUIDs; at is the instant in UTC; \
      what was done at one stroke shares an act; a reversal names the act it takes back; subject is \
      "account" or what it is about with its UUID, such as "contact:…"; typed is the line that was \
      typed or null, span the part meant [from, to) in Unicode characters or null.
      Kinds and the keys of their payload: opened, renamed, note, kept, commitment-dropped {text}; \
      set {field, value}; cleared, unread {field}; contact {contact}; objection {topic, text}; \
      commitment {commitment}; concession {text, tradedFor}; said {text, speaker}; occasion \
      {occasion}; option {option}; dismissed {rule, day}; position, skipped {step, field}; rehearsed \
      {rehearsal, with the transcript}; practised {drill}; imported {imported}; reversal {act}; \
      objection-closed, commitment-done, withdrawn {}.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var file: FileOptions

  @Argument(help: "Only of this account. 只导出某个客户的。", completion: .accounts)
  var account: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let id = try account.map { try composition.find($0, in: store) }
      let delivery = FileDelivery(composition, to: file.path, replaces: file.force)
      try composition.reading {
        try delivery.deliver(pieces: { output in
          let lines = LineBlock(output)
          try store.handOut(
            of: id,
            begin: { entries, accounts in
              try lines.add(RecordHeader(entries: entries, accounts: accounts).text)
            },
            take: { entry in try lines.add(RecordLine.text(of: entry)) })
          try lines.finish()
        })
      }
    }
  }
}
