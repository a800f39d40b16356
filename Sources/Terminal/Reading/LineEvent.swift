/// How the reading of one line came out.
///
/// On a terminal the cursor stands at the start of a fresh line after each of them.
package enum LineEvent: Equatable, Sendable {
  /// A line without its end; a pasted text of several lines comes as one, with `\n` inside.
  case line(String)
  /// The person pressed Ctrl-C: the line is thrown away, the session goes on.
  case interrupted
  /// What the request watches for has happened, and nothing was typed meanwhile.
  case woken
  /// The terminal went away, or the system asked the program to end (SIGHUP, SIGTERM).
  case hungUp
  /// The input is over (Ctrl-D on an empty line, end of the file).
  case ended
}
