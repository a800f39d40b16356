package import Accounts
package import Foundation

/// Forgets for good, in every file that a record has. What was begun is finished whatever happens: the
/// plan is on the disk before anything goes, and leaves it last.
package struct Forgetting {
  /// Removes what a predicate tells from the history of commands, and returns how many lines it were.
  package typealias HistoryCleaning = (_ isPersonal: (String) -> Bool) throws(StoreError) -> Int

  private let folder: JournalFolder
  private let rescueFolders: [URL]
  private let history: HistoryCleaning

  /// Creates it.
  ///
  /// - Parameters:
  ///   - folder: Where the record lies.
  ///   - rescueFolders: Where lines may have been rescued to.
  ///   - history: Cleans the history of commands.
  package init(
    in folder: JournalFolder, rescueFolders: [URL], history: @escaping HistoryCleaning
  ) {
    self.folder = folder
    self.rescueFolders = rescueFolders
    self.history = history
  }

  /// How many copies of the record there are.
  package var copyCount: Int { CopyCleaning(folder).copies.count }

  /// Whether something that was begun is not done yet.
  package var isPending: Bool { ForgettingFile(folder).isPresent }

  /// Forgets.
  ///
  /// - Parameter progress: Is told how many of the record and its copies are done, and of how many.
  /// - Throws: `StoreError`; what is left to do is done by `finish` then.
  /// - Returns: The receipt.
  package func perform(
    _ plan: ForgettingPlan, in store: JournalStore, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> ForgettingTerms {
    let lock = try locked()
    defer { lock.release() }
    // What could not be finished before is not lost to what comes now.
    if let earlier = try ForgettingFile(folder).plan() { _ = try carryOut(earlier, in: store) }
    try ForgettingFile(folder).write(plan)
    return try carryOut(plan, in: store, progress)
  }

  /// Finishes what a program began that came to no end; nil when there is nothing of the kind, or
  /// another program is at it.
  ///
  /// - Throws: `StoreError`; the rest is done by the next call.
  package func finish(in store: JournalStore) throws(StoreError) -> ForgettingTerms? {
    guard isPending else { return nil }
    do {
      guard let lock = try FolderLock(ifFree: folder.backups) else { return nil }
      defer { lock.release() }
      guard let plan = try ForgettingFile(folder).plan() else {
        try ForgettingFile(folder).erase()
        return nil
      }
      return try carryOut(plan, in: store)
    } catch {
      throw StoreError(error, at: folder.url.plainPath)
    }
  }

  private func locked() throws(StoreError) -> FolderLock {
    do throws(FileFailure) {
      return try FolderLock(folder.backups)
    } catch {
      throw error.storeError
    }
  }

  /// Each step may be done twice. The words are looked for in other files before the record lets go of
  /// them.
  private func carryOut(
    _ plan: ForgettingPlan, in store: JournalStore,
    _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> ForgettingTerms {
    var plan = plan
    let file = ForgettingFile(folder)
    let files = 1 + copyCount
    progress(0, files)
    plan.terms.lines += try cleanLines(plan.target, store)
    try file.write(plan)
    let count = try store.forget(plan.target)
    if count != ForgettingCount() {
      (plan.terms.removed, plan.terms.changed) = (count.removed, count.changed)
    }
    var done = 1
    progress(done, files)
    plan.terms.copiesRewritten = 0
    try CopyCleaning(folder).clean(of: plan.target) { isRewritten throws(StoreError) in
      if isRewritten {
        plan.terms.copiesRewritten += 1
      } else {
        plan.terms.copiesRemoved += 1
      }
      try file.write(plan)
      done += 1
      progress(done, files)
    }
    try store.keepReceipt(plan)
    try file.erase()
    return plan.terms
  }

  private func cleanLines(
    _ target: ForgettingTarget, _ store: JournalStore
  ) throws(StoreError) -> Int {
    let typed = target.contact == nil ? try store.typedLines(of: target.account) : []
    let finder = WordFinder(target.words)
    var count = try history { line in
      let argument = line.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
      return finder.occurs(in: line) || typed.contains(line) || typed.contains(String(argument))
    }
    for folder in Set(rescueFolders) { count += try RescueCleaning(of: target).clean(folder) }
    return count
  }
}
