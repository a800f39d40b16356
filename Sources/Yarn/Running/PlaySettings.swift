/// How a play is run.
package struct PlaySettings: Sendable {
  /// The language for plural classes.
  package var language: String
  /// Whether brackets and colons in inserted values are plain text.
  package var escapesValues: Bool
  /// How many steps may pass without an event.
  package var stepLimit: Int
  /// The functions of the host by name.
  package var functions: [String: HostFunction]
  /// Texts that take the place of lines, by id.
  package var translations: [String: String]

  /// Creates settings.
  package init(
    language: String = "en",
    escapesValues: Bool = true,
    stepLimit: Int = 100_000,
    functions: [String: HostFunction] = [:],
    translations: [String: String] = [:]
  ) {
    self.language = language
    self.escapesValues = escapesValues
    self.stepLimit = stepLimit
    self.functions = functions
    self.translations = translations
  }
}
