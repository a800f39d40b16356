import Glibc

/// The attributes of an element; good only while the element is being told.
struct XMLAttributes {
  /// Names and values by turns, ended by a null.
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// Creates attributes from a list as expat gives it.
  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.list = list
  }

  /// The value of an attribute, whose name may have a prefix.
  subscript(name: StaticString) -> String? {
    guard var place = list else { return nil }
    while let key = place.pointee {
      if let value = place[1], Self.isName(key, name) { return String(cString: value) }
      place += 2
    }
    return nil
  }

  private static func isName(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    let plain = strrchr(key, 0x3A).map { UnsafePointer($0) + 1 } ?? key
    let letters = name.utf8Start
    return strncmp(plain, letters, name.utf8CodeUnitCount) == 0
      && plain[name.utf8CodeUnitCount] == 0
  }
}
