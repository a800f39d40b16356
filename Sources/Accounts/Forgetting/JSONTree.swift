import Foundation

/// Any JSON, numbers kept exactly.
enum JSONTree: Codable {
  case null
  case flag(Bool)
  case number(Decimal)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// Reads any JSON.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Decimal.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  /// Writes the JSON that was read.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  /// Returns it with every text, and every number, put through a change; nil from it keeps the value.
  func changing(_ change: (String) -> String?) -> JSONTree {
    switch self {
    case .text(let text): change(text).map(JSONTree.text) ?? self
    case .number(let number): change("\(number)").map(JSONTree.text) ?? self
    case .list(let list): .list(list.map { $0.changing(change) })
    case .object(let object): .object(object.mapValues { $0.changing(change) })
    case .null, .flag: self
    }
  }
}
