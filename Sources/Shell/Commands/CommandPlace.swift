/// Where a command may be given.
enum CommandPlace {
  case anywhere
  /// Only when an account is open.
  case account
}
