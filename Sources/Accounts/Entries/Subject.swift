/// What an entry is about: the account itself, or one thing that belongs to it.
package enum Subject: Hashable, Sendable {
  case account
  case contact(ContactID)
  case objection(ObjectionID)
  case commitment(CommitmentID)
  case concession(ConcessionID)
  case occasion(OccasionID)
  case option(OptionID)

  /// The form in which the journal keeps it, `contact:` and the identifier.
  package var text: String {
    switch self {
    case .account: "account"
    case .contact(let id): "contact:\(id)"
    case .objection(let id): "objection:\(id)"
    case .commitment(let id): "commitment:\(id)"
    case .concession(let id): "concession:\(id)"
    case .occasion(let id): "occasion:\(id)"
    case .option(let id): "option:\(id)"
    }
  }

  /// Reads the form in which the journal keeps it.
  package init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    if parts == ["account"] {
      self = .account
      return
    }
    guard parts.count == 2 else { return nil }
    let subject: Subject? =
      switch parts[0] {
      case "contact": ContactID(parts[1]).map(Subject.contact)
      case "objection": ObjectionID(parts[1]).map(Subject.objection)
      case "commitment": CommitmentID(parts[1]).map(Subject.commitment)
      case "concession": ConcessionID(parts[1]).map(Subject.concession)
      case "occasion": OccasionID(parts[1]).map(Subject.occasion)
      case "option": OptionID(parts[1]).map(Subject.option)
      default: nil
      }
    guard let subject else { return nil }
    self = subject
  }
}
