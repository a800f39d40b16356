import Diagnostics

/// The language that the environment asks for.
struct LanguageChoice {
  let language: Language

  /// Goes by `LC_ALL`, `LC_MESSAGES`, `LANG`; where none names a language, Spar speaks Chinese.
  init(_ environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty } ?? ""
    let word = name.prefix { $0.isLetter }.lowercased()
    language = ["", "c", "posix", "zh"].contains(word) ? .chinese : .english
  }
}
