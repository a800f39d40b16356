import Texts

/// One command of the shell.
@MainActor
protocol ShellCommand {
  /// The English name, without the slash.
  var name: String { get }
  /// The Chinese name, without the slash.
  var chineseName: String { get }
  /// The line of help.
  var help: TextKey { get }
  /// Where it may be given.
  var place: CommandPlace { get }
  /// Whether the line goes into the history; what a rep notes of a customer never does.
  var isRemembered: Bool { get }

  /// Carries the command out.
  ///
  /// - Parameter argument: What stands after the name.
  /// - Returns: Whether it did what was asked.
  func run(_ argument: String, in session: ShellSession) throws -> CommandResult
}

extension ShellCommand {
  var place: CommandPlace { .account }
  var isRemembered: Bool { true }
}
