/// What can go wrong while reading is measured.
enum ReadError: Error, CustomStringConvertible {
  case usage
  case ended(after: Int)
  case disorder(wanted: Int, line: String)

  var description: String {
    switch self {
    case .usage: "usage: spar-read PROGRAM EXPRESSIONS"
    case .ended(let count): "the program ended after \(count) answers"
    case .disorder(let wanted, let line): "answer \(wanted) was expected, came: \(line.prefix(200))"
    }
  }
}
