import Accounts
import Coaching
import Diagnostics
import Reports
import Terminal
import Texts

/// One run of the shell: what is open, what is said, what is asked.
@MainActor
final class ShellSession {
  let world: ShellWorld
  private(set) var texts: Texts
  /// The conversation; nil at the top, where no account is open.
  var guide: Guide?
  /// The call that is being noted; nil when none is.
  var call: Call?
  /// What takes over what is typed; nil when nothing does.
  var exercise: (any Exercise)?
  /// What stands in the next line to begin with.
  var prefill = ""
  /// What stood in the line that was read last.
  var standing = ""

  init(_ world: ShellWorld) {
    self.world = world
    texts = world.texts(world.context.language)
  }

  var context: CoachingContext { world.context }

  /// The screen as wide as it is now.
  var screen: Screen {
    let size = world.isInteractive ? world.size() ?? .usual : nil
    let pager = size.map {
      Pager(output: world.output, size: $0, environment: world.environment)
    }
    return Screen(output: world.output, palette: world.palette, width: size?.columns, pager: pager)
  }

  /// The screen for complaints: where output is read by a program, they go elsewhere.
  private var complaints: Screen {
    let output = world.isInteractive ? world.output : world.complaints
    let width = world.isInteractive ? world.size()?.columns : nil
    return Screen(output: output, palette: world.palette, width: width)
  }

  /// What drawings draw with now.
  var canvas: Canvas {
    Canvas(
      screen: screen, complaints: complaints, texts: texts, format: format,
      playbook: context.playbook, account: guide?.file.account ?? Account(id: .dealer))
  }

  /// Writes a sentence.
  func say(
    _ key: TextKey, _ values: [String: String] = [:], as style: Style? = nil, indent: Int = 0
  ) throws {
    try screen.line(texts(key, values), as: style, indent: indent)
  }

  /// Writes a sentence about a mistake, to where complaints belong.
  func complain(_ key: TextKey, _ values: [String: String] = [:]) throws -> CommandResult {
    try complain(texts(key, values))
    return .failed
  }

  /// Writes a complaint.
  func complain(_ text: String) throws {
    try complaints.line(text, as: .warning)
  }

  /// Speaks another language from now on.
  func speak(_ language: Language) {
    context.language = language
    texts = world.texts(language)
  }

  /// Says what the conversation answered, and notes what stands in the next line.
  func show(_ replies: [Reply]) throws -> CommandResult {
    let drawing = ReplyDrawing(canvas: canvas)
    for reply in replies {
      try drawing.draw(reply)
      switch reply {
      case .asking(_, let typed), .editing(_, let typed), .refused(_, let typed): prefill = typed
      default: break
      }
    }
    return replies.contains(where: \.isFailure) ? .failed : .done
  }

  /// Asks something outside of the conversation; nil when the user would rather not say.
  func ask(_ question: String) throws -> String? {
    guard world.isInteractive else { return nil }
    try screen.line(question)
    let prompt = world.palette.render("› ", as: .prompt)
    guard case .line(let line) = try world.reader.read(LineRequest(prompt: prompt)) else {
      return nil
    }
    return line
  }

  /// The words before the cursor: where the conversation stands.
  var prompt: String {
    if let exercise { return world.palette.render(exercise.prompt, as: .prompt) }
    let step = (try? guide?.question())?.step
    let account = guide.map(accountName)
    let text: String =
      switch (account, step) {
      case (let account?, let step?):
        texts(.shellPromptStep, ["account": account, "step": step])
      case (let account?, nil): texts(.shellPrompt, ["place": account])
      case (nil, _): texts(.shellPrompt, ["place": "spar"])
      }
    return world.palette.render(SafeText.display(text), as: .prompt)
  }

  /// What an open account is called on screen.
  func accountName(_ guide: Guide) -> String {
    guide.file.id == .dealer ? texts(.wordUs) : guide.file.account.name
  }
}
