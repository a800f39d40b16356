/// What is to be written, before the journal gives it a place.
package struct Draft: Hashable, Sendable {
  /// What it is about.
  package let subject: Subject
  /// What it says.
  package let body: EntryBody
  /// What was typed; nil when nothing was.
  package let source: TypedSource?

  /// Creates a draft, about the account itself unless a subject is given.
  package init(
    _ body: EntryBody, about subject: Subject = .account, from source: TypedSource? = nil
  ) {
    self.subject = subject
    self.body = body
    self.source = source
  }
}
