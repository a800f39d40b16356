extension TextKey {
  /// The key as the files write it: the area, a dot, the name.
  package var name: String {
    guard let split = rawValue.firstIndex(where: \.isUppercase) else { return rawValue }
    let rest = rawValue[split...]
    return rawValue[..<split] + "." + rest.prefix(1).lowercased() + rest.dropFirst()
  }
}
