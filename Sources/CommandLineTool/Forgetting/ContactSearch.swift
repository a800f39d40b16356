import Accounts
import Foundation
import Texts

/// Finds a contact of an account by what was typed, those too who are no longer on the sheet.
@MainActor
struct ContactSearch {
  private let people: [ContactID: [ContactDetails]]
  private let account: String
  private let texts: Texts

  /// Creates a search among the people of an account.
  init(_ people: [ContactID: [ContactDetails]], of account: String, _ texts: Texts) {
    self.people = people
    self.account = account
    self.texts = texts
  }

  /// Returns what a person is called: the latest name, or else the title.
  static func name(of details: [ContactDetails]) -> String {
    details.last { $0.name != nil }?.name ?? details.last { $0.title != nil }?.title ?? ""
  }

  /// Returns the contact of a name or a part of it.
  ///
  /// - Throws: `ToolFailure` when there is none, or several.
  func contact(named wanted: String) throws -> ContactID {
    let key = wanted.lowercased()
    let exact = people.filter { id, details in
      "\(id)" == key || details.contains { names(of: $0).contains(key) }
    }
    let found =
      exact.isEmpty
      ? people.filter { $1.contains { names(of: $0).contains { $0.contains(key) } } } : exact
    guard let first = found.first else {
      let all = joined(people)
      throw ToolFailure(
        .notFound,
        texts(
          all.isEmpty ? .forgetNoContact : .forgetNoContactNear,
          ["account": account, "name": wanted, "names": all]))
    }
    guard found.count == 1 else {
      throw ToolFailure(.usage, texts(.forgetAmbiguous, ["name": wanted, "names": joined(found)]))
    }
    return first.key
  }

  private func names(of details: ContactDetails) -> [String] {
    let (name, title) = (details.name ?? "", details.title ?? "")
    return [name, title, "\(name) \(title)", name + title].map { $0.lowercased() }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private func joined(_ people: [ContactID: [ContactDetails]]) -> String {
    people.values.map(Self.name).filter { !$0.isEmpty }.sorted()
      .joined(separator: texts(.wordSeparator))
  }
}
