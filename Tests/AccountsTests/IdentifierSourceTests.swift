import Accounts
import Foundation
import TestSupport
import Testing

struct IdentifierSourceTests {
  @Test func `identifiers sort by the time they were made`() {
    var source = IdentifierSource(random: SeededNumbers(seed: 7))
    let made: [EntryID] = (0..<500).map { step in
      source.next(at: Date(timeIntervalSince1970: 1_795_500_000 + Double(step) / 100))
    }
    #expect(made.map(\.description) == made.map(\.description).sorted())
    #expect(Set(made).count == 500)
  }

  @Test func `an identifier says its version, its variant and its time`() throws {
    var source = IdentifierSource(random: SeededNumbers(seed: 7))
    let made: EntryID = source.next(at: Date(timeIntervalSince1970: 1_795_500_000.123))
    let text = made.description
    let digits = text.filter { $0 != "-" }
    #expect(UInt64(digits.prefix(12), radix: 16) == 1_795_500_000_123)
    #expect(digits[digits.index(digits.startIndex, offsetBy: 12)] == "7")
    #expect("89ab".contains(digits[digits.index(digits.startIndex, offsetBy: 16)]))
    #expect(EntryID(text.uppercased()) == made)
  }

  @Test func `two made at one instant differ`() {
    var source = IdentifierSource(random: SeededNumbers(seed: 7))
    let (first, second): (ActID, ActID) = (source.next(at: .now), source.next(at: .now))
    #expect(first != second)
  }
}
