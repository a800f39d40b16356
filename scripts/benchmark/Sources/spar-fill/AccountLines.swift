/// What the record holds of one account: ten entries, the last of which leaves it at a question.
struct AccountLines {
  /// How many entries an account has.
  static let count = 10

  private let number: Int

  /// Creates the lines of an account by its number.
  init(_ number: Int) {
    self.number = number
  }

  /// The name under which the account is found.
  static func name(_ number: Int) -> String { "第\(number)采购中心" }

  /// Returns the entry of a place among the ten.
  ///
  /// - Parameter thing: Names what the entry is of, when it is of a thing of its own.
  func line(_ place: Int, of thing: Identifier) -> Line {
    switch place {
    case 0: Line(kind: "opened", payload: #"{"text":"\#(Self.name(number))"}"#)
    case 1: set("segment", #"{"choice":"city.police"}"#, typed: "市公安局")
    case 2: set("quantity", quantity, typed: "\(number % 40 + 1)台")
    case 3: set("budget", money, typed: "预算\(number % 40 + 1)0万")
    case 4: contact(of: thing)
    case 5: note("办公室在三楼，门口好停车，前台姓\(surname)")
    case 6: commitment(of: thing)
    case 7: objection(of: thing)
    case 8: note("下回带上帕萨特和途观的配置表")
    default:
      Line(kind: "position", payload: #"{"field":"size","step":"prepare.customer"}"#)
    }
  }

  private var surname: String { ["王", "李", "张", "刘", "陈", "杨", "赵"][number % 7] }

  private var quantity: String {
    let count = number % 40 + 1
    return """
      {"quantity":{"count":{"approximate":true,"high":\(count),"low":\(count)},"unit":"vehicle"}}
      """
  }

  private var money: String {
    let amount = (number % 40 + 1) * 100_000
    return """
      {"money":{"amount":{"approximate":false,"high":\(amount)},"currency":"CNY","per":"total"}}
      """
  }

  private func set(_ field: String, _ value: String, typed: String) -> Line {
    Line(kind: "set", payload: #"{"field":"\#(field)","value":\#(value)}"#, typed: typed)
  }

  private func note(_ text: String) -> Line {
    Line(kind: "note", payload: #"{"text":"\#(text)"}"#, typed: text)
  }

  private func contact(of thing: Identifier) -> Line {
    Line(
      kind: "contact", subject: "contact:\(thing.text)",
      payload: #"{"contact":{"name":"\#(surname)处长","role":"decider","title":"处长"}}"#,
      typed: "\(surname)处长拍板")
  }

  private func commitment(of thing: Identifier) -> Line {
    let due = "2026-\(number % 3 + 10)-\(number % 20 + 10)"
    return Line(
      kind: "commitment", subject: "commitment:\(thing.text)",
      payload: #"{"commitment":{"due":"\#(due)","owner":"us","what":"带两套购车方案拜访"}}"#,
      typed: "带两套购车方案拜访")
  }

  private func objection(of thing: Identifier) -> Line {
    Line(
      kind: "objection", subject: "objection:\(thing.text)",
      payload: #"{"text":"你们的价格比别家高","topic":"price"}"#, typed: "你们的价格比别家高")
  }
}
