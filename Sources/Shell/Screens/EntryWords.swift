package import Accounts
package import Playbooks
package import Reports
import Texts

/// Says what entries say, in a few words.
package struct EntryWords {
  private let format: ValueFormat
  private let playbook: Playbook
  private let account: Account

  /// Creates it for entries of an account.
  package init(_ format: ValueFormat, _ playbook: Playbook, of account: Account) {
    self.format = format
    self.playbook = playbook
    self.account = account
  }

  private var texts: Texts { format.texts }

  /// Returns the words for entries of one act; where the conversation stood is left out.
  package func words(for entries: [Entry]) -> String {
    let people = people(in: entries)
    return entries.compactMap { words(for: $0, people) }
      .joined(separator: texts(.wordSeparator))
  }

  /// The people known, those too whom the entries themselves made known.
  private func people(in entries: [Entry]) -> [ContactID: ContactDetails] {
    var people = account.people
    for entry in entries {
      if case (.contact(let id), .contact(let details)) = (entry.subject, entry.body) {
        people[id] = people[id]?.merging(details) ?? details
      }
    }
    return people
  }

  private func words(
    for entry: Entry, _ people: [ContactID: ContactDetails]
  ) -> String? {
    switch entry.body {
    case .opened(let name): texts(.entryOpened, ["name": name])
    case .renamed(let name): texts(.entryRenamed, ["name": name])
    case .set(let key, let value): texts(.entrySet, set(key, value, people))
    case .cleared(let key): texts(.entryCleared, ["label": label(key)])
    case .unread(let key): texts(.entryUnread, ["label": label(key)])
    case .contact(let details):
      texts(.entryContact, ["name": format.people.name(details)])
    case .objection(_, let words): texts(.entryObjection, ["words": words])
    case .commitment(let terms): texts(.entryCommitment, ["what": terms.what])
    case .concession(let given, _): texts(.entryConcession, ["given": given])
    case .note(let text), .kept(let text): texts(.entryNote, ["text": text])
    case .said(let words, let speaker):
      texts(.entrySaid, ["name": speaker.name ?? format.people.side(speaker.side), "words": words])
    default: event(entry.body)
    }
  }

  private func event(_ body: EntryBody) -> String? {
    switch body {
    case .objectionClosed: texts(.entryObjectionClosed)
    case .commitmentDone: texts(.entryCommitmentDone)
    case .commitmentDropped: texts(.entryCommitmentDropped)
    case .dismissed: texts(.entryDismissed)
    case .occasion(let terms): texts(.entryOccasion, ["what": terms.what])
    case .option(let terms): texts(.entryOption, ["text": terms.text])
    case .imported(let terms): texts(.entryImported, ["files": format.joined(terms.files)])
    case .withdrawn: texts(.entryWithdrawn)
    default: nil
    }
  }

  private func set(
    _ key: Accounts.FieldKey, _ value: FieldValue, _ people: [ContactID: ContactDetails]
  ) -> [String: String] {
    ["label": label(key), "value": format(value, of: key, people: people)]
  }

  private func label(_ key: Accounts.FieldKey) -> String {
    if key == .retention { return texts(.forgetKeptUntil) }
    let field = Playbooks.FieldKey(key.rawValue)
    let prompt = try? playbook.prompt(for: field)
    return prompt?.label[texts.language] ?? key.rawValue
  }
}
