import Accounts
import Foundation

/// Reads what entries say; what is said again and again is read once.
final class PayloadReader {
  private static let most = 4096

  private let decoder = JSONDecoder()
  private var known: [String: EntryBody] = [:]

  /// Returns what an entry of a kind says; nil when this program does not know it.
  func body(kind: String, payload: String) -> EntryBody? {
    // Only fields have a few values in many accounts.
    guard kind == "set" else {
      return EntryBody(kind: kind, payload: Data(payload.utf8), decoder)
    }
    if let body = known[payload] { return body }
    let body = EntryBody(kind: kind, payload: Data(payload.utf8), decoder)
    if known.count < Self.most { known[payload] = body }
    return body
  }
}
