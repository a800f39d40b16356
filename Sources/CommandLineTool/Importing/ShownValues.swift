import Accounts
import Coaching
import Playbooks
import Reports
import Texts

/// Knows how values are shown and exported, so that a list of one's own says nothing new.
struct ShownValues {
  private let formats: [ValueFormat]
  private let names: OutlineNames

  /// Creates it for a playbook.
  @MainActor
  init(_ composition: Composition, _ playbook: Playbook) {
    formats = [composition.format(playbook), composition.lastingFormat(playbook)]
    names = OutlineNames(playbook.outline, composition.texts.language)
  }

  /// Returns whether a text is how a value of an account is shown; spaces make no difference.
  func shows(
    _ value: FieldValue, _ key: Accounts.FieldKey, of account: Account, _ text: String
  ) -> Bool {
    var shown = formats.map { $0(value, of: key, in: account) }
    if case .choice(let id) = value, let name = names.segment(id) { shown.append(name) }
    let plain = text.filter { !$0.isWhitespace }
    return shown.contains { $0.filter { !$0.isWhitespace } == plain }
  }
}
