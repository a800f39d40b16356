import ArgumentParser

extension CompletionKind {
  /// The names of the accounts of the record that the words before name.
  static var accounts: CompletionKind {
    .custom { words, _, prefix in AccountCompletion(words).names(completing: prefix) }
  }
}
