import ArgumentParser
import Foundation
import Terminal

/// The program as a whole: arguments in, an exit status out.
package enum CommandLineTool {
  /// Runs the program.
  ///
  /// - Parameter arguments: The words after the program's name.
  /// - Returns: 0 ok, 1 failed, 2 usage, 3 a script or data file is wrong, 4 not found, 5 a check
  ///   did not pass, 130 interrupted.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try SparCommand.parseAsRoot(ArgumentOrder.commandFirst(arguments))
      try command.run()
      return ToolStatus.ok.rawValue
    } catch let failure as ToolFailure {
      failure.message.map { write($0 + "\n", to: STDERR_FILENO) }
      return failure.status.rawValue
    } catch TerminalError.closed {
      return ToolStatus.ok.rawValue
    } catch {
      return usage(error)
    }
  }

  private static func usage(_ error: any Error) -> Int32 {
    let code = SparCommand.exitCode(for: error)
    let message = SparCommand.fullMessage(for: error)
    write(message + "\n", to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    if code.isSuccess { return ToolStatus.ok.rawValue }
    return (code == .validationFailure ? ToolStatus.usage : .failed).rawValue
  }

  private static func write(_ text: String, to descriptor: Int32) {
    try? FileOutput(descriptor: descriptor).write(text)
  }
}
