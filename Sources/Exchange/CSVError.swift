/// A text is no table: its quotation marks do not match.
package struct CSVError: Error, Hashable, Sendable {}
