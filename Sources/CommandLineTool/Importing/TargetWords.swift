import Accounts
import Coaching
import Foundation
import Playbooks
import Texts

/// Says where columns go.
struct TargetWords {
  private let texts: Texts
  private let matcher: HeadingMatcher

  /// Creates it.
  init(_ texts: Texts, _ matcher: HeadingMatcher) {
    self.texts = texts
    self.matcher = matcher
  }

  /// Returns the words for a place.
  func words(for target: ImportTarget) -> String {
    switch target {
    case .account: return texts(.importAccount)
    case .needs: return texts(.importNeeds)
    case .note: return texts(.importKept)
    case .nothing: return texts(.importSkipped)
    case .field(let key):
      return matcher.label(key, texts.language) ?? key.rawValue
    case .contact(.other, _): return texts(.importKept)
    case .contact(let detail, let slot):
      let words = texts(.importOfContact, ["detail": self.detail(detail)])
      return slot == 1 ? words : words + String(slot)
    }
  }

  /// Returns the words for a detail of a person.
  func detail(_ detail: ImportTarget.Detail) -> String {
    switch detail {
    case .name: texts(.importName)
    case .family: texts(.importFamily)
    case .given: texts(.importGiven)
    case .title: texts(.importTitle)
    case .unit: texts(.importUnit)
    case .role: texts(.importRole)
    case .phone: texts(.importPhone)
    case .birthday: texts(.importBirthday)
    case .other: texts(.importKept)
    }
  }

  /// What can be typed where a column is asked for: the labels in the language of the session, in
  /// the order of the method.
  ///
  /// - Parameter hasKeys: Whether the name that `--map` knows stands in brackets behind each.
  func labels(hasKeys: Bool = false) -> String {
    let own: [ImportTarget] = [
      .account, .contact(.name, of: 1), .contact(.title, of: 1), .contact(.unit, of: 1),
      .contact(.role, of: 1), .contact(.phone, of: 1), .contact(.birthday, of: 1), .needs,
    ]
    let all =
      own.map { (typed($0), $0.name) }
      + matcher.fields.map { ($0.label[texts.language], $0.field.rawValue) }
    return all.map { label, key in
      hasKeys && label != key
        ? texts(.wordDetail, ["name": label, "detail": key]) : label
    }.joined(separator: texts(.wordSeparator))
  }

  /// The words for a place that a heading of the same words leads to.
  private func typed(_ target: ImportTarget) -> String {
    switch target {
    case .contact(let detail, _): self.detail(detail)
    // What stands in brackets only explains.
    default: String(words(for: target).prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)
    }
  }

  /// The names by which a person can say where a column goes.
  var known: String {
    let own = ["account", "contact", "title", "department", "role", "phone", "needs", "note", "-"]
    return (own + matcher.fields.map(\.field.rawValue)).joined(separator: ", ")
  }
}
