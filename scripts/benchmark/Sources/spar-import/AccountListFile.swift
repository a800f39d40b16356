import Foundation

/// A list of accounts as a dealer keeps it: thirteen columns, of which two are no fields.
struct AccountListFile {
  private static let heading =
    "客户名称,客户属性,关键联系人,职务,部门,电话,数量,预算(万元),用途,采购周期,可能采购时间,备注,地址"
  private static let places = [
    "临江", "青石", "云台", "松原", "北屏", "望海", "金沙", "白河", "永安", "龙泉", "古城", "新塘",
  ]
  private static let bodies = [
    "市税务局", "县公安局", "区法院", "实验中学", "镇人民政府", "建设集团有限公司", "水务局", "红十字会",
  ]
  private static let segments = [
    "市税务局", "县公安局", "市法院", "学校", "乡镇政府", "企业集团", "市级政府部门", "社会团体",
  ]
  private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙")
  private static let givenNames = Array("建国敏强芳伟娜静磊军洋勇艳杰涛明超秀霞平刚")
  private static let titles = ["处长", "科长", "主任", "局长", "经理"]
  private static let uses = ["接待", "执法", "巡查", "接待、执法", "通勤"]
  private static let times = ["2027年3月", "明年二季度", "年底前", "2027-05-20", "下半年"]

  /// How many accounts it has.
  let count: Int

  /// Writes the list as CSV.
  func write(to path: String) throws {
    var text = Self.heading + "\n"
    for number in 0..<count { text += line(number) + "\n" }
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func line(_ number: Int) -> String {
    func pick<Item>(_ items: [Item], _ step: Int) -> Item { items[number / step % items.count] }
    let person = "\(pick(Self.surnames, 1))\(pick(Self.givenNames, 3))\(pick(Self.givenNames, 7))"
    return [
      "\(pick(Self.places, 1))第\(number)\(pick(Self.bodies, 5))", pick(Self.segments, 5), person,
      pick(Self.titles, 2), "后勤\(number % 40)处", "139\(10_000_000 + number)",
      "\(number % 60 + 1)台", String(number % 900 + 20), pick(Self.uses, 4),
      "\(number % 5 + 1)年", pick(Self.times, 6), "第\(number)家，去年来过", "中山路\(number)号",
    ].map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }
}
