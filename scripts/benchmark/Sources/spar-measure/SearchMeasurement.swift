/// How long the first page of a search takes, beside the bare query of SQLite on the same index.
struct SearchMeasurement {
  /// What is searched for, and the same in the language of FTS5.
  private struct Query {
    let title: String
    let text: String
    let table: String
    let expression: String
  }

  let program: String
  let folder: String

  private static let queries = [
    Query(
      title: "a word in one note of ten", text: "价格", table: "word_index",
      expression: "words : \"价格\""),
    Query(
      title: "a phrase in one note of ten", text: "停车", table: "word_index",
      expression: "words : \"停车\""),
    Query(
      title: "two words", text: "办公室 前台", table: "word_index",
      expression: "words : \"办公 公室\" AND words : \"前台\""),
    Query(
      title: "one character", text: "车", table: "word_index", expression: "keys : \"车\""),
    Query(
      title: "a number in a few", text: "39台", table: "word_index",
      expression: "words : \"39 台\""),
    Query(
      title: "a name of its own", text: "第4711采购", table: "name_index",
      expression: "account : \"第 4711 采购\""),
    Query(
      title: "initials of every account", text: "cgzx", table: "name_index",
      expression: "account_keys : \"\u{E000}cg\" AND account_keys : \"\u{E000}gz\" AND "
        + "account_keys : \"\u{E000}zx\""),
  ]

  /// Times each query many times, after a first one that nobody counts.
  func run(_ report: Report, times: Int) throws(MeasureError) {
    let child = try Child(Command(program, in: folder), talks: true)
    let raw = try RawSearch(in: folder)
    _ = try time(child, "没有", 0)
    for query in Self.queries {
      var (own, bare) = (Samples(), Samples())
      for number in 0...times {
        let pair = (
          try time(child, query.text, number), try raw.time(query.table, query.expression)
        )
        guard number > 0 else { continue }
        own.add(pair.0)
        bare.add(pair.1)
      }
      report.row(
        "search", query.title, own,
        against: "30 ms; the bare query of FTS5 \(Report.text(bare))")
    }
  }

  /// From the line to the end of its answer, which a second line that finds nothing tells.
  private func time(
    _ child: Child, _ text: String, _ number: Int
  ) throws(MeasureError) -> Duration {
    let end = "qq\(number)zz"
    let start = ContinuousClock.now
    try child.type("/search \(text)\n/search \(end)")
    try child.wait(for: end)
    return start.duration(to: .now)
  }
}
