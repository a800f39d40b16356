import Glibc

/// Arrays of C strings, as programs are started with.
enum CStringArray {
  /// Calls a function with the texts as a C array that ends with `NULL`; freed afterwards.
  static func with<Result>(
    _ texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the array ends with NULL") }
      return body(base)
    }
  }
}
