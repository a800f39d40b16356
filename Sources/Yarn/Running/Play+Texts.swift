extension Play {
  /// Returns a line as delivered: values in their places, then the tags read.
  mutating func played(_ number: Int) throws(RunError) -> PlayedLine {
    let line = program.lines[number]
    let written = try text(of: line)
    let reader = MarkupReader(language: settings.language)
    return PlayedLine(
      number: number, id: line.id, content: reader.display(written), tags: line.tags)
  }

  /// Returns a template with its values in their places.
  mutating func text(of template: Template, isEscaped: Bool) throws(RunError) -> String {
    if template.segments.count == 1, case .text(let text) = template.segments[0] { return text }
    var result = ""
    var isInTag = false
    for segment in template.segments {
      switch segment {
      case .text(let text):
        result += text
        isInTag = TagState(isInTag).after(text)
      case .value(let computation):
        let value = try evaluator.value(of: computation, &state).text
        // Within a tag the author asked for markup.
        result += isEscaped && !isInTag ? value.escapedMarkup : value
      }
      guard result.utf8.count <= Evaluator.textLimit else { throw .textLimit(Evaluator.textLimit) }
    }
    return result
  }

  private mutating func text(of line: ScriptLine) throws(RunError) -> String {
    let id = line.shadowOf ?? line.id
    guard let translation = settings.translations[id] else {
      return try text(of: line.template, isEscaped: settings.escapesValues)
    }
    return try text(
      of: line.template.translated(to: translation), isEscaped: settings.escapesValues)
  }
}
