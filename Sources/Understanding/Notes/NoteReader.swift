/// Reads the facts that a note says about an account.
package struct NoteReader: Sendable {
  private let expressions: ExpressionReader
  private let shelf: CueShelf
  private let names = NameSpanFinder()
  private let detectors: [any FactDetector] = [
    OccasionDetector(), CycleDetector(), UsageDetector(), MoneyDetector(), QuantityDetector(),
    NameDetector(), ContactDetector(), ObjectionDetector(), ConcessionDetector(),
    PurchaseTimeDetector(), RecurrenceDetector(), CommitmentDetector(),
  ]

  /// Creates a reader; its word tables are made when the first note is read.
  package init(vocabulary: Vocabulary = Vocabulary(), expressions: ExpressionReader = .init()) {
    self.expressions = expressions
    shelf = CueShelf(vocabulary)
  }

  /// Returns the facts of a note in the order of the text; none for chatter.
  ///
  /// - Parameters:
  ///   - text: The note.
  ///   - reference: Now, on the wall clock of the writer.
  ///   - asked: The field that the coach was asking for; it only breaks ties.
  ///   - speaker: Whose words these are: 我们 of a customer are they. The rep's, unless said otherwise.
  package func facts(
    in text: String, at reference: ReadInstant, asked: String? = nil,
    spokenBy speaker: ReadCommitment.Owner = .us
  ) -> [Fact] {
    let plain = PlainText(text)
    let cues = shelf.book.cues(in: plain.folded)
    let read = NoteText(
      plain, expressions: expressions.expressions(in: text, at: reference),
      cues: speaker == .us ? cues : CustomerSpeech().cues(cues, in: plain.folded),
      reference: reference, asked: asked, speaker: speaker)
    let note = read.with(names: names.names(in: read))
    var facts: [Fact] = []
    for detector in detectors { facts += detector.facts(in: note, after: facts) }
    return facts.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}
