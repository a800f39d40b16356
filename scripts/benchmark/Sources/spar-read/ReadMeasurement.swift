import Foundation

/// Measures reading: expressions a second, moves, notes of sixty characters, random inputs, memory.
struct ReadMeasurement {
  /// The program.
  let program: String
  /// The expressions of each language, by its name.
  let expressions: [(language: String, texts: [String])]

  private let notes = [
    "下周三下午三点带合同去后勤处见王处长，预算八十到一百万，要十来台，年底前到位，电话13812345678，对手报19.8万一台",
    "不是12台是20台，三季度招标，李局长拍板，每季度回访一次，嫌后备箱太小，周五前给答复，先送两次保养换他们月底签字确认",
    "need 12 cars by Q3, board votes on the 15th, Toyota quoted 32k",
  ]
  private let utterances = [
    "您说的贵，主要是跟哪一款比？", "理解您的顾虑，能说说是哪一条卡住了吗？", "我们的车全市销量第一", "周四上午签，行吗？",
    "What makes you say that?", "If we solved the delivery, would you put us on the list?",
    "Our vans are simply the best on the market", "Could we fix Thursday for the trial?",
  ]

  /// Measures, and prints a row for each.
  func run() throws {
    for (language, texts) in expressions {
      let count = 40_000
      let lines = (0..<count).map { Request.line($0, texts[$0 % texts.count]) }
      let rate = Double(count) / (try Reader.seconds(program, "expressions", lines))
      Row.print(
        "understand", "expressions, \(language)", "\(Int(rate)) a second", "20,000 a second")
    }
    let lines = (0..<40_000).map { Request.line($0, utterances[$0 % utterances.count]) }
    let each = try Reader.seconds(program, "moves", lines) / Double(lines.count) * 1000
    Row.print("understand", "moves of an utterance", Row.milliseconds(each), "0.2 ms")
    try notesLatency()
    try random(count: 1_000_000)
  }

  private func notesLatency() throws {
    let reader = try Reader(program, "notes")
    defer { reader.end() }
    _ = try reader.ask(Request.line(0, notes[0]))
    var times: [Double] = []
    for number in 0..<6000 {
      let line = Request.line(number, notes[number % notes.count])
      let start = ContinuousClock.now
      _ = try reader.ask(line)
      times.append((ContinuousClock.now - start).seconds * 1000)
    }
    times.sort()
    let parts = [0.5, 0.95, 0.99].map { times[Int(Double(times.count) * $0)] }
    let text = parts.map { String(format: "%.2f", $0) }.joined(separator: " / ") + " ms"
    Row.print("understand", "a note of 60 characters with facts", text, "p99 1 ms")
    Row.print(
      "understand", "memory after 6,000 notes", String(format: "%.0f MiB", reader.peakMemory),
      "40 MiB")
  }

  /// Random and mutated text: each must be answered, in order.
  private func random(count: Int) throws {
    let reader = try Reader(program, "notes")
    defer { reader.end() }
    var random = RandomText(seed: 11, pieces: expressions.flatMap(\.texts) + notes)
    let start = ContinuousClock.now
    var done = 0
    while done < count {
      let lines = (0..<5000).map { Request.line(done + $0, random.next()) }
      try reader.askAll(lines, from: done)
      done += lines.count
    }
    let seconds = (ContinuousClock.now - start).seconds
    let figures = String(format: "all answered in %.0f s, %.0f MiB", seconds, reader.peakMemory)
    Row.print("understand", "\(count) random texts", figures, "all answered, 40 MiB")
  }
}
