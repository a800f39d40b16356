/// Tags of texts that cannot be read.
struct MarkupCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    let reader = MarkupReader(language: "en", isDraft: true)
    for line in subject.inventory.lines.map(\.thing) {
      let sample = line.text.segments.map { segment in
        if case .text(let text) = segment { text } else { "0" }
      }.joined()
      do throws(MarkupError) {
        _ = try reader.read(sample)
      } catch {
        subject.reports.add(.badMarkup, at: line.text.span, ["found": error.found])
      }
    }
  }
}
