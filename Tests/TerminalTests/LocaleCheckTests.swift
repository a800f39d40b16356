import Testing

@testable import Terminal

@Suite struct LocaleCheckTests {
  private static let installed = [
    "C.UTF-8": "UTF-8", "zh_CN.utf8": "UTF-8", "C": "ANSI_X3.4-1968", "POSIX": "ANSI_X3.4-1968",
    "vi_VN": "UTF-8", "zh_CN.GBK": "GBK",
  ]

  @Test(arguments: [
    ([:], "C.UTF-8"), (["LC_ALL": "", "LANG": ""], "C.UTF-8"),
    (["LANG": "zh_CN.utf8"], "zh_CN.utf8"),
    (["LANG": "C", "LC_ALL": "C.UTF-8"], "C.UTF-8"), (["LANG": "vi_VN"], "vi_VN"),
    (["LANG": "fr_FR.UTF-8@euro"], "C.UTF-8"),
    (["LC_CTYPE": "UTF-8.UTF-8", "LANG": "C"], "C.UTF-8"),
  ])
  func `a UTF-8 locale is entered, or C UTF-8 in its place`(
    environment: [String: String],
    locale: String
  ) {
    let outcome = LocaleCheck(environment: environment) { Self.installed[$0] }.activate()
    #expect(outcome == .active(locale: locale))
  }

  @Test(arguments: [
    ("LC_ALL", "C"), ("LC_CTYPE", "POSIX"), ("LANG", "zh_CN.GBK"), ("LANG", "en_US.ISO-8859-1"),
    ("LANG", "en_US"),
  ])
  func `another locale is refused by name`(variable: String, locale: String) {
    let outcome = LocaleCheck(environment: [variable: locale]) { Self.installed[$0] }.activate()
    #expect(outcome == .refused(locale: locale, variable: variable))
  }
}
