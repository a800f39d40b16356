/// Whether a place of a text stands within a tag.
struct TagState {
  private let isInTag: Bool

  init(_ isInTag: Bool) {
    self.isInTag = isInTag
  }

  /// Returns whether the place after a text stands within a tag.
  func after(_ text: String) -> Bool {
    var isInTag = isInTag
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "[") {
        isInTag = true
      } else if byte == UInt8(ascii: "]") {
        isInTag = false
      }
    }
    return isInTag
  }
}
