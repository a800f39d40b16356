import Foundation

/// A line of a talk that was rehearsed, or an answer that was practised.
package struct TalkLine: Hashable, Sendable {
  /// Who speaks in a rehearsal.
  package enum Voice: String, Hashable, Codable, Sendable {
    /// The one who practises.
    case rep
    /// The customer, as a script or a colleague plays him.
    case customer
  }

  /// A line as a transcript keeps it; its head and the words of a trainer have no text.
  private struct Kept: Decodable {
    let who: String?
    let text: String?
  }

  /// Who says it; nil when that is not known.
  package let voice: Voice?
  /// What is said.
  package let text: String

  /// Creates a line.
  init(_ voice: Voice?, _ text: String) {
    self.voice = voice
    self.text = text
  }

  /// Reads what was said out of a transcript in JSON Lines; a line of another form is taken whole.
  static func lines(of transcript: String) -> [TalkLine] {
    let lines = transcript.split(whereSeparator: \.isNewline)
    let decoder = JSONDecoder()
    // All at once is several times as fast as each by itself.
    let all = "[" + lines.joined(separator: ",") + "]"
    if let kept = try? decoder.decode([Kept].self, from: Data(all.utf8)) {
      return kept.compactMap(TalkLine.init)
    }
    return lines.compactMap { line in
      guard let kept = try? decoder.decode(Kept.self, from: Data(line.utf8)) else {
        return TalkLine(nil, String(line))
      }
      return TalkLine(kept)
    }
  }

  private init?(_ kept: Kept) {
    guard let text = kept.text, !text.isEmpty else { return nil }
    self.init(kept.who.flatMap(Voice.init), text)
  }
}
