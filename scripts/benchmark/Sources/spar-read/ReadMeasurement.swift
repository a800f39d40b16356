import Foundation

/// Measures reading: expressions a second, notes of sixty characters, a million random inputs, memory.
struct ReadMeasurement {
  /// The program.
  let program: String

  private let chinese = [
    "下周三下午三点", "月底前", "三天后", "3月20号下午2点到4点", "明年一季度", "每周二和周四", "本周五之前", "今晚八点前", "下个月5号", "半小时后",
    "大后天上午十点", "一周内",
    "从三月到五月", "十月的第一个星期一", "后天早上", "2026年4月2日",
  ]
  private let english = [
    "next Friday", "by the end of the month", "in two weeks", "tomorrow at 3pm",
    "between 2 and 4pm on Friday",
    "every other Tuesday at 9", "April 2nd", "from Monday to Wednesday",
    "the third quarter of 2027", "3 days ago",
    "half an hour from now", "before year end", "July 13-15", "within 10 days", "on the 20th",
    "first Monday of October",
  ]
  private let notes = [
    "下周三下午三点带合同去后勤处见王处长，预算八十到一百万，要十来台，年底前到位，电话13812345678，对手报19.8万一台",
    "不是12台是20台，三季度招标，李局长拍板，每季度回访一次，嫌后备箱太小，周五前给答复，先送两次保养换他们月底签字确认",
    "need 12 cars by Q3, board votes on the 15th, Toyota quoted 32k",
  ]

  /// Measures and prints a table.
  func run() throws {
    for (name, texts) in [("Chinese", chinese), ("English", english)] {
      print("expressions a second, \(name): \(Int(try rate(texts, count: 40_000)))")
    }
    try moves(count: 40_000)
    try options(count: 10_000)
    try notesLatency()
    try random(count: 1_000_000)
  }

  private func rate(_ texts: [String], count: Int) throws -> Double {
    let reader = try Reader(program, "expressions")
    defer { reader.end() }
    let lines = (0..<count).map { request($0, texts[$0 % texts.count]) }
    _ = try reader.ask(lines[0])
    let start = ContinuousClock.now
    try reader.askAll(lines) { number, line in
      guard line.hasPrefix("{\"id\":\"\(number)\"") else {
        throw ReadError.disorder(wanted: number, line: line)
      }
    }
    return Double(count) / (ContinuousClock.now - start).seconds
  }

  /// The time of one utterance, asked and answered in a row with many others.
  private func moves(count: Int) throws {
    let utterances = [
      "您说的贵，主要是跟哪一款比？", "理解您的顾虑，能说说是哪一条卡住了吗？", "我们的车全市销量第一", "周四上午签，行吗？",
      "What makes you say that?", "If we solved the delivery, would you put us on the list?",
      "Our vans are simply the best on the market", "Could we fix Thursday for the trial?",
    ]
    let reader = try Reader(program, "moves")
    defer { reader.end() }
    let lines = (0..<count).map { request($0, utterances[$0 % utterances.count]) }
    _ = try reader.ask(lines[0])
    let start = ContinuousClock.now
    try reader.askAll(lines) { number, line in
      guard line.hasPrefix("{\"id\":\"\(number)\"") else {
        throw ReadError.disorder(wanted: number, line: line)
      }
    }
    let each = (ContinuousClock.now - start).seconds / Double(count) * 1000
    print(String(format: "moves of an utterance, with its line in and out: %.4f ms", each))
  }

  /// The time of a line matched among four options with three samples each, which are weighed anew
  /// every time.
  private func options(count: Int) throws {
    let menu = [
      ("clarify", ["您是跟哪一款比的？", "他们报的是什么配置？", "差在哪儿，您能说说吗？"]),
      ("concede", ["我再给您便宜两个点", "价格还可以再让一让", "给您打个折吧"]),
      ("dispel", ["这是三年的维修单，您看看", "您直接打电话问他们队长", "我带了检测报告来"]),
      ("secure", ["周四上午定下来行不行？", "您哪天给我回话？", "下周二我带合同来"]),
    ]
    let options = menu.enumerated().map { index, option in
      let samples = option.1.map { "\"\($0)\"" }.joined(separator: ",")
      return
        "{\"id\":\"\(index)\",\"text\":\"\(option.1[0])\",\"move\":\"\(option.0)\",\"examples\":[\(samples)]}"
    }.joined(separator: ",")
    let texts = ["您拿哪个配置跟我们比？", "要不再便宜一点", "您问问环卫的队长", "那就周四签字？", "今天天气不错"]
    let reader = try Reader(program, "options")
    defer { reader.end() }
    let lines = (0..<count).map { number in
      "{\"id\":\"\(number)\",\"text\":\"\(texts[number % texts.count])\",\"options\":[\(options)]}"
    }
    _ = try reader.ask(lines[0])
    let start = ContinuousClock.now
    try reader.askAll(lines) { number, line in
      guard line.hasPrefix("{\"id\":\"\(number)\"") else {
        throw ReadError.disorder(wanted: number, line: line)
      }
    }
    let each = (ContinuousClock.now - start).seconds / Double(count) * 1000
    print(String(format: "a line matched among four options, in and out: %.3f ms", each))
  }

  private func notesLatency() throws {
    let reader = try Reader(program, "notes")
    defer { reader.end() }
    _ = try reader.ask(request(0, notes[0]))
    var times: [Double] = []
    for number in 0..<6000 {
      let line = request(number, notes[number % notes.count])
      let start = ContinuousClock.now
      _ = try reader.ask(line)
      times.append((ContinuousClock.now - start).seconds * 1000)
    }
    times.sort()
    let p99 = times[times.count * 99 / 100]
    print(
      String(
        format: "a note of 60 characters with its facts, there and back: p50 %.3f ms, p99 %.3f ms",
        times[times.count / 2], p99))
    print(String(format: "memory of understand notes: %.1f MiB", reader.peakMemory))
  }

  /// Random and mutated text: each must be answered, in order.
  private func random(count: Int) throws {
    let reader = try Reader(program, "notes")
    defer { reader.end() }
    var random = RandomText(seed: 11, pieces: chinese + english + notes)
    let start = ContinuousClock.now
    var done = 0
    while done < count {
      let lines = (0..<5000).map { request(done + $0, random.next()) }
      try reader.askAll(lines) { number, line in
        guard line.hasPrefix("{\"id\":\"\(done + number)\"") else {
          throw ReadError.disorder(wanted: done + number, line: line)
        }
      }
      done += lines.count
    }
    let seconds = (ContinuousClock.now - start).seconds
    print(
      String(
        format: "random inputs answered: %d in %.0f s; memory %.1f MiB", done, seconds,
        reader.peakMemory))
  }

  private func request(_ id: Int, _ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}": quoted += String(format: "\\u%04x", scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "{\"id\":\"\(id)\",\"text\":\(quoted)\",\"ref\":\"2026-03-11T10:00:00+08:00\"}"
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
