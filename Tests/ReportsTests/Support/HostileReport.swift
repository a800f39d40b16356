import Reports

/// A report in which one text stands in every place where a text can stand.
enum HostileReport {
  /// Texts that try to be more than text.
  static let texts = [
    "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>",
    "\" onload=\"alert(1)", "' onload='alert(1)", "a & b &amp; &lt;c&gt; &#60;",
    "]]> <!-- --> <?x?>",
    "zero\u{0}one\u{1}esc\u{1B}[31mdel\u{7F}nel\u{85}", "\u{202E}gpj.exe\u{202C} \u{2066}x\u{2069}",
    "\u{FFFE}\u{FFFF}\u{2028}\u{2029}", "one\r\ntwo\rthree\tfour",
    "{{ x }} ${y} `z` *a* _b_ [c](d)",
    "", " ", "\n\n", "市公安局\u{200F}\u{61C}",
  ]

  /// Returns the report.
  static func blocks(_ text: String) throws -> [ReportBlock] {
    let table = ReportTable(
      title: text, columns: [ReportTable.Column(text), ReportTable.Column("", .right)],
      rows: [[text, text], [text], []])
    let bare = ReportTable(columns: [ReportTable.Column("")], rows: [[text]])
    return [
      .heading(text, level: 1), .heading(text, level: 9), .paragraph(text),
      .fields([ReportField(text, text)]), .table(table), .table(bare), .list([text, text]),
    ] + (try figures(text).map { .figure(Figure(title: text, summary: text, content: $0)) })
  }

  private static func figures(_ text: String) throws -> [Figure.Content] {
    let day = try Days.today
    let span = FigureSpan(text, from: day, to: day, note: text)
    let timeline = FigureTimeline([span], today: FigureMark(day, text)) { _ in text }
    return [
      .progress([FigureBar(text, done: 7, of: 3), FigureBar(text, done: 0, of: 0)]),
      .coverage([FigureRole(text, detail: text, isCovered: true)]),
      .chart(FigureChart(steps: [text, text], series: [FigureSeries(text, [.nan, 900])])),
      .chart(FigureChart(steps: [], series: [FigureSeries(text, [1, 2])])), .progress([]),
      .checks([FigureCheck(text, .missed, note: text)]), .checks([]), .coverage([]),
    ] + [timeline].compactMap(\.self).map { .timeline($0) }
  }
}
