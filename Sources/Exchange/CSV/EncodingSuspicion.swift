import Foundation

/// Looks at text that is not UTF-8, to tell whether GB 18030, which nearly all bytes can be read as,
/// is what it was written in.
struct EncodingSuspicion {
  /// The characters that lists of customers are full of, in both scripts.
  private static let common = Set(
    """
    的一是不人有大中上地到要出在年行家成方分公司市局部名主理工本前日月位次任和用新老高外小区區县縣省院校学學政府机機\
    关關国國业業务務长長电電话話号號码碼客户戶单單联聯系络絡称稱职職预預算备備注註车車辆輛数數量门門经經需求采採购購\
    王李张張刘劉陈陳杨楊黄黃赵趙周吴吳林台臺北京海南西東东广廣深安民生金山水利交通信息資资產产財财處处室科員员師师
    """.unicodeScalars)
  /// So much of the file is enough to tell.
  private static let sample = 64 << 10

  /// The encoding that the text is rather in; nil when there is none.
  let better: TableEncoding?
  /// Whether there are signs that no text has.
  let isBinary: Bool

  /// Looks at the beginning of a file.
  init(_ file: InputFile) throws(TableError) {
    try file.seek(to: 0)
    var bytes = try file.read(Self.sample)
    try file.seek(to: 0)
    let signs = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B].contains($0) }
    isBinary = signs > bytes.count / 100
    // A character may be torn at the end.
    if bytes.count == Self.sample { bytes = Array(bytes[...(bytes.lastIndex(of: 0x0A) ?? 0)]) }
    let (chinese, other) = (Self.share(bytes, .gb18030), Self.share(bytes, .big5))
    better = other > 0.2 && other > 2 * chinese ? .big5 : nil
  }

  /// How much of the text beyond ASCII is common characters; 0 when it cannot be read.
  private static func share(_ bytes: [UInt8], _ encoding: TableEncoding) -> Double {
    guard let text = String(data: Data(bytes), encoding: encoding.foundation) else { return 0 }
    let scalars = text.unicodeScalars.filter { $0.properties.isIdeographic }
    guard !scalars.isEmpty else { return 0 }
    return Double(scalars.count(where: common.contains)) / Double(scalars.count)
  }
}
