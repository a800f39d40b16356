import Diagnostics

extension Found where Item: DraftItem {
  /// The complaint about the keys that nothing gives.
  var fault: PlaybookFault {
    .faulty(item.missing.map { survey.diagnostic(.missingKey, at: item.site, ["key": $0]) })
  }
}
