/// Text inside of HTML and SVG, as content or as the value of an attribute.
enum MarkupText {
  /// Returns the text with everything that could be markup escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in HarmlessText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the text escaped, with its line breaks.
  static func lines(_ text: String) -> String {
    HarmlessText.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "<br/>")
  }
}
