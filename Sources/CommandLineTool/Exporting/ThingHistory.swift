import Accounts
import Foundation

/// How often each thing of an account was changed, read off its journal: a calendar takes a file
/// for newer by that.
struct ThingHistory {
  /// A thing that a calendar can hold.
  enum Key: Hashable {
    case commitment(CommitmentID)
    case occasion(OccasionID)
    /// When the account is visited.
    case rhythm
    /// What the account is called, which stands beside everything.
    case name
  }

  /// What is known of a thing.
  struct Past {
    /// How many entries and reversals of entries concern it.
    var changes = 0
    /// When that was so first.
    let first: Date
    /// When that was so last.
    var last: Date
    /// What was said of it last, be it taken back since.
    var body: EntryBody?
  }

  /// The field that holds the rhythm of visits.
  static let rhythmField = FieldKey("visit_rhythm")

  /// What is known of each thing.
  private(set) var pasts: [Key: Past] = [:]

  /// Reads the entries of an account in the order of their clocks.
  init(_ entries: [Entry]) {
    var touched: [ActID: Set<Key>] = [:]
    for entry in entries {
      if case .reversal(let act) = entry.body {
        // What a reversal of a reversal touches is what that touched.
        let keys = touched[act] ?? []
        for key in keys { note(key, entry.instant, nil) }
        touched[entry.act, default: []].formUnion(keys)
      } else if let key = Self.key(of: entry) {
        note(key, entry.instant, entry.body)
        touched[entry.act, default: []].insert(key)
      }
    }
  }

  /// Returns how often a thing was changed since it was first written; 0 for never.
  func sequence(_ key: Key) -> Int {
    let renames = max(0, (pasts[.name]?.changes ?? 1) - 1)
    return max(0, (pasts[key]?.changes ?? 1) - 1) + renames
  }

  private mutating func note(_ key: Key, _ instant: Date, _ body: EntryBody?) {
    var past = pasts[key] ?? Past(first: instant, last: instant)
    past.changes += 1
    past.last = instant
    past.body = body.flatMap(Self.content) ?? past.body
    pasts[key] = past
  }

  private static func key(of entry: Entry) -> Key? {
    switch (entry.subject, entry.body) {
    case (.commitment(let id), _): .commitment(id)
    case (.occasion(let id), _): .occasion(id)
    case (.account, .set(rhythmField, _)), (.account, .cleared(rhythmField)): .rhythm
    case (_, .opened), (_, .renamed): .name
    default: nil
    }
  }

  /// Returns a body that says what a thing is, rather than that it is over.
  private static func content(_ body: EntryBody) -> EntryBody? {
    switch body {
    case .commitment, .occasion, .set: body
    default: nil
    }
  }
}
