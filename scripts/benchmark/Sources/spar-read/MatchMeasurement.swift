/// Measures how long a free line takes to be matched with the options of a menu.
struct MatchMeasurement {
  /// The program.
  let program: String

  private let menu = [
    ("clarify", ["您是跟哪一款比的？", "他们报的是什么配置？", "差在哪儿，您能说说吗？"]),
    ("concede", ["我再给您便宜两个点", "价格还可以再让一让", "给您打个折吧"]),
    ("dispel", ["这是三年的维修单，您看看", "您直接打电话问他们队长", "我带了检测报告来"]),
    ("secure", ["周四上午定下来行不行？", "您哪天给我回话？", "下周二我带合同来"]),
  ]
  private let texts = ["您拿哪个配置跟我们比？", "要不再便宜一点", "您问问环卫的队长", "那就周四签字？", "今天天气不错"]

  /// Measures lines among four options with three samples each, which are weighed anew every time,
  /// and the same lines in and out with one option that has none.
  func run(count: Int) throws {
    let whole = try each(count, options: menu.enumerated().map(Self.option))
    let bare = try each(count, options: ["{\"id\":\"0\",\"text\":\"好\"}"])
    Row.print(
      "matching", "a line among four options, in and out", Row.milliseconds(whole), "1 ms")
    Row.print("matching", "of it the line in and out, one bare option", Row.milliseconds(bare), "")
  }

  private func each(_ count: Int, options: [String]) throws -> Double {
    let list = options.joined(separator: ",")
    let lines = (0..<count).map { number in
      "{\"id\":\"\(number)\",\"text\":\"\(texts[number % texts.count])\",\"options\":[\(list)]}"
    }
    return try Reader.seconds(program, "options", lines) / Double(count) * 1000
  }

  private static func option(_ index: Int, _ option: (move: String, samples: [String])) -> String {
    let samples = option.samples.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"id\":\"\(index)\",\"text\":\"\(option.samples[0])\","
      + "\"move\":\"\(option.move)\",\"examples\":[\(samples)]}"
  }
}
