/// The speaker at the start of a text.
enum Speaker {
  /// Returns what stands before the first colon that is not escaped, nil when there is none.
  static func name(in text: String) -> String? {
    var name = ""
    var isEscaped = false
    for character in text {
      if character == ":", !isEscaped { return name.isEmpty ? nil : name }
      isEscaped = character == "\\" && !isEscaped
      name.append(character)
    }
    return nil
  }
}
