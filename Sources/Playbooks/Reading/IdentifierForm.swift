/// How names of a kind are to be spelled.
struct IdentifierForm: CustomStringConvertible {
  private let kind: ItemKind

  /// Creates the form of a kind of names.
  init(_ kind: ItemKind) {
    self.kind = kind
  }

  /// The form as a pattern that authors can read.
  var description: String {
    switch kind {
    case .field, .variable: "[a-z][a-z0-9_]*"
    case .step, .content: "[a-z0-9-]+.[a-z0-9-]+"
    case .segment: "[a-z0-9-]+(.[a-z0-9-]+)?"
    default: "[a-z0-9][a-z0-9_-]*"
    }
  }

  /// Returns whether a name is spelled so.
  func accepts(_ name: String) -> Bool {
    switch kind {
    case .field, .variable:
      return Self.isWord(name[...], marks: "_") && !(name.first?.isNumber ?? true)
    case .step, .content:
      return StepID(name).map { Self.isWord($0.stage[...]) && Self.isWord($0.step[...]) } ?? false
    case .segment:
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count <= 2 && parts.allSatisfy { Self.isWord($0) }
    default:
      return Self.isWord(name[...])
    }
  }

  private static func isWord(_ text: Substring, marks: String = "-_") -> Bool {
    guard let first = text.unicodeScalars.first, isLetterOrDigit(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      isLetterOrDigit($0) || marks.unicodeScalars.contains($0)
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
