import Accounts
import Foundation
import Journal
import Terminal
import Texts

extension Composition {
  /// What forgets in all files of this run.
  var forgetting: Forgetting {
    let state = folders.state.path
    return Forgetting(
      in: journalFolder, rescueFolders: [folders.data, folders.state, folders.temporary]
    ) { isPersonal throws(StoreError) in
      do throws(TerminalError) {
        return try HistoryCleaning(folder: state).remove(where: isPersonal)
      } catch {
        guard case .cannotKeepHistory(let path, let reason) = error else {
          throw .other(state)
        }
        throw .other("\(path): \(reason)")
      }
    }
  }

  /// Finishes what an earlier run had begun to forget; when it cannot be finished that is said, and
  /// the next run tries again.
  func finishForgetting(in store: JournalStore) {
    let words: String
    do throws(StoreError) {
      guard let terms = try forgetting.finish(in: store) else { return }
      words = texts(.forgetFinished, ["number": terms.number])
    } catch {
      words = texts(.forgetUnfinished, ["reason": self.words(for: error)])
    }
    try? complaints.write(words + "\n")
  }
}
