import Diagnostics
import Yams

/// Walks one part once: what it holds becomes drafts, what is wrong becomes diagnostics, and every
/// name and text is surveyed with its place. It never stops at a mistake.
final class PartReader {
  /// What was seen so far.
  private(set) var survey: PartSurvey
  /// What is wrong so far.
  private(set) var diagnostics: [Diagnostic] = []
  private let nearest = NearestWord()

  /// Creates a reader of a part.
  init(source: SourceText) {
    survey = PartSurvey(source: source)
  }

  /// Notes a mistake.
  func report(_ mistake: PlaybookMistake, at site: Site, _ values: [String: String] = [:]) {
    diagnostics.append(survey.diagnostic(mistake, at: site, values))
  }

  /// Notes a word that is none of the possible ones, with the nearest of those.
  func report(
    _ mistake: PlaybookMistake,
    at site: Site,
    word: String,
    possible: [String],
    _ values: [String: String] = [:]
  ) {
    var values = values
    values["name"] = word
    values["possible"] = possible.joined(separator: ", ")
    values["nearest"] = nearest.word(to: word, among: possible)
    report(mistake, at: site, values)
  }

  /// Notes a name given here and checks its form.
  func declare(_ kind: ItemKind, _ id: String, scope: String = "", at site: Site) {
    if !IdentifierForm(kind).accepts(id) {
      report(.badID, at: site, ["name": id, "form": IdentifierForm(kind).description])
    }
    survey.declarations.append(Mention(kind: kind, id: id, scope: scope, site: site))
  }

  /// Notes names found without reading the part.
  func take(_ salvaged: [Mention]) {
    survey.declarations += salvaged
  }

  /// Notes a name called here.
  func refer(_ kind: ItemKind, _ id: String, scope: String = "", at site: Site) {
    survey.references.append(Mention(kind: kind, id: id, scope: scope, site: site))
  }

  /// Notes a text for people; says so when it is empty.
  func note(
    _ text: String,
    _ language: Language,
    _ purpose: TextPurpose,
    at site: Site,
    key: String
  ) {
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText, at: site, ["key": key])
    } else {
      survey.texts.append(
        SurveyedText(purpose: purpose, language: language, text: text, site: site)
      )
    }
  }

  /// Reads a mapping, reporting anything else.
  func mapping(_ node: Node, key: String) -> MappingReader? {
    guard case .mapping(let mapping) = node else {
      report(.wrongKind, at: node.site, ["key": key, "expected": "key: …"])
      return nil
    }
    return MappingReader(mapping, at: node.site, reader: self)
  }

  /// Reads a list, reporting anything else.
  func items(_ node: Node, key: String) -> [Node] {
    guard case .sequence(let sequence) = node else {
      report(.wrongKind, at: node.site, ["key": key, "expected": "[…, …]"])
      return []
    }
    return Array(sequence)
  }

  /// Reads a list of at least one, reporting anything else.
  func someItems(_ node: Node, key: String) -> [Node] {
    let items = items(node, key: key)
    if case .sequence = node, items.isEmpty {
      report(.wrongKind, at: node.site, ["key": key, "expected": "[…, …]"])
    }
    return items
  }

  /// Reads a word, reporting anything else.
  func word(_ node: Node, key: String) -> String? {
    guard let text = node.text, !node.isNothing else {
      report(.wrongKind, at: node.site, ["key": key, "expected": "\"…\""])
      return nil
    }
    return text
  }
}
