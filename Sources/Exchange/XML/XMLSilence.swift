/// Listens to an XML text only to see that it is well-formed.
final class XMLSilence: XMLEvents {
  /// Creates a listener.
  init() {}

  func begin(_ name: String, _ attributes: XMLAttributes) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: String) {}
}
