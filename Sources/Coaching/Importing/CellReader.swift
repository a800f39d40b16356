import Accounts
import Diagnostics
import Playbooks
import Understanding

/// Reads the cells of columns as the fields of the method want them; the same words are read once.
struct CellReader {
  /// So many readings are remembered.
  private static let most = 20_000

  private let context: CoachingContext
  private var known: [Accounts.FieldKey: [String: ReadValue?]] = [:]
  private var count = 0

  /// Creates a reader.
  init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns what a cell says as an answer to a prompt; nil when it cannot be read as such.
  ///
  /// - Parameter unit: What the heading says that bare numbers are counted in.
  mutating func value(of text: String, for prompt: Prompt, unit: String?) -> ReadValue? {
    if let read = known[prompt.key]?[text] { return read }
    let read = reading(text, prompt, unit)
    if count < Self.most {
      known[prompt.key, default: [:]][text] = .some(read)
      count += 1
    }
    return read
  }

  /// Returns the people that a cell names; one whose name is the whole cell when it cannot be read.
  mutating func people(in text: String) -> [ContactDetails] {
    if isPlainName(text) { return [ContactDetails(name: text)] }
    guard case .people(let people)? = context.reader.readings(of: text, as: .people).first?.value
    else { return [ContactDetails(name: text)] }
    return people.map { person in
      ContactDetails(
        name: person.name, title: person.title, orgUnit: person.orgUnit,
        role: person.role.flatMap { PurchaseRole(rawValue: $0.rawValue) }, phone: person.phone)
    }
  }

  private func reading(_ text: String, _ prompt: Prompt, _ unit: String?) -> ReadValue? {
    let isBare = text.allSatisfy { $0.isNumber || ".,-–~ ".contains($0) }
    if isBare, prompt.type == .choice { return nil }
    let kind = prompt.answers(choices(of: prompt))
    if isBare, let unit, let read = context.reader.readings(of: text + unit, as: kind).first {
      return read.value
    }
    return context.reader.readings(of: text, as: kind).first?.value
  }

  /// What may be chosen, by its names in all languages.
  private func choices(of prompt: Prompt) -> [ChoiceNames] {
    guard prompt.source == .segments else {
      return prompt.choices.map { choice in
        ChoiceNames(id: choice.id, names: Language.allCases.map { choice.title[$0] })
      }
    }
    return context.playbook.outline.segments.flatMap { parent in
      [ChoiceNames(id: parent.id, names: Language.allCases.map { parent.title[$0] })]
        + parent.children.map { child in
          ChoiceNames(
            id: child.id,
            names: Language.allCases.flatMap { language in
              [child.title[language], parent.title[language] + " · " + child.title[language]]
            })
        }
    }
  }

  /// Two to four Chinese characters that are no title, or words of letters alone.
  private func isPlainName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.properties.isIdeographic) {
      return (2...3).contains(scalars.count) && !"长任理总管员师".contains(text.last ?? " ")
    }
    return scalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == " ") }
  }
}
