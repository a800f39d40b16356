import Accounts
import Diagnostics
import Playbooks
import Yarn

/// Makes the customer of an account from what the record holds: names and numbers, open objections,
/// who is met and in what mood.
struct CustomerMaker {
  /// The topics for which a customer has words, in the order in which they are common.
  static let topics = [
    "price", "supplier", "budget", "rules", "service", "brand", "space", "fuel", "delivery", "boss",
    "resale", "range", "experience", "no_need", "fitting", "spare",
  ]
  /// What the words of a customer call things, with the fields of the record they come from.
  private static let names: [(name: String, fields: [String])] = [
    ("rival", ["rivals", "dealer_rivals"]), ("rival_price", ["rival_price"]),
    ("model", ["model", "dealer_models"]), ("quantity", ["quantity"]), ("budget", ["budget"]),
    ("purpose", ["purpose"]), ("users", ["users"]),
  ]
  /// What the record calls another topic of the same kind.
  private static let sameTopic = ["other": "no_need"]

  private let context: CoachingContext
  private let account: Account
  private var random: SeededRandom

  init(_ context: CoachingContext, _ account: Account, seed: UInt64) {
    self.context = context
    self.account = account
    random = SeededRandom(seed: seed)
  }

  /// Returns what customer and rep can speak of.
  func facts() throws(CoachingError) -> SpokenFacts {
    var words: [String: String] = ["unit": account.name]
    for (name, fields) in Self.names { words[name] = context.spoken(fields, for: account) }
    if let open = account.openObjections.last(where: { topic(of: $0) != nil }) {
      words["objection"] = open.words
      if case .text(let reason)? = open.fields[Accounts.FieldKey("objection_reason")] {
        words["reason"] = reason
      }
    }
    words["decider"] = name(of: .decider)
    words["user"] = name(of: .user)
    words["keeper"] = name(of: .technical)
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    return SpokenFacts(
      words: words, openTopics: Set(account.openObjections.compactMap(\.topic)),
      wordings: wordings(objections))
  }

  /// Returns who is met: somebody of the record by chance, and the same for the same seed.
  mutating func person() -> (contact: Contact?, role: String, isCold: Bool) {
    let known = account.contacts.filter { $0.details.name != nil || $0.details.title != nil }
    let contact = known.isEmpty ? nil : known[pick(known.count)]
    let strained = account.openObjections.count > 1
    return (contact, Self.role(contact?.details.role), pick(strained ? 2 : 3) == 0)
  }

  /// Returns what is raised: what stands open first, then what is to be expected, then by chance.
  mutating func raised() -> [String] {
    let open = account.openObjections.compactMap(topic(of:)).reversed()
    let likely = LikelyObjections(account: account, today: context.today).topics.map(\.topic)
    var found: [String] = []
    for topic in open + likely where Self.topics.contains(topic) && !found.contains(topic) {
      found.append(topic)
    }
    while found.count < 2 {
      let topic = Self.topics[pick(Self.topics.count)]
      if !found.contains(topic) { found.append(topic) }
    }
    return Array(found.prefix(2))
  }

  /// The topic of an objection as a customer has words for it; nil for one without a topic.
  private func topic(of objection: Objection) -> String? {
    objection.topic.map { Self.sameTopic[$0] ?? $0 }.flatMap {
      Self.topics.contains($0) ? $0 : nil
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private func name(of role: PurchaseRole) -> String? {
    account.contacts.first { $0.details.role == role }.flatMap {
      $0.details.name ?? $0.details.title
    }
  }

  /// The parts for which a customer has words of their own.
  private static func role(_ role: PurchaseRole?) -> String {
    switch role {
    case .decider, .budget: "decider"
    case .user, .technical: "user"
    default: "buyer"
    }
  }

  private func wordings(_ objections: Objections) -> [String: String] {
    let suggestion = Suggestion(context, account, objections)
    var found: [String: String] = [:]
    for topic in objections.topics {
      for step in objections.steps {
        found[topic.id + "/" + step.id.step] = suggestion.wording(for: step, topic: topic.id)
      }
    }
    return found
  }
}
