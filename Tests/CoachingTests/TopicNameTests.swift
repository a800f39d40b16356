import Accounts
import Coaching
import Diagnostics
import Testing

/// The name of a topic before the words of an objection.
struct TopicNameTests {
  private static let lines: [(String, topic: String?, words: String)] = [
    ("售后 他们说修车太远", "service", "他们说修车太远"), ("售后维修：修车太远", "service", "修车太远"),
    ("价格，他们说比别家高", "price", "他们说比别家高"), ("交车 要等三个月", "delivery", "要等三个月"),
    ("后排太挤", "space", "后排太挤"), ("太贵了 别家便宜", "price", "太贵了 别家便宜"), ("售后", "service", ""),
    ("售后差得很", "service", "售后差得很"), ("service", "service", ""),
    ("service: the workshop is too far", "service", "the workshop is too far"),
    ("Price The Halden is cheaper", "price", "The Halden is cheaper"),
    ("fuel: drinks like a horse", "fuel", "drinks like a horse"),
    ("The boss prefers another - he drives one", "boss", "he drives one"),
    ("Price is higher than what we paid", "price", "Price is higher than what we paid"),
    ("Bad news travels", nil, "Bad news travels"),
    ("the seats are hard", nil, "the seats are hard"),
  ]

  @Test(arguments: lines)
  func `The name of a topic is no word of the customer when it stands alone`(
    line: String, topic: String?, words: String
  ) throws {
    let desk = try Desk(language: line.allSatisfy(\.isASCII) ? .english : .chinese)
    var guide = try desk.guide()
    _ = try guide.begin()
    _ = try guide.object(line)
    let objection = try #require(try desk.record.objections.last)
    #expect(objection.topic == topic)
    #expect(objection.words == words)
  }
}
