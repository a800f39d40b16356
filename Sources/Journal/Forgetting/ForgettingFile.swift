import Accounts
import Foundation

/// The file of the plan: while it is there, something confirmed is not done yet.
struct ForgettingFile {
  private let url: URL

  /// Creates the description of the file of a folder.
  init(_ folder: JournalFolder) {
    url = folder.forgetting
  }

  /// The plan; nil when there is none, or none that can be read.
  ///
  /// - Throws: `FileFailure`.
  func plan() throws(FileFailure) -> ForgettingPlan? {
    guard let data = try ErasableFile(url).contents() else { return nil }
    return try? JSONDecoder().decode(ForgettingPlan.self, from: data)
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

  /// Writes over the file and removes it.
  ///
  /// - Throws: `StoreError`.
  func erase() throws(StoreError) {
    do {
      try ErasableFile(url).erase()
    } catch {
      throw StoreError(error, at: url.plainPath)
    }
  }
}
