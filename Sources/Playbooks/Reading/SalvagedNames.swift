/// The names that a part seems to declare although it is no YAML, so that one wrong quotation mark
/// does not make every call of them a mistake.
struct SalvagedNames {
  /// The names, each where its line begins.
  let mentions: [Mention]

  /// Looks through a text line by line.
  init(text: String, kind: PartKind) {
    var mentions: [Mention] = []
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { " {},:\"'\t".contains($0) }
      guard let first = words.first(where: { $0 != "-" }) else { continue }
      let site = Site(line: row + 1, column: 1)
      let next = words.drop { $0 != first }.dropFirst().first.map(String.init)
      if let next, first == "field" {
        mentions.append(Mention(kind: .field, id: next, scope: String(row), site: site))
      } else if let next, first == "id", kind == .proposals {
        mentions.append(Mention(kind: .rule, id: next, scope: String(row), site: site))
      } else if let next, first == "id", kind == .limits {
        mentions += [.source, .limit].map {
          Mention(kind: $0, id: next, scope: String(row), site: site)
        }
      } else if words.count == 1, StepID(String(first)) != nil {
        mentions.append(
          Mention(kind: .content, id: String(first), scope: String(row), site: site)
        )
      }
    }
    self.mentions = mentions
  }
}
