import Accounts
import Foundation

/// Reads the lines of a record file.
struct RecordLineReader {
  /// What a line holds.
  enum Content: Hashable {
    case header(RecordHeader)
    case entry(KeptEntry)
  }

  /// The clocks that are taken: what is written here afterwards must have room above them.
  private static let clocks = 1...Int64.max / 2
  /// The instants that are taken, in milliseconds: far beyond all calendars, and safe to add to.
  private static let instants = -(Int64(1) << 53)...Int64(1) << 53

  private let decoder = JSONDecoder()

  /// Reads a line.
  ///
  /// - Throws: `RecordFault`.
  func content(of line: [UInt8], isFirst: Bool) throws(RecordFault) -> Content {
    let data = Data(line)
    let fields: Fields
    do {
      fields = try decoder.decode(Fields.self, from: data)
    } catch DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context)
    {
      guard let key = context.codingPath.first else { throw .notJSON }
      throw .badValue(key: key.stringValue)
    } catch DecodingError.keyNotFound(let key, _) {
      throw .badValue(key: key.stringValue)
    } catch DecodingError.dataCorrupted(let context) {
      guard let key = context.codingPath.first else { throw .notJSON }
      throw .badValue(key: key.stringValue)
    } catch {
      throw .notJSON
    }
    if isFirst, fields.format == RecordHeader.format { return .header(try header(data)) }
    return .entry(try entry(fields, line))
  }

  private func header(_ data: Data) throws(RecordFault) -> RecordHeader {
    guard let header = try? decoder.decode(RecordHeader.self, from: data) else {
      throw .badValue(key: "version")
    }
    guard header.version <= RecordHeader.version else { throw .newer(version: header.version) }
    return header
  }

  private func entry(_ fields: Fields, _ line: [UInt8]) throws(RecordFault) -> KeptEntry {
    guard let instant = fields.at?.milliseconds, Self.instants.contains(instant) else {
      throw .badValue(key: "at")
    }
    let clock = try given(fields.clock?.value, "clock")
    guard Self.clocks.contains(clock) else { throw .badValue(key: "clock") }
    let payload = try payload(line)
    return KeptEntry(
      id: try given(fields.id, "id"), account: try given(fields.account, "account"),
      session: try given(fields.session, "session"), act: try given(fields.act, "act"),
      kind: try text(fields.kind, "kind"), subject: try text(fields.subject, "subject"),
      payload: payload.text, isSound: payload.isSound, source: try source(fields),
      milliseconds: instant, zone: try text(fields.zone, "zone"),
      device: try given(fields.device, "device"), clock: clock)
  }

  private func given<Value>(_ value: Value?, _ key: String) throws(RecordFault) -> Value {
    guard let value else { throw .badValue(key: key) }
    return value
  }

  /// What the store would cut short, it must not be given.
  private func text(_ value: String?, _ key: String) throws(RecordFault) -> String {
    guard let value, !value.utf8.contains(0) else { throw .badValue(key: key) }
    return value
  }

  private func source(_ fields: Fields) throws(RecordFault) -> TypedSource? {
    guard fields.typed != nil else {
      guard fields.span == nil else { throw .badValue(key: "span") }
      return nil
    }
    let typed = try text(fields.typed, "typed")
    guard let span = fields.span else { return TypedSource(typed) }
    guard span.count == 2, 0 <= span[0], span[0] <= span[1], span[1] <= typed.unicodeScalars.count
    else { throw .badValue(key: "span") }
    return TypedSource(typed, span: span[0]..<span[1])
  }

  /// A string stands for what the journal had although it was no JSON.
  private func payload(_ line: [UInt8]) throws(RecordFault) -> (text: String, isSound: Bool) {
    guard let range = RawValue.range(of: "payload", in: line) else {
      throw .badValue(key: "payload")
    }
    let raw = String(decoding: line[range], as: UTF8.self).trimmingCharacters(in: .whitespaces)
    switch raw.utf8.first {
    case UInt8(ascii: "{"): return (raw, true)
    case UInt8(ascii: "\""):
      let text = try? decoder.decode(String.self, from: Data(raw.utf8))
      return (try self.text(text, "payload"), false)
    default: throw .badValue(key: "payload")
    }
  }

  private struct Fields: Decodable {
    var format: String?
    var id, account, session, act, device: UUID?
    var kind, subject, zone, typed: String?
    var span: [Int]?
    var clock: Whole?
    var at: Moment?
  }

  /// A whole number; a fraction is none, and no reason to take the line for something else.
  private struct Whole: Decodable {
    let value: Int64?

    init(from decoder: any Decoder) throws {
      value = try? decoder.singleValueContainer().decode(Int64.self)
    }
  }

  private struct Moment: Decodable {
    let milliseconds: Int64?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int64.self) {
        milliseconds = number
      } else {
        milliseconds = RecordInstant.milliseconds(try container.decode(String.self))
      }
    }
  }
}
