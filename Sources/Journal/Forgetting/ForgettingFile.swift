import Accounts
import Foundation

/// The file of the plan: while it is there, something confirmed is not done yet.
struct ForgettingFile {
  private let url: URL

  /// Creates the description of the file of a folder.
  init(_ folder: JournalFolder) {
    url = folder.forgetting
  }

  /// Whether there is a plan, or something left of one.
  var isPresent: Bool { url.isPresent || ErasableFile(url).draft.isPresent }

  /// The plan; nil when there is none, or none that still has to be carried out.
  ///
  /// - Throws: `StoreError.foreign` for a file that this program did not write.
  func plan() throws(StoreError) -> ForgettingPlan? {
    do {
      guard let data = try ErasableFile(url).contents(), let first = data.first else { return nil }
      if let plan = try? JSONDecoder().decode(ForgettingPlan.self, from: data) { return plan }
      // All was done, and the program was killed while it wrote over the plan.
      guard first == 0 else { throw StoreError.foreign(path: url.plainPath) }
      return nil
    } catch {
      throw StoreError(error, at: url.plainPath)
    }
  }

  /// Writes the plan, in one step, so that it lasts.
  ///
  /// - Throws: `StoreError`.
  func write(_ plan: ForgettingPlan) throws(StoreError) {
    do {
      try ErasableFile(url).replace(with: try JSONEncoder().encode(plan))
    } catch {
      throw StoreError(error, at: url.plainPath)
    }
  }

  /// Writes over the file, and what is left of others, and removes them.
  ///
  /// - Throws: `StoreError`.
  func erase() throws(StoreError) {
    do {
      try ErasableFile(ErasableFile(url).draft).erase()
      try ErasableFile(url).erase()
    } catch {
      throw StoreError(error, at: url.plainPath)
    }
  }
}
