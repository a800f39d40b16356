import Accounts
import Journal
import TestSupport

/// The stores that every promise of `RecordStore` is tried on.
enum StoreKind: CaseIterable {
  case plain, memory, file

  /// Makes an empty store; the folder must be kept while it is used.
  func make(in folder: TemporaryFolder) throws(StoreError) -> any RecordStore {
    switch self {
    case .plain: MemoryStore()
    case .memory: try JournalStore(inMemoryDrawing: SeededNumbers(seed: 1))
    case .file: try folder.store()
    }
  }
}
