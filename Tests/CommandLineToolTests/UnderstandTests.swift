import Foundation
import TestSupport
import Testing

/// `spar understand` as a program that others talk to.
struct UnderstandTests {
  private static let now = ["--now", "2026-11-25T09:00:00+08:00"]

  @Test func `Each line of JSON is answered with one, in order, whatever it holds`() throws {
    let program = try Program()
    let requests = [
      #"{"id":"1","text":"下周三下午三点","ref":"2026-03-11T10:00:00+08:00","lang":"zh","tz":"Asia/Shanghai"}"#,
      "no JSON at all",
      #"{"id":"3","text":""}"#,
      #"{"id":"4","text":"budget $1.2m","ref":"yesterday"}"#,
      #"{"id":"5","text":"a\u0000b \"quoted\" 12台"}"#,
    ]
    let input = requests.joined(separator: "\n") + "\n"
    let outcome = try program.run(
      ["understand", "expressions", "--jsonl"] + Self.now, input: Data(input.utf8))
    let answers = try outcome.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(outcome.status == 0)
    #expect(answers.map { $0["id"] as? String } == ["1", nil, "3", "4", "5"])
    #expect(answers.map { $0["error"] != nil } == [false, true, false, true, false])
    let first = try #require((answers[0]["results"] as? [[String: Any]])?.first)
    #expect(first["kind"] as? String == "datetime")
    #expect(first["value"] as? String == "2026-03-18T15:00:00")
    #expect(first["start"] as? Int == 0 && first["end"] as? Int == 7)
  }

  @Test func `A note is answered with its facts in the form of the record`() throws {
    let program = try Program()
    let request = #"{"id":"7","text":"要12台，后勤处王处长签字","ref":"2026-03-11T10:00:00+08:00"}"#
    let outcome = try program.run(
      ["understand", "notes", "--jsonl"] + Self.now, input: Data((request + "\n").utf8))
    let wanted =
      #"{"id":"7","facts":[{"field":"quantity","span":[1,4],"value":12,"unit":"vehicle"},"#
      + #"{"field":"contact","span":[8,11],"name":"王处长","title":"处长","org_unit":"后勤处","role":"budget"}]}"#
    #expect(outcome.output == wanted + "\n")
  }

  @Test func `A line is answered with the option it comes to, or with none`() throws {
    let program = try Program()
    let options =
      #""options":[{"id":"a","text":"您说贵，是跟哪一款比的？","move":"clarify"},"#
      + #"{"id":"b","text":"那我每台再让两千。","examples":["再给您便宜点"],"move":"concede"}]"#
    let requests = [
      #"{"id":"1","text":"贵是跟哪家比？",\#(options)}"#, #"{"id":"2","text":"今天天气真好",\#(options)}"#, "{}",
    ]
    let outcome = try program.run(
      ["understand", "options", "--jsonl"] + Self.now,
      input: Data((requests.joined(separator: "\n") + "\n").utf8))
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"id":"1","choice":"a","ranking":[["a","#))
    #expect(lines[1].hasPrefix(#"{"id":"2","choice":null,"#))
    #expect(lines[2].hasPrefix(#"{"id":null,"error":"#))
  }

  @Test func `An utterance is answered with its moves, from what the customer said before`() throws
  {
    let program = try Program()
    let requests = [
      #"{"id":"a","text":"主要是跟谁比的?","history":[{"who":"customer","text":"你们价格太高"}]}"#,
      #"{"id":"b","text":"主要是跟谁比的?","history":[{"who":"customer","text":"好的"}]}"#,
      #"{"id":"c","text":"那我送您三年保养","state":{"objection_pending":true}}"#,
      "{",
    ]
    let outcome = try program.run(
      ["understand", "moves", "--jsonl", "--lang", "en"] + Self.now,
      input: Data((requests.joined(separator: "\n") + "\n").utf8))
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines[0]
        == #"{"id":"a","moves":[{"move":"clarify","span":[0,8],"why":"asks while an objection stands "#
        + #"whose reason is not known"}],"form":"open_question"}"#)
    #expect(lines[1] == #"{"id":"b","moves":[],"form":"open_question"}"#)
    #expect(lines[2].contains(#""move":"concede","span":[1,3]"#))
    #expect(lines[3].hasPrefix(#"{"id":null,"error":"#))
  }

  @Test func `A person sees the words marked, the day with its weekday and the reason`() throws {
    let program = try Program()
    let text = "下周三带合同"
    let outcome = try program.run(
      ["understand", "expressions", "--lang", "zh", "--explain"] + Self.now + [text], input: Data())
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == text)
    #expect(lines[1] == "‾‾‾‾‾‾")
    #expect(lines[2].contains("12月2日(周三)"))
    #expect(outcome.output.contains("week.weekday"))
  }
}
