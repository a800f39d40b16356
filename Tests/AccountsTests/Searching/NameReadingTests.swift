import Accounts
import Testing

struct NameReadingTests {
  private func reads(_ name: String, _ letters: String, isPerson: Bool = true) -> Bool {
    var table = PinyinTable()
    return NameReading(name, isPerson: isPerson, &table)
      .place(of: Array(letters.unicodeScalars)) != nil
  }

  @Test(arguments: [
    ("单", "shan"), ("解", "xie"), ("曾", "zeng"), ("仇", "qiu"), ("区", "ou"), ("查", "zha"),
    ("盖", "ge"), ("任", "ren"), ("朴", "piao"), ("覃", "qin"),
  ])
  func `a surname with several readings is read as one`(surname: String, reading: String) {
    #expect(reads(surname + "处长", reading + "cz"))
    #expect(reads(surname + "明", reading + "ming"))
  }

  @Test(arguments: [("单", "dan"), ("解", "jie"), ("曾", "ceng"), ("仇", "chou"), ("查", "cha")])
  func `it is not read otherwise there, but is elsewhere`(surname: String, reading: String) {
    #expect(!reads(surname + "明", reading + "ming"))
    #expect(reads("王" + surname, "wang" + reading))
    #expect(reads(surname + "明", reading + "ming", isPerson: false))
  }

  @Test(arguments: [
    ("重庆长安", "chongqingchangan"), ("成都", "chengdu"), ("厦门银行", "xmyh"), ("吕梁", "lvliang"),
    ("绿地", "lud"), ("税务局", "swj"), ("Police Department", "pd"), ("S市公安局", "ssgaj"),
  ])
  func `a name is spelt in full and in short`(name: String, letters: String) {
    #expect(reads(name, letters, isPerson: false))
  }

  @Test(arguments: ["hi", "hig", "ong", "sj", "sgajx", "shii"])
  func `letters that do not begin at a syllable, or leave one out, do not fit`(letters: String) {
    #expect(!reads("市公安局", letters, isPerson: false))
  }

  @Test func `the part that is spelt is told`() {
    var table = PinyinTable()
    let reading = NameReading("市 公安局", isPerson: false, &table)
    #expect(reading.place(of: Array("gonga".unicodeScalars))?.place == 2..<4)
    #expect(reading.place(of: [])?.place == nil)
  }

  @Test(arguments: [
    ("李建国", "lijianguo", NameReading.Spelling.strict), ("刘建国", "lijianguo", .loose),
    ("李建国", "ljg", .strict), ("王处长", "wangcz", .strict), ("王处长", "wanchz", .loose),
    ("王处长", "wangchuch", .strict),
  ])
  func `full syllables and initials spell a name better than cut ones`(
    name: String, letters: String, spelling: NameReading.Spelling
  ) {
    var table = PinyinTable()
    let reading = NameReading(name, isPerson: true, &table)
    #expect(reading.place(of: Array(letters.unicodeScalars))?.spelling == spelling)
  }
}
