import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Says what of a file could not be taken, differs, or may be there twice.
@MainActor
struct ImportWords {
  private let texts: Texts
  private let format: ValueFormat
  private let targets: TargetWords

  /// Creates it.
  init(_ composition: Composition, _ playbook: Playbook, _ matcher: HeadingMatcher) {
    texts = composition.texts
    format = composition.format(playbook)
    targets = TargetWords(texts, matcher)
  }

  /// Returns where a column goes, in words.
  func words(for target: ImportTarget) -> String { targets.words(for: target) }

  /// Returns what could not be taken.
  func words(for trouble: ImportTrouble) -> String {
    let reason =
      switch trouble.reason {
      case .noAccount: texts(.importRowNoAccount)
      case .longName: texts(.importRowLongName)
      case .unread(let heading, let text):
        texts(.importCell, ["heading": heading, "text": Self.short(text)])
      }
    return texts(
      .importRow, ["file": trouble.file, "line": String(trouble.line), "reason": reason])
  }

  /// Returns what differs.
  func words(for difference: ImportDifference) -> String {
    let (what, was) =
      switch difference.place {
      case .field(let key, let was):
        (targets.words(for: .field(key)), format(was, of: key, people: [:]))
      case .contact(let detail, let name, let was):
        (texts(.importDetail, ["name": name, "detail": targets.detail(detail)]), was)
      }
    return texts(
      .importDiffers,
      [
        "file": difference.file, "line": String(difference.line), "account": difference.account,
        "what": what, "was": Self.short(was), "text": Self.short(difference.text),
      ])
  }

  /// Returns what may be there twice.
  func words(for likeness: ImportLikeness) -> String {
    let other = texts(
      likeness.isOfFile ? .importInFile : .importInRecord, ["name": likeness.other])
    let values = ["name": likeness.name, "other": other]
    switch likeness.kind {
    case .accounts: return texts(.importLikeAccounts, values)
    case .people(let account):
      return texts(
        .importLikePeople,
        ["name": likeness.name, "other": likeness.other, "account": account])
    case .phone(let phone):
      return texts(.importLikePhone, values.merging(["phone": phone]) { old, _ in old })
    }
  }

  private static func short(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}
