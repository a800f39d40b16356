import Terminal

/// Completes the commands of the probe, with either slash.
@MainActor
struct CommandCompleter: LineCompleter {
  func completions(for line: String, cursor: Int) -> Completions {
    let typed = line.prefix(cursor)
    guard let word = typed.split(separator: " ", omittingEmptySubsequences: false).last else {
      return .none
    }
    let start = cursor - word.count
    let isCommand = word.hasPrefix("/") || word.hasPrefix("／")
    if word == "合" {
      let names = (1...5).map { Completions.Candidate("合成\($0)号") }
      return Completions(start: start, candidates: names, shown: 2, note: "… 还有3个")
    }
    let names = isCommand ? ["/help", "/帮助", "/帮我"] : ["市公安局", "市公交公司", "后勤处"]
    let wanted = isCommand ? "/" + word.dropFirst() : String(word)
    return Completions(
      start: start,
      candidates: names.filter { $0.hasPrefix(wanted) }.map {
        Completions.Candidate($0, appendsSpace: $0 != "后勤处")
      }
    )
  }
}
