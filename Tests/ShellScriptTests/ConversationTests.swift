import Foundation
import Testing

/// Every conversation file, held anew; `SPAR_RECORD=1` writes the screens anew.
@MainActor
struct ConversationTests {
  private static let isRecording = ProcessInfo.processInfo.environment["SPAR_RECORD"] == "1"

  @Test(arguments: Conversation.names)
  func `Shows what the file shows`(name: String) throws {
    let conversation = try Conversation(named: name)
    let outcome = try Stage().hold(conversation)
    try #require(outcome.rest == 0, "lines that nothing asked for")
    #expect(conversation.ending ?? "ended" == "\(outcome.ending)")
    if Self.isRecording { try conversation.record(outcome.screen, as: name) }
    let wanted = try Conversation(named: name).screen
    let difference = Difference(wanted: wanted, found: outcome.screen)
    #expect(difference.isEmpty, "\(difference)")
    #expect(!wanted.isEmpty)
  }
}
