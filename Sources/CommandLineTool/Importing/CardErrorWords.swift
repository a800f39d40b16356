import Exchange
import Texts

/// Says why cards, or one of them, were not taken: what happened, where, and what to do.
struct CardErrorWords {
  private let texts: Texts
  private let file: String
  private let path: String

  /// Creates it for a file.
  ///
  /// - Parameter path: The file as it was typed.
  init(_ texts: Texts, file: String, path: String) {
    self.texts = texts
    self.file = file
    self.path = path
  }

  /// Returns the words for the refusal of a file.
  func words(for error: CardError) -> String {
    switch error {
    case .tooLarge(_, let limit): say(.importTooLarge, ["limit": size(limit)])
    case .lineTooLong(let line, let limit):
      say(.importLongLine, ["line": String(line), "limit": size(limit)])
    case .cardTooLong(let line, let limit):
      say(.importLongCard, ["line": String(line), "limit": String(limit)])
    case .tooManyCards(let limit): say(.importManyCards, ["limit": String(limit)])
    case .notCards: say(.importNotCards)
    }
  }

  /// Returns the words for a card that was left out.
  func words(for fault: CardFault) -> String {
    let reason =
      switch fault.reason {
      case .noEnd: texts(.importCardNoEnd)
      case .noBegin: texts(.importCardNoBegin)
      case .noProperty: texts(.importCardNoProperty)
      case .unknownVersion(let version): texts(.importCardVersion, ["version": version])
      case .unknownCharset(let name): texts(.importCardCharset, ["charset": name])
      case .unreadableText(let property): texts(.importCardText, ["property": property])
      case .empty: texts(.importCardEmpty)
      }
    return texts(
      .importRow, ["file": file, "line": String(fault.line), "reason": reason])
  }

  private func say(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    let own = texts(key, values.merging(["file": path]) { old, _ in old })
    return own + texts(.importNothingDone)
  }

  private func size(_ bytes: Int) -> String { ByteCount(Int64(bytes)).text }
}
