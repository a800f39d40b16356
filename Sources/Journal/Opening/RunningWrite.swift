import Accounts
import Dispatch
import Synchronization

/// A transaction that runs beside the one who began it.
final class RunningWrite: Sendable {
  private let group = DispatchGroup()
  private let failure = Mutex<StoreError?>(nil)

  /// Creates one that is not done.
  init() {
    group.enter()
  }

  /// Tells that it is done; to be called once.
  func finish(_ error: StoreError?) {
    failure.withLock { $0 = error }
    group.leave()
  }

  /// Waits until it is done.
  ///
  /// - Throws: `StoreError`; nothing was written then.
  func wait() throws(StoreError) {
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
