/// What a line typed during a call is, by the mark at its beginning.
struct CallLine: Equatable {
  /// The sort of a line.
  enum Mark: Equatable {
    /// Written down by the rep.
    case plain
    /// `?`: to be asked later.
    case later
    /// `!`: a promise.
    case promise
    /// `@王处 …`: what one of theirs said; the name is nil for 客户.
    case theirs(name: String?)
    /// `>`: what the rep said.
    case ours
  }

  let mark: Mark
  /// The words without mark and time.
  let text: String
  /// The time at the beginning, in seconds from midnight; nil when there is none.
  let time: Int?

  private static let nobody: Set<String> = [
    "客户", "对方", "甲方", "他", "她", "他们", "customer", "client", "them", "they", "he", "she",
  ]

  /// Reads a line.
  ///
  /// - Parameter isStamped: Whether `HH:MM` at the beginning tells when it was typed.
  init(_ line: String, isStamped: Bool) {
    let whole = line.trimmingSpaces
    var text = whole
    time = isStamped ? Self.time(from: &text) : nil
    let (mark, words) = Self.marked(text)
    // A mark without words says nothing, but it is kept as it was typed.
    (self.mark, self.text) = words.isEmpty ? (.plain, whole) : (mark, words)
  }

  private static func marked(_ text: String) -> (mark: Mark, words: String) {
    let rest = String(text.dropFirst()).trimmingSpaces
    switch text.first {
    case "?", "？": return (.later, rest)
    case "!", "！": return (.promise, rest)
    case ">", "＞": return (.ours, rest)
    case "@", "＠":
      let name = rest.prefix { !$0.isWhitespace && !":：,，".contains($0) }
      let words = rest.dropFirst(name.count).drop { $0.isWhitespace || ":：,，".contains($0) }
      return (.theirs(name: nobody.contains(name.lowercased()) ? nil : String(name)), String(words))
    default: return (.plain, text)
    }
  }

  /// Takes `14:05 ` or `14：05 ` off the beginning of a line.
  private static func time(from text: inout String) -> Int? {
    let head = text.prefix { $0.isNumber || $0 == ":" || $0 == "：" }
    let parts = head.split { $0 == ":" || $0 == "：" }
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute), parts[1].count == 2
    else { return nil }
    let rest = text.dropFirst(head.count)
    guard rest.first.map(\.isWhitespace) ?? true else { return nil }
    text = String(rest).trimmingSpaces
    return hour * 3600 + minute * 60
  }
}
