import ArgumentParser
import Diagnostics
import Foundation
import Terminal
import Texts

/// The program as a whole: arguments in, an exit status out.
package enum CommandLineTool {
  /// Runs the program.
  ///
  /// - Parameter arguments: The words after the program's name.
  /// - Returns: 0 ok, 1 failed, 2 usage, 3 a script or data file is wrong, 4 not found, 5 a check
  ///   did not pass, 130 interrupted.
  package static func run(_ arguments: [String]) -> Int32 {
    let words = ArgumentOrder.commandFirst(arguments)
    // Not read before something is to be said.
    var texts: Texts { TextShelf.texts(language(of: arguments)) }
    if let unknown = unknownTopic(of: words) {
      write(unknown.words(texts) + "\n", to: STDERR_FILENO)
      return ToolStatus.usage.rawValue
    }
    do {
      var command = try SparCommand.parseAsRoot(words)
      if var shell = command as? ShellCommand {
        shell.commands = names(of: SparCommand.configuration.subcommands)
        command = shell
      }
      try command.run()
      return ToolStatus.ok.rawValue
    } catch let failure as ToolFailure {
      failure.message.map { write(ForeignWords(texts).reasons(in: $0) + "\n", to: STDERR_FILENO) }
      return failure.status.rawValue
    } catch TerminalError.closed {
      return ToolStatus.ok.rawValue
    } catch TerminalError.cannotWrite(let reason) {
      let values = ["file": "stdout", "reason": ForeignWords(texts).reasons(in: reason)]
      write(texts(.outputUnwritable, values) + "\n", to: STDERR_FILENO)
      return ToolStatus.failed.rawValue
    } catch {
      return usage(error, texts)
    }
  }

  /// Returns the command that help was wanted on, when there is no such command.
  private static func unknownTopic(of words: [String]) -> UnknownCommand? {
    guard words.first == "help" else { return nil }
    var commands = SparCommand.configuration.subcommands
    var path = "spar help"
    for word in words.dropFirst() where !word.hasPrefix("-") && word != "help" {
      guard let known = commands.first(where: { $0.configuration.commandName == word }) else {
        return UnknownCommand(word, among: names(of: commands), behind: path)
      }
      path += " " + word
      commands = known.configuration.subcommands
    }
    return nil
  }

  private static func names(of commands: [any ParsableCommand.Type]) -> [String] {
    commands.compactMap { $0.configuration.commandName }
  }

  /// The language that the options ask for, or the environment.
  private static func language(of arguments: [String]) -> Language {
    let named = arguments.firstIndex(of: "--lang").map { arguments[($0 + 1)...].first ?? "" }
    let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (named ?? joined).flatMap(Language.init)
      ?? LanguageChoice(ProcessInfo.processInfo.environment).language
  }

  private static func usage(_ error: any Error, _ texts: Texts) -> Int32 {
    let code = SparCommand.exitCode(for: error)
    let message = SparCommand.fullMessage(for: error)
    if code.isSuccess {
      write(message + "\n", to: STDOUT_FILENO)
      return ToolStatus.ok.rawValue
    }
    write(ForeignWords(texts).usage(message) + "\n", to: STDERR_FILENO)
    return (code == .validationFailure ? ToolStatus.usage : .failed).rawValue
  }

  private static func write(_ text: String, to descriptor: Int32) {
    try? FileOutput(descriptor: descriptor).write(text)
  }
}
