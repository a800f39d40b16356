import Accounts
import Coaching
import Reports
import Terminal
import Texts

/// Draws what a noted line came to: one line, and one more only where something is to be minded.
@MainActor
struct KeptLineDrawing {
  let canvas: Canvas

  private var texts: Texts { canvas.texts }
  private var format: ValueFormat { canvas.format }

  /// Draws a line.
  func draw(_ line: KeptLine) throws {
    let parts = self.parts(of: line)
    if parts.isEmpty {
      try canvas.say(.callKept, ["text": line.text], as: .success)
    } else {
      try canvas.screen.line(
        "✓ " + parts.joined(separator: texts(.callJoin)) + steps(of: line), as: .success, indent: 2)
    }
    for mistake in line.mistakes {
      try canvas.screen.line("! " + mistake, as: .warning, indent: 2)
    }
    if let hint = line.hint {
      try canvas.say(.callHint, ["words": hint], as: .accent, indent: 2)
    }
  }

  private func parts(of line: KeptLine) -> [String] {
    line.changes.map { words(for: $0.change) }
      + line.objections.map { objection in
        objection.topic.map { texts(.callObjectionTopic, ["topic": $0]) } ?? texts(.callObjection)
      }
      + line.commitments.map(words) + line.concessions.map(words) + line.occasions.map(words)
      + [
        line.progress.map { texts(.callProgress, ["step": $0.step]) },
        line.closed.map { texts(.callClosed, ["words": $0]) },
      ].compactMap(\.self)
  }

  /// The steps under which the fields are filed, each named once.
  private func steps(of line: KeptLine) -> String {
    var titles: [String] = []
    for case let step? in line.changes.map(\.step) where !titles.contains(step) {
      titles.append(step)
    }
    return titles.isEmpty
      ? "" : texts(.callFiled, ["steps": titles.joined(separator: texts(.wordSeparator))])
  }

  private func words(for change: FieldChange) -> String {
    guard let new = change.new else {
      return texts(
        .callCleared,
        [
          "label": change.label,
          "old": change.old.map { format($0, in: canvas.account) } ?? texts(.wordNone),
        ])
    }
    var values = ["label": change.label, "value": format(new, in: canvas.account)]
    guard let old = change.old else { return texts(.callField, values) }
    values["old"] = format(old, in: canvas.account)
    return texts(.callFieldReplaced, values)
  }

  private func words(for terms: CommitmentTerms) -> String {
    let due = format.days.due(terms.due, at: terms.time)
    return texts(
      terms.owner == .us ? .callOurs : .callTheirs, ["what": terms.what, "due": due])
  }

  private func words(for concession: (given: String, tradedFor: String?)) -> String {
    guard let returned = concession.tradedFor else {
      return texts(.callConceded, ["given": concession.given])
    }
    return texts(.callTraded, ["given": concession.given, "return": returned])
  }

  private func words(for terms: OccasionTerms) -> String {
    OccasionFormat(format).words(for: terms)
  }
}
