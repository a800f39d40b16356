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

  /// Returns the rows that were left out, and why, in the order of the files.
  func leftOut(of outcome: ImportOutcome, _ files: [ReadFile]) -> [String] {
    let troubles = outcome.troubles.filter(\.isLeftOut)
    return files.flatMap { file in
      let own = troubles.filter { $0.file == file.source.name }.map { ($0.line, words(for: $0)) }
      return (file.badRows.map { ($0.line, $0.words) } + own).sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

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
    let values = values(difference.place, difference.account, difference.text)
    let place = ["file": difference.file, "line": String(difference.line)]
    return texts(.importDiffers, values.merging(place) { old, _ in old })
  }

  private func values(
    _ place: ImportDifference.Place, _ account: String, _ text: String
  ) -> [String: String] {
    let (what, was) =
      switch place {
      case .field(let key, let was):
        (targets.words(for: .field(key)), format(was, of: key, people: [:]))
      case .contact(let detail, let name, let was):
        (texts(.importDetail, ["name": name, "detail": targets.detail(detail)]), was)
      }
    return [
      "account": account, "what": what, "was": Self.short(was), "text": Self.short(text),
    ]
  }

  /// Returns what was taken without certainty.
  func words(for doubt: ImportDoubt) -> String {
    let reason =
      switch doubt.reason {
      case .asWritten(let unit):
        texts(
          .importAsWritten,
          ["heading": doubt.heading, "text": Self.short(doubt.text), "unit": unit])
      case .total: texts(.importTotal, ["text": Self.short(doubt.text)])
      case .differs(let place, let account):
        texts(.importTwice, values(place, account, doubt.text))
      }
    return texts(
      .importRow, ["file": doubt.file, "line": String(doubt.line), "reason": reason])
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
