/// What a piece of text is in the conversation; `Palette` decides how that looks.
package enum Style: CaseIterable, Equatable, Sendable {
  /// The title of a screen or section.
  case heading
  /// Something to notice, such as a name or a key to press.
  case accent
  /// Something that went well or was understood.
  case success
  /// Something to look at again.
  case warning
  /// Something that failed.
  case error
  /// Something that matters less.
  case dim
  /// Words a person typed, quoted back.
  case typed
  /// Words that were searched for, where they stand.
  case match
  /// The words before the cursor.
  case prompt
}
