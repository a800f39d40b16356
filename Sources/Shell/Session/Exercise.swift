/// Something that takes over what is typed until it is over: a rehearsal, a round of practice.
@MainActor
protocol Exercise: AnyObject {
  /// The words before the cursor.
  var prompt: String { get }
  /// Whether it is over.
  var isOver: Bool { get }

  /// Begins it.
  func begin() throws -> CommandResult
  /// Takes a line.
  func hear(_ words: String) throws -> CommandResult
  /// Shows what could be said.
  func hint() throws -> CommandResult
  /// Stops it with what it came to.
  func end() throws -> CommandResult
}
