import Accounts
import Coaching
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
    case .other: texts(.importOther)
    }
  }

  /// The names by which a person can say where a column goes.
  var known: String {
    let own = ["account", "contact", "title", "department", "role", "phone", "needs", "note", "-"]
    return (own + matcher.fields.map(\.field.rawValue)).joined(separator: ", ")
  }
}
