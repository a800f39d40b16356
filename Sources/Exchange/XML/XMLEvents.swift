/// Is told what stands in an XML text, in its order. Names come without their prefix.
protocol XMLEvents: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: XMLAttributes) throws(TableError)
  /// Text inside an element, perhaps only a piece of it, as UTF-8.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError)
  /// An element ends.
  func end(_ name: String) throws(TableError)
}
