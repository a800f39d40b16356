/// Reads plain answers: the whole text must be one value, written out, with nothing else beside it.
package struct PlainAnswerReader: AnswerReader {
  private let numbers = NumberReader()
  private let amounts = MoneyReader()
  private let quantities = QuantityReader()
  private let dates = DateReader()
  private let recurrences = RecurrenceReader()
  private let people = PersonReader()
  private let choices = ChoiceReader()
  private let lists = ListReader()
  private let flags = FlagReader()
  private let texts = TextReader()

  /// Creates a reader.
  package init() {}

  package func readings(of text: String, as kind: AnswerKind) -> [Reading] {
    let text = PlainText(text)
    return switch kind {
    case .text: texts.readings(of: text)
    case .number: numbers.readings(of: text)
    case .money: amounts.readings(of: text)
    case .quantity: quantities.readings(of: text)
    case .date: dates.readings(of: text)
    case .recurrence: recurrences.readings(of: text)
    case .people: people.readings(of: text)
    case .choice(let offered): choices.readings(of: text, among: offered)
    case .list: lists.readings(of: text)
    case .flag: flags.readings(of: text)
    }
  }
}
