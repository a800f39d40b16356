import Accounts
import Coaching
import Playbooks
import Texts

extension Composition {
  /// Returns the failure for trouble in a conversation.
  func failure(for error: CoachingError) -> ToolFailure {
    switch error {
    case .store(let error): ToolFailure(.failed, words(for: error))
    case .playbook(let error): failure(for: error)
    }
  }

  /// Does something with the record or the playbook; trouble ends the program with words about it.
  func reading<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as CoachingError {
      throw failure(for: error)
    } catch let error as StoreError {
      throw ToolFailure(.failed, words(for: error))
    } catch let error as PlaybookError {
      throw failure(for: error)
    }
  }

  /// Returns the account of a name.
  ///
  /// - Throws: `ToolFailure` with the near names when there is none.
  func find(_ name: String, in store: any RecordStore) throws -> AccountID {
    try reading {
      if let id = try store.accounts(named: name).first { return id }
      let near = try store.nearNames(to: name)
      let key: TextKey = near.isEmpty ? .unknownAccount : .unknownAccountNear
      let names = near.joined(separator: texts(.wordSeparator))
      throw ToolFailure(.notFound, texts(key, ["name": name, "near": names]))
    }
  }
}
