package import Accounts
import Foundation

/// One entry of the journal as a line of JSON, keys in the order of the alphabet.
package enum RecordLine {
  /// Returns the line of an entry, with its end.
  ///
  /// What the entry says stands in it as the journal has it; should that be no JSON, as a string.
  package static func text(of entry: KeptEntry) -> String {
    let source = entry.source
    let span = source?.span.map { "[\($0.lowerBound),\($0.upperBound)]" } ?? "null"
    let payload = entry.isSound ? entry.payload : quoted(entry.payload)
    let typed = source.map { quoted($0.text) } ?? "null"
    return """
      {"account":\(name(entry.account)),"act":\(name(entry.act)),\
      "at":\(RecordInstant.text(entry.milliseconds)),"clock":\(entry.clock),\
      "device":\(name(entry.device)),"id":\(name(entry.id)),"kind":\(quoted(entry.kind)),\
      "payload":\(payload),"session":\(name(entry.session)),"span":\(span),\
      "subject":\(quoted(entry.subject)),"typed":\(typed),"zone":\(quoted(entry.zone))}\n
      """
  }

  private static func name(_ uuid: UUID) -> String { "\"\(uuid.uuidString.lowercased())\"" }

  /// Returns a text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      return "\"" + text + "\""
    }
    var quoted: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: quoted += [0x5C, byte]
      case 0x0A: quoted += "\\n".utf8
      case 0x0D: quoted += "\\r".utf8
      case 0x09: quoted += "\\t".utf8
      case 0..<0x20: quoted += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: quoted.append(byte)
      }
    }
    quoted.append(0x22)
    return String(decoding: quoted, as: UTF8.self)
  }
}
