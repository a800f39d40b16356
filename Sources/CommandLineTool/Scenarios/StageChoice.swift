import Yarn

/// A choice a person made, so that it can be made again in a changed script.
struct StageChoice {
  private let id: String
  private let text: String

  init(_ option: PlayedOption) {
    id = option.line.id
    text = option.line.text
  }

  /// Returns the number of the same option: the same text, or else the same id.
  func number(among options: [PlayedOption]) -> Int? {
    let open = options.indices.filter { options[$0].isAvailable }
    return open.first { options[$0].line.text == text } ?? open.first { options[$0].line.id == id }
  }
}
