package import Diagnostics

/// The mistakes a playbook can hold, each by the code of its page.
package enum PlaybookMistake: String, CaseIterable, Sendable {
  /// The file is no YAML.
  case syntax = "PB001"
  /// A key that the format does not know.
  case unknownKey = "PB002"
  /// A key that must be there is not.
  case missingKey = "PB003"
  /// A text lacks one of the languages.
  case missingLanguage = "PB004"
  /// A value of the wrong kind, such as a list where a text belongs.
  case wrongKind = "PB005"
  /// A field type that does not exist.
  case unknownType = "PB006"
  /// The same identifier twice.
  case duplicateID = "PB007"
  /// A field that has one type here and another there.
  case conflictingType = "PB008"
  /// A step that the outline does not name.
  case unknownStep = "PB009"
  /// A part that the playbook does not have.
  case unknownPart = "PB010"
  /// A proposal rule that does not exist.
  case unknownRule = "PB011"
  /// A field that no prompt fills.
  case unknownField = "PB012"
  /// A name in braces that is neither a variable nor a field.
  case unknownName = "PB013"
  /// A choice field without choices.
  case noChoices = "PB014"
  /// An example that is none of the choices.
  case exampleNoChoice = "PB015"
  /// A text without a word.
  case emptyText = "PB016"
  /// A label that is too long for its place.
  case longLabel = "PB017"
  /// English where Chinese belongs.
  case englishInChinese = "PB018"
  /// A step in which nothing is asked.
  case noPrompts = "PB019"
  /// A field that tells when an objection step is done, but that nothing in the steps fills.
  case unknownDone = "PB020"
  /// A due date that is not said in full.
  case incompleteDue = "PB021"
  /// A size outside 1…5.
  case sizeOutOfRange = "PB022"
  /// A playbook to extend that is not there.
  case unknownBase = "PB023"
  /// An identifier with characters that do not belong there.
  case badID = "PB024"
  /// The same key twice in one place.
  case duplicateKey = "PB025"
  /// A stage that the outline does not name.
  case unknownStage = "PB026"
  /// A word that is none of those possible here.
  case unknownWord = "PB027"
  /// An item to remove, or to stand after, that does not exist.
  case unknownItem = "PB028"
  /// A topic of objections that does not exist.
  case unknownTopic = "PB029"
  /// A limit that ends both above and below.
  case twoBounds = "PB030"

  /// How grave the mistake is.
  package var severity: Severity {
    switch self {
    case .longLabel, .englishInChinese: .warning
    default: .error
    }
  }
}
