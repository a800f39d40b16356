/// Speakers that nobody declared, when speakers are declared.
struct SpeakerCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    guard let speakers = subject.definitions.speakers else { return }
    for line in subject.inventory.lines.map(\.thing) {
      guard case .text(let text)? = line.text.segments.first,
        let name = Speaker.name(in: text), !speakers.contains(name), name != "title"
      else { continue }
      var values = ["name": name]
      values["near"] = subject.advice.name(near: name, among: speakers)
      subject.reports.add(.unknownSpeaker, at: line.text.span, values)
    }
  }
}
