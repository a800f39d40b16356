import CTerminal
import Glibc

/// Brings the process into a UTF-8 locale, or says which locale forbids it.
///
/// Readline edits Chinese only in a UTF-8 locale, so this runs before a reader is made.
/// `DisplayWidth` needs it not. `LC_ALL`, else `LC_CTYPE`, else `LANG` decides, as in the C
/// library. When none is set, and when a UTF-8 locale is asked for that is not installed,
/// `C.UTF-8` serves, and `LC_ALL` is set to it for readline and for programs started from here.
package struct LocaleCheck {
  /// How the check came out.
  package enum Outcome: Equatable, Sendable {
    /// The locale in force; it is a UTF-8 one.
    case active(locale: String)
    /// A variable of the environment asks for a locale that is not UTF-8: the program must stop.
    case refused(locale: String, variable: String)
  }

  /// The locale that serves when no other can.
  package static let fallback = "C.UTF-8"

  private let environment: [String: String]
  private let enter: (String) -> String?

  /// Creates a check of these variables.
  package init(environment: [String: String]) {
    self.init(environment: environment, enter: Self.enterLocale)
  }

  /// Creates a check that enters locales in another way than the C library's.
  ///
  /// - Parameters:
  ///   - environment: The variables.
  ///   - enter: Takes the name of a locale and returns its character set, or `nil` when it is not
  ///     installed.
  init(environment: [String: String], enter: @escaping (String) -> String?) {
    self.environment = environment
    self.enter = enter
  }

  /// Enters the locale; to be called once, while the process has one thread.
  package func activate() -> Outcome {
    guard let (variable, name) = asked else { return enterFallback() }
    if let codeset = enter(name) {
      return Self.isUTF8(codeset)
        ? .active(locale: name) : .refused(locale: name, variable: variable)
    }
    return Self.namesUTF8(name) ? enterFallback() : .refused(locale: name, variable: variable)
  }

  private var asked: (variable: String, name: String)? {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let name = environment[variable], !name.isEmpty { return (variable, name) }
    }
    return nil
  }

  private func enterFallback() -> Outcome {
    guard let codeset = enter(Self.fallback), Self.isUTF8(codeset) else {
      return .refused(locale: Self.fallback, variable: "LC_ALL")
    }
    return .active(locale: Self.fallback)
  }

  private static func namesUTF8(_ name: String) -> Bool {
    let afterDot = name.drop { $0 != "." }.dropFirst()
    return isUTF8(String(afterDot.prefix { $0 != "@" }))
  }

  private static func isUTF8(_ codeset: String) -> Bool {
    ["utf-8", "utf8"].contains(codeset.lowercased())
  }

  private static func enterLocale(_ name: String) -> String? {
    guard setlocale(LC_CTYPE, name) != nil else { return nil }
    if name == fallback { setenv("LC_ALL", name, 1) }
    return String(cString: terminal_codeset())
  }
}
