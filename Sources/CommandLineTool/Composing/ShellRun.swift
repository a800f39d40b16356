import Accounts
import Coaching
import Journal
import Shell
import Terminal

/// Runs a shell from the command line: its ending becomes an exit status, and a copy of the record
/// is made once a day when it ends.
@MainActor
struct ShellRun {
  private let composition: Composition
  private let context: CoachingContext
  private let keepsGoing: Bool

  init(_ composition: Composition, _ context: CoachingContext, keepsGoing: Bool) {
    self.composition = composition
    self.context = context
    self.keepsGoing = keepsGoing
  }

  /// Performs what a shell is to do.
  ///
  /// - Throws: `ToolFailure` for an ending that is not a good one.
  ///
  /// - Parameters:
  ///   - lines: What is to be read instead of standard input; nil to read that.
  ///   - isSilent: Whether nothing is said but complaints.
  func perform(
    lines: [String]? = nil, isSilent: Bool = false, _ work: (Shell) throws -> ShellEnding
  ) throws {
    defer { copy() }
    do {
      let shell = try composition.shell(
        context, keepsGoing: keepsGoing, lines: lines, isSilent: isSilent)
      switch try work(shell) {
      case .ended, .hungUp: return
      case .failed: throw ToolFailure(.failed)
      case .notFound: throw ToolFailure(.notFound)
      }
    } catch let error as CoachingError {
      throw composition.failure(for: error)
    } catch let error as StoreError {
      throw ToolFailure(.failed, composition.words(for: error))
    } catch TerminalError.notUTF8 {
      throw ToolFailure(.failed)
    }
  }

  /// A copy that cannot be made is no reason to end badly; the doctor tells of it.
  private func copy() {
    _ = try? Backups(of: composition.journalFolder).makeIfDue(on: composition.today)
  }
}
