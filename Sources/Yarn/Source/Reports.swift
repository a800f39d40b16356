import Diagnostics

/// Gathers what is wrong with the scripts of a program.
struct Reports {
  /// The scripts, by number.
  let sources: [ScriptSource]
  /// What was reported so far.
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  init(sources: [ScriptSource]) {
    self.sources = sources
  }

  /// Whether some mistake keeps the program from running.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reports a mistake at its place, once.
  ///
  /// - Parameter fix: What to write where, to put it right.
  mutating func add(
    _ mistake: Mistake,
    at span: Span,
    _ values: [String: String] = [:],
    fix: (place: Span, text: String)? = nil
  ) {
    let source = sources[span.script]
    let diagnostic = Diagnostic(
      code: mistake.rawValue,
      severity: mistake.severity,
      file: source.name,
      range: source.range(of: span),
      values: values,
      replacement: fix.map { Replacement(range: source.range(of: $0.place), text: $0.text) }
    )
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Returns where a text first stands within a span.
  func place(of text: String, in span: Span) -> Span? {
    let bytes = sources[span.script].bytes[span.lower..<span.upper]
    return bytes.firstRange(of: Array(text.utf8)).map {
      Span(script: span.script, lower: $0.lowerBound, upper: $0.upperBound)
    }
  }

  /// Returns the number of the line at which a span begins, from 1, as text.
  func line(of span: Span) -> String {
    String(sources[span.script].line(at: span.lower) + 1)
  }
}
