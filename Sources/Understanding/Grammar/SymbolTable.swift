/// The names of sorts of words and phrases, each with a small number.
struct SymbolTable: Sendable {
  private var numbers: [String: UInt16] = [:]
  private(set) var names: [String] = []

  /// Returns the number of a name, giving it one when it is new.
  mutating func number(of name: String) -> UInt16 {
    if let known = numbers[name] { return known }
    let number = UInt16(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// Returns the number of a known name.
  subscript(name: String) -> UInt16? { numbers[name] }
}
