/// Tells readline which parts of a prompt take no columns.
enum PromptMarks {
  /// Returns the prompt with every SGR sequence between the bytes 1 and 2.
  static func around(_ prompt: String) -> String {
    var marked = String.UnicodeScalarView()
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.first {
      let length = EscapeSequence.length(at: rest)
      if length > 0 {
        marked.append("\u{1}")
        marked.append(contentsOf: rest.prefix(length))
        marked.append("\u{2}")
      } else {
        marked.append(scalar)
      }
      rest = rest.dropFirst(max(length, 1))
    }
    return String(marked)
  }
}
