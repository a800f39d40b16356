import CTerminal
import Glibc

/// Carries readline's question for completions to the completer of the line being read.
///
/// Readline knows words as bytes between break characters, which Chinese has not; so it is given
/// none, takes the whole line up to the cursor as one word, and the completer says what part of
/// it is replaced. Its callback carries no context, hence the one place to look.
@MainActor
enum CompletionBridge {
  /// Who is asked at present.
  static var completer: (any LineCompleter)?

  /// Makes readline ask here.
  static func install() {
    terminal_completion_set {
      MainActor.assumeIsolated { CompletionBridge.answer() }
    }
  }

  private static func answer() {
    guard let completer, let buffer = rl_line_buffer else { return }
    let bytes = UnsafeRawBufferPointer(start: buffer, count: strlen(buffer))
    let line = String(decoding: bytes, as: UTF8.self)
    let before = String(decoding: bytes.prefix(Int(rl_point)), as: UTF8.self)
    let completions = completer.completions(for: line, cursor: before.count)
    guard let only = completions.candidates.first else { return }
    let start = before.index(
      before.startIndex,
      offsetBy: min(max(completions.start, 0), before.count)
    )
    let kept = String(before[..<start])
    let isSingle = completions.candidates.count == 1
    let appends = isSingle && only.appendsSpace
    let shown = completions.candidates.prefix(completions.shown)
    let widest = shown.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0
    terminal_completion_describe(
      Int32(kept.utf8.count),
      Int32(widest),
      appends ? Int32(UInt8(ascii: " ")) : 0
    )
    terminal_completion_note(completions.note)
    // The first match is what goes in at once, the others are the list.
    let stem = completions.stem(replacing: String(before[start...]))
    for text in [stem] + (isSingle ? [] : shown.map(\.text)) {
      terminal_completion_add(kept + text)
    }
  }
}
