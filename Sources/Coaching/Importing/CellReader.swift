import Accounts
import Diagnostics
import Foundation
import Playbooks
import Understanding

/// Reads the cells of columns as the fields of the method want them; the same words are read once.
struct CellReader {
  /// So many readings are remembered.
  private static let most = 20_000

  /// What a cell was read as.
  struct Reading {
    /// What it says.
    let value: ReadValue
    /// How it was taken where that is not sure.
    var doubt: ImportDoubt.Reason?
  }

  /// Which cells are read alike.
  private struct Column: Hashable {
    let field: Accounts.FieldKey
    let unit: HeadingUnit?
  }

  /// A bare number of so much is no count of thousands or more, since nobody writes so many digits
  /// where a unit saves them.
  private static let written: Decimal = 100_000
  /// An amount below this is none of a budget that is counted in thousands.
  private static let least: Decimal = 10_000

  private let context: CoachingContext
  private let titles = TitleWords()
  private var known: [Column: [String: Reading?]] = [:]
  private var count = 0

  /// Creates a reader.
  init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns what a cell says as an answer to a prompt; nil when it cannot be read as such.
  ///
  /// - Parameter unit: What the heading says that bare numbers are counted in.
  mutating func reading(of text: String, for prompt: Prompt, unit: HeadingUnit?) -> Reading? {
    let column = Column(field: prompt.key, unit: unit)
    if let read = known[column]?[text] { return read }
    let read = prompt.type == .money ? amount(text, prompt, unit) : plain(text, prompt, unit)
    if count < Self.most {
      known[column, default: [:]][text] = .some(read)
      count += 1
    }
    return read
  }

  /// Returns the people that a cell names, and whether something in it is no name; one whose name is
  /// the whole piece when that cannot be read.
  mutating func people(in text: String) -> (people: [ContactDetails], hasAside: Bool) {
    let cell = NameCell(text, isTitle: titles.isTitle)
    let people = cell.pieces.flatMap { piece in
      switch piece {
      case .name(let name): [ContactDetails(name: name)]
      case .words(let words): self.people(reading: words)
      }
    }
    return (people, cell.hasAside)
  }

  private func people(reading text: String) -> [ContactDetails] {
    if isPlainName(text) { return [ContactDetails(name: text)] }
    guard case .people(let people)? = context.reader.readings(of: text, as: .people).first?.value
    else { return [ContactDetails(name: text.trimmingCharacters(in: ["；"]))] }
    return people.map { person in
      ContactDetails(
        name: person.name, title: person.title, orgUnit: person.orgUnit,
        role: person.role.flatMap { PurchaseRole(rawValue: $0.rawValue) }, phone: person.phone)
    }
  }

  private func plain(_ text: String, _ prompt: Prompt, _ unit: HeadingUnit?) -> Reading? {
    let isBare = text.allSatisfy { character in
      character.isNumber && !"万萬亿億".contains(character) || ".,-–~ ".contains(character)
    }
    if isBare, prompt.type == .choice { return nil }
    let kind = prompt.answers(choices(of: prompt))
    let full = isBare ? unit.map { text + $0.text } : nil
    for words in [full, text].compactMap(\.self) {
      if let read = context.reader.readings(of: words, as: kind).first {
        return Reading(value: read.value)
      }
    }
    return nil
  }

  /// An amount that names its own unit is taken by it; the heading's is for those that name none.
  /// The price of one vehicle is no answer where all of them are asked for.
  private func amount(_ text: String, _ prompt: Prompt, _ unit: HeadingUnit?) -> Reading? {
    let marks = AmountMarks(text)
    let isOfEach = marks.isPerVehicle || unit?.isPerVehicle == true
    guard !isOfEach || prompt.unit == "vehicle",
      case .money(let bounds, let own)? = context.reader.readings(of: text, as: .money).first?.value
    else { return nil }
    guard let unit else { return Reading(value: .money(bounds, currency: own)) }
    let currency = marks.currency == nil ? unit.currency ?? own : own
    let ends = [bounds.low, bounds.high].compactMap(\.self)
    guard unit.factor >= 1_000, marks.scale == nil else {
      return Reading(value: .money(bounds, currency: currency))
    }
    let isWritten = ends.contains { $0 >= Self.written }
    if !marks.isBare || isWritten {
      let isOdd = isWritten ? marks.isBare : ends.contains { $0 < Self.least }
      return Reading(
        value: .money(bounds, currency: currency), doubt: isOdd ? .asWritten(unit.text) : nil)
    }
    let scaled = Bounds(
      low: bounds.low.map { $0 * unit.factor }, high: bounds.high.map { $0 * unit.factor },
      approximate: bounds.approximate)
    return Reading(value: .money(scaled, currency: currency))
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

  /// Two to four Chinese characters that are no title, or words of Latin letters alone.
  private func isPlainName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.properties.isIdeographic) {
      return (2...3).contains(scalars.count) && !"长任理总管员师".contains(text.last ?? " ")
    }
    return NameCell.isLatin(text)
  }
}
