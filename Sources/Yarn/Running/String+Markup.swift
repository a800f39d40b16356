extension String {
  /// The text with a backslash before what markup would read.
  var escapedMarkup: String {
    guard utf8.contains(where: { [91, 93, 58].contains($0) }) else { return self }
    var result = ""
    for character in self {
      if "[]:".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// The text without blanks at its start.
  var trimmedStart: String {
    guard first == " " || first == "\t" else { return self }
    return String(drop { $0 == " " || $0 == "\t" })
  }
}
