/// Tells whether an utterance commits somebody to something on a day or hour to come.
package struct PromiseReader: Sendable {
  private static let hedges = [
    "看看再说", "再说吧", "再看吧", "有空", "改天", "不好说", "说不准", "再考虑", "考虑考虑", "到时候", "有需要", "再联系",
    "再沟通", "couple of weeks", "few weeks", "得看", "第一时间", "尽快", "回头", "not yet", "might", "maybe",
    "when he's about", "when she's about",
    "we'll see", "i'll see", "some time", "sometime", "at some point", "hopefully", "let me know",
    "can't promise", "no promises", "leave it with me", "i'll try", "in due course", "when i get a",
  ]
  private static let selves = [
    "我", "咱", "给你", "给您", "发你", "发您", "i'll ", "i will", "we'll ", "we will", "i can ", "we can ",
    "let's ",
    "i'm ", "we're ", "you'll have", "you'll get", "come ", "i've ", "i could ", "we could ",
  ]
  private static let deeds = [
    "发", "送", "带", "打电话", "去电话", "给你", "给您", "报", "出", "做", "寄", "来", "看", "约", "过去", "见", "签", "问",
    "量", "谈",
    "定", "填", "算", "开", "碰", "send", "bring", "call", "ring", "email", "have", "drop", "come",
    "sign",
    "meet", "see", "get", "put", "ask", "talk", "speak", "book", "give", "do ", "let you", "take",
    "show", "pull", "fix", "be there", "check", "go through",
  ]
  private static let now = [
    "现在", "刚才", "目前", "这会儿", "now", "right now", "just now", "at the moment",
  ]

  /// A stretch wider than this is no appointment.
  private static let daysOfAppointment = 2

  private let expressions: ExpressionReader
  private let reference: ReadInstant?

  /// Creates a reader.
  package init(expressions: ExpressionReader) {
    self.expressions = expressions
    reference = ReadDay(year: 2026, month: 1, day: 5).map {
      ReadInstant(day: $0, seconds: 32_400)
    }
  }

  /// Returns whether a day or an hour to come is named.
  package func namesTime(_ text: String) -> Bool {
    times(in: text).contains { value in
      switch value {
      case .day(let day): reference.map { day.ordinal > $0.day.ordinal } ?? false
      case .moment, .clock: true
      case .stretch(let stretch): isNear(stretch)
      default: false
      }
    }
  }

  /// Returns whether an utterance leaves open whether or when something is done.
  package func isHedged(_ text: String) -> Bool {
    let folded = fold(text)
    return Self.hedges.contains { folded.contains($0) }
  }

  /// Returns whether a sentence of an utterance commits its speaker: who, what and when.
  package func isPromise(_ text: String) -> Bool {
    sentences(of: text).contains { sentence in
      let folded = fold(sentence)
      return !Self.hedges.contains { folded.contains($0) }
        && Self.selves.contains { folded.contains($0) }
        && Self.deeds.contains { folded.contains($0) } && isToCome(sentence)
    }
  }

  /// A time that lies ahead; 今天 alone tells of where one is, and asks for an hour beside it.
  private func isToCome(_ sentence: String) -> Bool {
    times(in: sentence).contains { value in
      switch value {
      case .day(let day): reference.map { day.ordinal > $0.day.ordinal } ?? false
      case .moment, .clock: true
      case .stretch(let stretch): isNear(stretch)
      default: false
      }
    }
  }

  /// By Thursday, Friday afternoon; next week is too wide to hold anyone to.
  private func isNear(_ stretch: ReadStretch) -> Bool {
    if stretch.isDeadline { return true }
    guard let first = stretch.firstDay, let last = stretch.lastDay else { return false }
    return last.ordinal - first.ordinal <= Self.daysOfAppointment
  }

  /// The times that a text names, without “now”.
  private func times(in text: String) -> [ExpressionValue] {
    guard let reference else { return [] }
    let scalars = Array(text.unicodeScalars)
    return expressions.expressions(in: text, at: reference).compactMap { expression in
      let words = String(String.UnicodeScalarView(scalars[expression.span])).lowercased()
      return Self.now.contains(words) ? nil : expression.value
    }
  }

  private func sentences(of text: String) -> [String] {
    text.split { "。！？!?；;\n".contains($0) }.map(String.init)
  }

  private func fold(_ text: String) -> String {
    String(String.UnicodeScalarView(PlainText(text).folded))
  }
}
