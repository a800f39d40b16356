/// Commands that nobody declared, or with other arguments, when commands are declared.
struct CommandCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    guard let commands = subject.definitions.commands else { return }
    for text in subject.inventory.commands {
      let words = words(of: text)
      // A name that is computed cannot be checked.
      guard let name = words.first, case .text(let word) = name else { continue }
      guard let signature = commands[word] else {
        var values = ["name": word]
        values["near"] = subject.advice.name(near: word, among: commands.keys)
        subject.reports.add(.unknownCommand, at: text.span, values)
        continue
      }
      check(Array(words.dropFirst()), signature, word, text.span, &subject.reports)
    }
  }

  /// A word of a command: as written, or partly computed.
  private enum Word {
    case text(String)
    case computed
  }

  private func check(
    _ words: [Word],
    _ signature: CommandSignature,
    _ name: String,
    _ span: Span,
    _ reports: inout Reports
  ) {
    let most = signature.parameters.count
    let least = most - signature.optionalCount
    let expected = least == most ? String(most) : "\(least)–\(most)"
    guard words.count >= least, signature.isOpen || words.count <= most else {
      return reports.add(
        .commandArguments, at: span,
        ["name": name, "expected": expected, "found": String(words.count)])
    }
    for (parameter, word) in zip(signature.parameters, words) {
      guard let parameter, case .text(let text) = word else { continue }
      let isRight =
        parameter == .number
        ? Float(text) != nil : parameter != .bool || text == "true" || text == "false"
      if !isRight {
        reports.add(
          .commandArguments, at: span, ["name": name, "expected": parameter.name, "found": text])
      }
    }
  }

  /// Divides a command at its blanks; quoted text is one word.
  private func words(of text: TextSyntax) -> [Word] {
    var words: [Word] = []
    var current = ""
    var isComputed = false
    var isQuoted = false
    func flushed() -> [Word] {
      isComputed ? [.computed] : current.isEmpty ? [] : [.text(current)]
    }
    for segment in text.segments {
      guard case .text(let piece) = segment else {
        isComputed = true
        continue
      }
      for character in piece {
        if character == "\"" { isQuoted.toggle() }
        if character == " ", !isQuoted {
          words += flushed()
          current = ""
          isComputed = false
        } else {
          current.append(character)
        }
      }
    }
    return words + flushed()
  }
}
