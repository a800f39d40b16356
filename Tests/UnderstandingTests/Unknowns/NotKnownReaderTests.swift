import Testing

@testable import Understanding

/// Answers that say only that nothing is known, and those that seem to.
struct NotKnownReaderTests {
  private let reader = NotKnownReader(PlainAnswerReader())

  private let quantity = AskedWords(label: "数量", question: "这回想买几台？没有准数，先报个大概。")
  private let finances = AskedWords(label: "财务状况", question: "他们的钱从哪儿来，手头松还是紧？")
  private let cars = AskedWords(
    label: "Quantity", question: "How many cars are they after this time? A rough figure will do.")
  private let money = AskedWords(
    label: "Finances", question: "Where does their money come from, and is it plentiful or tight?")

  @Test(arguments: [
    "我也不知道", "不清楚", "不知道，回头问", "还不太清楚呢", "这个我真没问", "没打听到", "说不准", "暂时不确定", "？", "待定",
    "不好意思，忘了问", "不知道 我周五问下王处", "嗯……不晓得", "财务状况还不清楚", "不知道他们的钱从哪儿来", "没数", "心里没数",
    "这我哪知道", "刚接手，还不了解", "没顾上细问，回头补", "没问出来，对方不肯说", "不知道该问谁", "跳过", "没打听清楚",
    "no idea", "I don't know yet", "Not sure, I'll ask on Friday", "haven't a clue", "dunno",
    "I really don't know, sorry", "tbc", "didn't ask", "To be confirmed", "unknown",
    "No idea where their money comes from", "their finances are unclear",
    "not yet known - will check with Linda", "I haven't asked them yet", "I couldn't say",
    "I'm new here, no idea", "hard to tell at this stage", "not yet asked", "skip", "nobody knows",
    "I haven't got that information",
  ])
  func `What says only that it is not known is no answer in words`(text: String) {
    let asked = text.contains { $0.isASCII && $0.isLetter } ? money : finances
    let isNotKnown = reader.isNotKnown(text, as: .text, asked: asked)
    #expect(isNotKnown)
  }

  @Test(arguments: [
    "领导不知道我们报过价", "他们不清楚我们的续航", "客户自己也不知道", "不知道的人很多", "没问题", "合同条款不清楚", "不了解我们的产品",
    "我不知道他们还有别的供应商", "不知道为什么他们一直拖着不签", "“不知道，再说吧”", "再说吧", "没有", "没说什么", "不定期采购",
    "先不知道再知道的是张科长", "不知道，可能是财政拨款", "效益不确定，今年偏紧", "付款方式还没定", "他不肯说", "客户没说",
    "没钱", "跳过招标直接买", "保密",
    "they don't know our electric range", "The boss has no idea we quoted", "none", "later",
    "not sure about our range", "They haven't decided", "I don't know him well enough to call",
    "no idea, probably funded by the city", "“no idea”", "they wouldn't say", "no clue about EVs",
    "unclear contract terms", "ask the finance office",
    "no money", "don't have stock", "nothing", "we'll check every quarter",
  ])
  func `What tells anything is an answer in words`(text: String) {
    let asked = text.contains { $0.isASCII && $0.isLetter } ? money : finances
    let isNotKnown = reader.isNotKnown(text, as: .text, asked: asked)
    #expect(!isNotKnown)
  }

  @Test(arguments: [
    "客户自己也不知道", "王处说他也不清楚", "他们还没定", "他没说", "不知道要几台", "台数不知道", "回头问", "以后再说", "我也不知道他们想买多少",
    "Hughes says they don't know yet", "they haven't decided", "I'll ask on Friday",
    "no idea how many", "they wouldn't say", "not discussed", "the number isn't known yet",
  ])
  func `Where a value is asked for, anybody may be the one who does not know`(text: String) {
    let asked = text.contains { $0.isASCII && $0.isLetter } ? cars : quantity
    let isNotKnown = reader.isNotKnown(text, as: .quantity, asked: asked)
    #expect(isNotKnown)
  }

  @Test(arguments: [
    "领导不知道我们报过价", "不知道，大概10台吧", "大概10台不确定", "12台，型号还没定", "十来台", "问题不大", "他们预算300万",
    "they don't know our electric range", "not sure, maybe 12", "about 12 not sure", "12 cars",
    "their budget is 300k", "Linda Chen",
  ])
  func `A value, or something else that is told, is not passed over`(text: String) {
    let asked = text.contains { $0.isASCII && $0.isLetter } ? cars : quantity
    let isNotKnown = reader.isNotKnown(text, as: .quantity, asked: asked)
    #expect(!isNotKnown)
  }

  @Test func `A day on which we ask is no day of theirs`() {
    let asked = AskedWords(label: "采购时间", question: "他们打算什么时候买？")
    #expect(reader.isNotKnown("不知道，周五问", as: .date, asked: asked))
    #expect(!reader.isNotKnown("周五", as: .date, asked: asked))
  }

  @Test func `A choice that bears such a name is a choice`() {
    let asked = AskedWords(label: "用途", question: "哪一种？")
    let choices = AnswerKind.choice([
      ChoiceNames(id: "a", names: ["公务"]), ChoiceNames(id: "b", names: ["不清楚"]),
    ])
    #expect(!reader.isNotKnown("不清楚", as: choices, asked: asked))
    #expect(reader.isNotKnown("不知道", as: choices, asked: asked))
  }

  @Test func `Clauses of other fields say nothing of this one`() {
    let text = "预算300万，台数还不清楚"
    #expect(!reader.isNotKnown(text, as: .quantity, asked: quantity))
    #expect(reader.isNotKnown(text, as: .quantity, asked: quantity, besides: [0..<6]))
  }
}
