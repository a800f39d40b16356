package import Accounts
package import Playbooks
package import Texts

/// Says what went wrong with the record or the playbook: what happened, where, what was kept, what
/// to do.
package struct FailureWords {
  private let texts: Texts
  private let place: String

  /// Creates it.
  ///
  /// - Parameters:
  ///   - texts: The sentences.
  ///   - place: Where the record is, for errors that do not name it.
  package init(texts: Texts, place: String) {
    self.texts = texts
    self.place = place
  }

  /// Returns the words for trouble with the record.
  package func words(for error: StoreError) -> String {
    switch error {
    case .full: texts(.storeFull, ["path": place])
    case .readOnly(let path): texts(.storeReadOnly, ["path": path])
    case .damaged(let path): texts(.storeDamaged, ["path": path])
    case .foreign(let path): texts(.storeForeign, ["path": path])
    case .newer(let path, let found, let known):
      texts(.storeNewer, ["path": path, "found": String(found), "known": String(known)])
    case .busy: texts(.storeBusy, ["path": place])
    case .forgotten: texts(.storeForgotten)
    case .other(let reason): texts(.storeOther, ["path": place, "reason": reason])
    }
  }

  /// Returns the words for trouble with the playbook.
  package func words(for error: PlaybookError) -> String {
    switch error {
    case .missingPart(let name): texts(.playbookMissingPart, ["name": name])
    case .faulty(let mistakes): texts(.playbookFaulty, ["count": String(mistakes.count)])
    case .unknownStep(let step): texts(.playbookUnknownStep, ["step": step.rawValue])
    case .absent(let part): texts(.playbookNoPart, ["name": part])
    }
  }
}
