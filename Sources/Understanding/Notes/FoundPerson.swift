/// A person found in a note.
struct FoundPerson {
  /// Who it is.
  var contact: ReadContact
  /// Where the name or title stands.
  let span: Range<Int>
}
