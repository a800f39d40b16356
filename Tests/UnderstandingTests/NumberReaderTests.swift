import Testing
import Understanding

struct NumberReaderTests {
  @Test(arguments: [
    ("12", "12"), ("1,200", "1200"), ("3.5", "3.5"), ("3,000,000", "3000000"), ("１２", "12"),
    ("１，２００", "1200"), ("3万", "30000"), ("1.2亿", "120000000"), ("1亿2000万", "120000000"),
    ("18万9800", "189800"), ("5k", "5000"), ("2W", "20000"), ("1.5m", "1500000"), (" 12。", "12"),
    ("（12）", "12"), ("十二", "12"), ("三百五", "350"), ("一千零八", "1008"), ("三百万", "3000000"),
    ("12.", "12"), ("2 million", "2000000"), ("3千万", "30000000"), ("0", "0"),
  ])
  func `a number is read in every way of writing it`(text: String, expected: String) {
    #expect(value(text, as: .number) == .number(bounds(expected)))
  }

  @Test(arguments: [
    ("80-100万", "800000..1000000"), ("80~100", "80..100"), ("80到100万", "800000..1000000"),
    ("80 to 100k", "80000..100000"), ("80万至1亿", "800000..100000000"), ("100 – 80", "80..100"),
    ("5000-1万", "5000..10000"), ("80万-100", "800000..1000000"), ("八十到一百万", "800000..1000000"),
    ("约80～100", "~80..100"), ("8 ~ 10", "8..10"),
  ])
  func `a range shares the scale that is said once`(text: String, expected: String) {
    #expect(value(text, as: .number) == .number(bounds(expected)))
  }

  @Test(arguments: [
    ("≤300万", "..3000000"), ("300万以内", "..3000000"), ("up to 3m", "..3000000"),
    ("at least 10", "10.."), ("10+", "10.."), ("10 以上", "10.."), ("不超过20", "..20"), (">=5", "5.."),
  ])
  func `a limit leaves the other end open`(text: String, expected: String) {
    #expect(value(text, as: .number) == .number(bounds(expected)))
  }

  @Test(arguments: [
    ("约12", "~12"), ("大约 12", "~12"), ("大概12", "~12"), ("12左右", "~12"), ("about 12", "~12"),
    ("Around 12", "~12"), ("~12", "~12"), ("～12", "~12"), ("大概不超过12", "~..12"),
  ])
  func `words for about make a number approximate`(text: String, expected: String) {
    #expect(value(text, as: .number) == .number(bounds(expected)))
  }

  @Test(arguments: [
    "", "abc", "大概12台帕萨特,预算三百万", "12台", "12,34", "1,2000", "12 13", "-5", ".5", "1.2.3",
    "3万5", "at least 10-20", "800-1m", "12345678901234567890", "第3", "12 maybe", "三二",
  ])
  func `what is more or other than a number is none`(text: String) {
    #expect(value(text, as: .number) == nil)
  }

  @Test(arguments: [(" 约12 。", 1..<4), ("１２", 0..<2), ("(80-100)", 1..<7)])
  func `the span leaves out what stands around the value`(text: String, span: Range<Int>) {
    #expect(PlainAnswerReader().readings(of: text, as: .number).map(\.span) == [span])
  }
}
