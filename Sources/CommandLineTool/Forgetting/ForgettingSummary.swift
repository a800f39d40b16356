import Accounts
import Journal
import Reports
import Texts

/// What will go, before anything does.
@MainActor
struct ForgettingSummary {
  /// How many of the accounts that also mention it are named.
  private static let namedAccounts = 5

  private let composition: Composition
  private let store: JournalStore
  private let subject: ForgettingSubject
  private var texts: Texts { composition.texts }

  /// Creates a summary.
  init(_ composition: Composition, _ store: JournalStore, _ subject: ForgettingSubject) {
    self.composition = composition
    self.store = store
    self.subject = subject
  }

  /// Returns the summary.
  func blocks(_ count: ForgettingCount, copies: Int) throws -> [ReportBlock] {
    let isAccount = subject.kind == .account
    let heading: TextKey = isAccount ? .forgetHeading : .forgetHeadingContact
    let entries = ["removed": String(count.removed), "changed": String(count.changed)]
    var fields = [ReportField(texts(.forgetEntries), texts(.forgetEntriesOf, entries))]
    fields += isAccount ? holdings : try words()
    fields.append(
      ReportField(texts(.forgetCopies), texts(.forgetCopiesOf, ["count": String(copies)])))
    let names = ["name": subject.name, "account": subject.account.name]
    let remarks = [try elsewhere(), texts(.forgetUntouched)].compactMap(\.self)
    return [.heading(texts(heading, names), level: 1), .fields(fields)]
      + remarks.map(ReportBlock.paragraph)
  }

  private var holdings: [ReportField] {
    let account = subject.account
    let counts: [(TextKey, Int)] = [
      (.forgetPeople, account.contacts.count), (.forgetNotes, account.notes.count),
      (.forgetPromises, account.commitments.count), (.forgetObjections, account.objections.count),
      (.forgetTalks, account.rehearsals.count),
    ]
    return counts.map { ReportField(texts($0), String($1)) }
  }

  private func words() throws -> [ReportField] {
    let target = subject.target
    let all = try store.occurring(target.words, in: target.account)
    return [ReportField(texts(.forgetWords), all.joined(separator: texts(.wordSeparator)))]
  }

  private func elsewhere() throws -> String? {
    let sure = subject.target.words.sure
    var counts = try store.mentions(of: sure, besides: subject.target.account)
    counts[.imports] = nil
    guard !counts.isEmpty else { return nil }
    var names: [String] = []
    for (id, _) in counts.sorted(by: { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") })
      .prefix(Self.namedAccounts)
    {
      let name = id == .dealer ? texts(.forgetDealer) : try AccountFile(id, in: store).account.name
      names.append(name)
    }
    let values = [
      "count": String(counts.values.reduce(0, +)), "accounts": String(counts.count),
      "names": names.joined(separator: texts(.wordSeparator)),
    ]
    let isEverywhere = subject.target.isEverywhere
    return texts(isEverywhere ? .forgetElsewhereToo : .forgetElsewhere, values)
  }
}
