import Coaching
import Exchange
import Foundation
import Texts

/// Reads files of each kind as rows.
struct FileReading {
  private let texts: Texts
  private let request: ImportRequest

  /// Creates it for a request.
  init(_ texts: Texts, _ request: ImportRequest) {
    self.texts = texts
    self.request = request
  }

  /// Reads a table or cards.
  ///
  /// - Throws: `ToolFailure` when an option is wrong, or when the file is refused.
  func read(_ file: ImportedFile) throws -> ReadFile {
    file.kind == .cards ? try cards(file) : try table(file)
  }

  private func table(_ file: ImportedFile) throws -> ReadFile {
    let words = TableErrorWords(texts, file: file.name, path: file.typed)
    var reading = TableReading()
    reading.sheet = request.sheet
    reading.headingNumber = request.heading
    reading.separator = try request.separator.map(separator)
    if let name = request.encoding {
      guard let encoding = TableEncoding(named: name) else { throw unknownEncoding(name) }
      reading.encoding = encoding
    }
    do throws(TableError) {
      let table = try TableFile.read(file.path, reading)
      return ReadFile(
        source: TableSource(table, named: file.name), targets: nil,
        manner: manner(table.origin, file),
        badRows: table.problems.map { ($0.number, words.words(for: $0)) })
    } catch {
      throw ToolFailure(.faultyFile, words.words(for: error))
    }
  }

  private func cards(_ file: ImportedFile) throws -> ReadFile {
    let words = CardErrorWords(texts, file: file.name, path: file.typed)
    var charset: CardCharset?
    if let name = request.encoding {
      guard let known = CardCharset(name: name) else { throw unknownEncoding(name) }
      charset = known
    }
    // Pictures make cards large; what is kept of them is small.
    let limits = CardLimits(size: 96 << 20)
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let size = attributes?[.size] as? Int ?? 0
    do throws(CardError) {
      guard size <= limits.size else { throw .tooLarge(size: size, limit: limits.size) }
      let octets = FileManager.default.contents(atPath: file.path) ?? Data()
      let read = try CardReader(limits: limits, charset: charset).read(Array(octets))
      return ReadFile(
        source: CardSource(read, named: file.name, texts), targets: CardSource.targets,
        manner: nil, badRows: read.faults.map { ($0.line, words.words(for: $0)) })
    } catch {
      throw ToolFailure(.faultyFile, words.words(for: error))
    }
  }

  private func separator(_ text: String) throws -> Character {
    let named: [String: Character] = ["tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"]
    let character = named[text.lowercased()] ?? (text.count == 1 ? text.first : nil)
    guard let character, TableReading.isSeparator(character) else {
      throw ToolFailure(.usage, texts(.importBadSeparator, ["text": text]))
    }
    return character
  }

  private func unknownEncoding(_ name: String) -> ToolFailure {
    let known = TableEncoding.allCases.map(\.rawValue).joined(separator: texts(.wordSeparator))
    return ToolFailure(.usage, texts(.importBadEncoding, ["name": name, "known": known]))
  }

  private func manner(_ origin: TableOrigin, _ file: ImportedFile) -> String {
    switch origin {
    case .text(let encoding, let separator):
      let sign = separator == "\t" ? "Tab" : String(separator)
      return texts(
        .importReadText, ["file": file.name, "encoding": encoding.rawValue, "sign": sign])
    case .workbook(let sheet, let sheets):
      let others = sheets.filter { $0 != sheet }.joined(separator: texts(.wordSeparator))
      let key: TextKey = others.isEmpty ? .importReadSheet : .importReadSheetOf
      return texts(key, ["file": file.name, "sheet": sheet, "others": others])
    }
  }
}
