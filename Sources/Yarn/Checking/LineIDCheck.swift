/// Lines without an id, counted for each script when the host wants ids.
struct LineIDCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    guard subject.definitions.wantsLineIDs else { return }
    var bare: [Int: [Span]] = [:]
    for line in subject.inventory.lines.map(\.thing)
    where line.ids.isEmpty && line.shadows.isEmpty {
      bare[line.span.script, default: []].append(line.text.span)
    }
    for spans in bare.values {
      guard let first = spans.first else { continue }
      subject.reports.add(.noLineIDs, at: first, ["count": String(spans.count)])
    }
  }
}
