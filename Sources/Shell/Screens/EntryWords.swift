import Accounts
import Playbooks
import Reports
import Texts

/// Says what entries say, in a few words.
@MainActor
struct EntryWords {
  let session: ShellSession

  private var texts: Texts { session.texts }

  /// Returns the words for entries of one act; where the conversation stood is left out.
  func words(for entries: [Entry]) -> String {
    entries.compactMap(words).joined(separator: texts(.wordSeparator))
  }

  private func words(for entry: Entry) -> String? {
    switch entry.body {
    case .opened(let name): texts(.entryOpened, ["name": name])
    case .renamed(let name): texts(.entryRenamed, ["name": name])
    case .set(let key, let value): texts(.entrySet, set(key, value))
    case .cleared(let key): texts(.entryCleared, ["label": label(key)])
    case .unread(let key): texts(.entryUnread, ["label": label(key)])
    case .contact(let details):
      texts(.entryContact, ["name": session.format.people.name(details)])
    case .objection(_, let words): texts(.entryObjection, ["words": words])
    case .commitment(let terms): texts(.entryCommitment, ["what": terms.what])
    case .concession(let given, _): texts(.entryConcession, ["given": given])
    case .note(let text): texts(.entryNote, ["text": text])
    default: event(entry.body)
    }
  }

  private func event(_ body: EntryBody) -> String? {
    switch body {
    case .objectionClosed: texts(.entryObjectionClosed)
    case .commitmentDone: texts(.entryCommitmentDone)
    case .commitmentDropped: texts(.entryCommitmentDropped)
    case .dismissed: texts(.entryDismissed)
    default: nil
    }
  }

  private func set(_ key: Accounts.FieldKey, _ value: FieldValue) -> [String: String] {
    let account = session.guide?.file.account ?? Account(id: .dealer)
    return ["label": label(key), "value": session.format(value, of: key, in: account)]
  }

  private func label(_ key: Accounts.FieldKey) -> String {
    let field = Playbooks.FieldKey(key.rawValue)
    let prompt = try? session.context.playbook.prompt(for: field)
    return prompt?.label[session.context.language] ?? key.rawValue
  }
}
