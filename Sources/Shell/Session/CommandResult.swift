/// How a line came out.
enum CommandResult: Equatable {
  case done
  /// It was not understood, or could not be done; the user was told.
  case failed
  /// The shell is to be left.
  case leave
}
