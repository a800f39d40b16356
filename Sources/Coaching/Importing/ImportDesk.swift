import Accounts
import Playbooks
import Understanding

/// What all accounts of one import share while they are filed.
final class ImportDesk {
  let context: CoachingContext
  let matcher: HeadingMatcher
  let options: ImportOptions
  /// What came of it so far.
  var outcome = ImportOutcome()
  /// Reads cells.
  var reader: CellReader
  /// Who has which number.
  var phones: PhoneBook
  /// Whether a text is how a value is shown: it was exported, and says nothing else.
  let shows: (FieldValue, Accounts.FieldKey, Account, String) -> Bool
  private var known: [String: [(Accounts.FieldKey, FieldValue)]] = [:]

  /// Creates a desk.
  init(
    _ context: CoachingContext, _ matcher: HeadingMatcher, _ options: ImportOptions,
    _ phones: PhoneBook,
    shows: @escaping (FieldValue, Accounts.FieldKey, Account, String) -> Bool
  ) {
    self.context = context
    self.matcher = matcher
    self.options = options
    self.phones = phones
    self.shows = shows
    reader = CellReader(context)
  }

  /// Returns the fields that words about needs fill.
  func needs(in text: String) throws(CoachingError) -> [(Accounts.FieldKey, FieldValue)] {
    if let found = known[text] { return found }
    // Nobody's account: the words are read with the names that the dealer knows.
    let nobody = Account(id: .imports)
    let filing = FactFiling(context: context, account: nobody)
    var found: [(Accounts.FieldKey, FieldValue)] = []
    for fact in try context.facts(in: text, asked: nil, about: nobody) {
      guard let key = FactFiling.field(of: fact.value), let prompt = matcher.prompts[key],
        prompt.type != .person
      else { continue }
      let present = found.first { $0.0 == key }?.1
      guard
        let read = filing.drafts(
          for: fact, in: key, of: prompt.type, adding: present, line: text)
      else { continue }
      found.removeAll { $0.0 == key }
      found.append((key, read.value))
    }
    if known.count < 20_000 { known[text] = found }
    return found
  }
}
