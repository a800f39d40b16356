import Coaching
import Texts

/// Gives a task to a department or a person of ours.
struct TaskCommand: ShellCommand {
  let name = "task"
  let chineseName = "任务"
  let help = TextKey.helpTask
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    var kept: [Reply]?
    let result = try session.converse { guide in
      kept = try guide.assign(argument)
      return kept ?? []
    }
    return kept == nil ? try session.complainOfNothing(name, .argumentTask) : result
  }
}
