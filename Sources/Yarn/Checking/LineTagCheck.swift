/// Ids of lines: one a line, each once, and shadows that repeat their source exactly.
struct LineTagCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    var sources: [String: LineSyntax] = [:]
    for line in subject.inventory.lines.map(\.thing) {
      checkCount(line, &subject.reports)
      guard let id = line.ids.first else { continue }
      let name = id.name
      if let first = sources[name] {
        guard first.span != line.span else { continue }
        subject.reports.add(
          .lineIDTwice, at: id.span,
          ["name": "#" + name, "line": subject.reports.line(of: first.span)])
      } else {
        sources[name] = line
      }
    }
    for line in subject.inventory.lines.map(\.thing) {
      guard let shadow = line.shadows.first else { continue }
      check(line, shadow, source: sources, &subject.reports)
    }
  }

  private func checkCount(_ line: LineSyntax, _ reports: inout Reports) {
    let ids = line.ids
    let shadows = line.shadows
    if ids.count > 1 { reports.add(.twoIDs, at: ids[1].span) }
    if shadows.count > 1 { reports.add(.twoIDs, at: shadows[1].span) }
    if !ids.isEmpty, let shadow = shadows.first { reports.add(.lineAndShadow, at: shadow.span) }
  }

  private func check(
    _ line: LineSyntax,
    _ shadow: HashtagSyntax,
    source sources: [String: LineSyntax],
    _ reports: inout Reports
  ) {
    let name = shadow.value(after: "shadow:") ?? ""
    guard let source = sources["line:" + name] else {
      return reports.add(.unknownShadow, at: shadow.span, ["name": "#line:" + name])
    }
    if !line.text.expressions.isEmpty || !source.text.expressions.isEmpty {
      reports.add(.shadowExpression, at: line.text.span, ["name": "#line:" + name])
    } else if line.text.template != source.text.template {
      reports.add(
        .shadowText, at: line.text.span,
        ["name": "#line:" + name, "source": source.text.template])
    }
  }
}
