import Exchange
import Testing

struct CardNameTests {
  @Test(
    arguments: [
      ("王建国", CardName(family: "王", given: "建国")),
      ("李娜", CardName(family: "李", given: "娜")),
      ("欧阳修", CardName(family: "欧阳", given: "修")),
      ("司马相如", CardName(family: "司马", given: "相如")),
      ("尉迟恭", CardName(family: "尉迟", given: "恭")),
      ("歐陽菲菲", CardName(family: "歐陽", given: "菲菲")),
      ("上官", CardName(family: "上官")),
      ("王处长", CardName(family: "王", suffix: "处长")),
      ("王副处长", CardName(family: "王", suffix: "副处长")),
      ("王总", CardName(family: "王", suffix: "总")),
      ("欧阳总", CardName(family: "欧阳", suffix: "总")),
      ("王建国局长", CardName(family: "王", given: "建国", suffix: "局长")),
      ("张小工", CardName(family: "张", given: "小工")),
      ("老王", CardName(family: "王", prefix: "老")),
      ("王 建国", CardName(family: "王", given: "建国")),
      ("市公安局后勤处", CardName(given: "市公安局后勤处")),
      ("阿里木·买买提", CardName(given: "阿里木·买买提")),
      ("Linda Chen", CardName(family: "Chen", given: "Linda")),
      ("Chen, Linda", CardName(family: "Chen", given: "Linda")),
      ("Mr Chen", CardName(family: "Chen", prefix: "Mr")),
      (
        "Dr. John Philip Stevenson Jr.",
        CardName(
          family: "Stevenson", given: "John", additional: "Philip", prefix: "Dr.", suffix: "Jr.")
      ),
      ("Ludwig van der Berg", CardName(family: "van der Berg", given: "Ludwig")),
      ("Van der Berg", CardName(family: "Van der Berg")),
      ("Jan Van der Berg", CardName(family: "Van der Berg", given: "Jan")),
      ("Van Nguyen", CardName(family: "Nguyen", given: "Van")),
      ("Capt. Bob O'Hara", CardName(family: "O'Hara", given: "Bob", prefix: "Capt.")),
      ("Cher", CardName(given: "Cher")),
      ("", CardName()),
    ])
  func `A name in one piece is taken apart`(name: String, parts: CardName) {
    #expect(CardName(splitting: name) == parts)
  }

  @Test(arguments: ["王建国", "欧阳修", "王副处长", "老王", "Linda Chen", "Dr. John Philip Stevenson Jr."])
  func `Its parts make the name again`(name: String) {
    #expect(CardName(splitting: name).composed == name)
  }
}
