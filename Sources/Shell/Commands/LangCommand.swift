import Diagnostics
import Texts

/// Speaks another language.
struct LangCommand: ShellCommand {
  let name = "lang"
  let chineseName = "语言"
  let help = TextKey.helpLang
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let language = Language(rawValue: argument.lowercased()) else {
      return try session.complain(.unknownLanguage, ["name": argument])
    }
    session.speak(language)
    try session.say(.shellLanguage)
    return try session.askAgain()
  }
}
