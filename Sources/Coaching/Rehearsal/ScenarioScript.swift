package import Diagnostics

/// The script of a scenario as it is shipped or installed.
package struct ScenarioScript: Identifiable, Hashable, Sendable {
  /// What it is asked for by: the name of its file without the ending.
  package let id: String
  /// The pack it came in; nil for those that Spar brings along.
  package let pack: String?
  /// The language it is played in; nil where only its own header tells.
  package let language: Language?
  /// Where it lies, for mistakes to be shown.
  package let path: String
  /// The script.
  package let text: String

  /// Creates a script.
  package init(id: String, pack: String?, language: Language?, path: String, text: String) {
    self.id = id
    self.pack = pack
    self.language = language
    self.path = path
    self.text = text
  }
}
