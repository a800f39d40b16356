/// A table of accounts or people, of whatever kind of file.
package protocol ImportSource {
  /// The name of the file, without its folder.
  var name: String { get }
  /// What the columns are called; one may have no name.
  var heading: [String] { get }
  /// How many rows there are.
  var count: Int { get }

  /// Returns a row; rows count from 0.
  func row(_ index: Int) -> ImportRow
}
