/// What a line says to proposals numbered from 1.
enum OfferAnswer: Equatable {
  case accept([Int])
  case edit(Int)
  /// Turns down some, or all when none is named.
  case dismiss([Int])
  case later
  /// The line is no answer to the proposals.
  case other

  /// Reads a line.
  init(_ line: String, count: Int) {
    let words = line.lowercased().split { $0.isWhitespace || ",、".contains($0) }.map(String.init)
    guard let first = words.first else {
      self = .later
      return
    }
    let isNumbered = Int(first) != nil
    let numbers = words.dropFirst(isNumbered ? 0 : 1).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ (1...max(1, count)).contains($0) }) else {
      self = .other
      return
    }
    switch (first, numbers.count) {
    case (_, 1...) where isNumbered: self = .accept(numbers)
    case ("e", 0) where count == 1: self = .edit(1)
    case ("e", 1): self = .edit(numbers[0])
    case ("n", _): self = .dismiss(numbers)
    default: self = .other
    }
  }
}
