/// Chooses from all phrases of a text those that it says: the longest first, none overlapping.
struct Selection {
  private struct Candidate {
    let item: ChartItem
    let isAlone: Bool
    var length: Int { item.span.count }
    var span: Range<Int> { item.span }
  }

  private let chart: Chart
  private let grammar: Grammar
  private let values: TimeValues
  private var times: [Candidate] = []
  private var amounts: [Candidate] = []
  private var blocked: [Range<Int>] = []

  /// Creates a selection from the phrases of a chart.
  init(chart: Chart, kinds: ExpressionKinds, grammar: Grammar, values: TimeValues) {
    self.chart = chart
    self.grammar = grammar
    self.values = values
    for index in 0..<chart.count {
      guard let kind = kinds[chart.symbol(index)] else { continue }
      let item = chart.item(index)
      switch kind {
      case .time: times.append(Candidate(item: item, isAlone: false))
      case .timeAlone: times.append(Candidate(item: item, isAlone: true))
      case .amount: amounts.append(Candidate(item: item, isAlone: false))
      case .blocked: blocked.append(item.span)
      }
    }
  }

  /// Returns the expressions in the order of the text.
  func expressions() -> [ReadExpression] {
    let times = chosen(self.times) { time($0) }
    let amounts = chosen(self.amounts) { amount($0) }
    return merged(times, amounts).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private func chosen(
    _ candidates: [Candidate], _ read: (Candidate) -> ReadExpression?
  ) -> [ReadExpression] {
    let ordered = candidates.sorted { left, right in
      if left.length != right.length { return left.length > right.length }
      if left.item.rule != right.item.rule { return left.item.rule < right.item.rule }
      return left.span.lowerBound < right.span.lowerBound
    }
    var found: [ReadExpression] = []
    for candidate in ordered where !isBlocked(candidate.span) {
      guard !found.contains(where: { $0.span.overlaps(candidate.span) }) else { continue }
      if let expression = read(candidate) { found.append(expression) }
    }
    return found
  }

  private func isBlocked(_ span: Range<Int>) -> Bool {
    blocked.contains { $0.overlaps(span) && $0.count >= span.count }
  }

  private func time(_ candidate: Candidate) -> ReadExpression? {
    if candidate.isAlone, !isWhole(candidate.span) { return nil }
    let rule = candidate.item.origin < 0 ? "word" : grammar.rules[candidate.item.origin].name
    func expression(
      _ value: ExpressionValue, _ alternatives: [ExpressionValue] = [], isVague: Bool = false
    ) -> ReadExpression {
      ReadExpression(
        span: candidate.span, value: value, alternatives: alternatives, isVague: isVague,
        rule: rule)
    }
    switch candidate.item.meaning {
    case .time(let form):
      guard let (value, isVague) = values.value(of: form) else { return nil }
      return expression(value, values.alternatives(of: form), isVague: isVague)
    case .clock(let clock):
      let form = TimeForm.clock(clock, on: nil)
      guard let (value, isVague) = values.value(of: form) else { return nil }
      return expression(value, values.alternatives(of: form), isVague: isVague)
    case .length(let length):
      let value = length.high.map { ExpressionValue.lengths(length.low, $0) } ?? .length(length.low)
      return expression(value, isVague: length.isVague)
    case .repetition(let form): return values.value(of: form).map { expression($0) }
    case .none, .mark, .text, .numeral, .amount: return nil
    }
  }

  private func amount(_ candidate: Candidate) -> ReadExpression? {
    guard case .amount(let form) = candidate.item.meaning, let value = AmountValues.value(of: form)
    else { return nil }
    let other = form.other.flatMap { kind in
      var form = form
      form.kind = kind
      return AmountValues.value(of: form)
    }
    return ReadExpression(
      span: candidate.span, value: value, alternatives: other.map { [$0] } ?? [],
      isVague: form.isApproximate, rule: grammar.rules[candidate.item.origin].name)
  }

  private func isWhole(_ span: Range<Int>) -> Bool {
    !chart.scalars.indices.contains { !span.contains($0) && chart.scalars[$0] != " " }
  }

  /// A time and an amount of the same words are readings of one; of others that overlap the longer stays.
  private func merged(_ times: [ReadExpression], _ amounts: [ReadExpression]) -> [ReadExpression] {
    var kept: [ReadExpression] = []
    var taken: [ReadExpression] = []
    for time in times {
      let rivals = amounts.filter { $0.span.overlaps(time.span) }
      if rivals.contains(where: { $0.span != time.span && $0.span.count > time.span.count }) {
        continue
      }
      if let same = rivals.first(where: { $0.span == time.span }) {
        kept.append(joined(time, same))
      } else {
        kept.append(time)
      }
      taken += rivals
    }
    return kept + amounts.filter { !taken.contains($0) }
  }

  /// A bare number is a number first and a year second; other times come before amounts.
  private func joined(_ time: ReadExpression, _ amount: ReadExpression) -> ReadExpression {
    var (first, second) = (time, amount)
    if case .number = amount.value, time.value.isBareYear || time.rule.hasPrefix("date.short-point")
    {
      swap(&first, &second)
    }
    return ReadExpression(
      span: first.span, value: first.value,
      alternatives: first.alternatives + [second.value] + second.alternatives,
      isVague: first.isVague, rule: first.rule)
  }
}
