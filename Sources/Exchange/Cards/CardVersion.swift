/// The versions of the format that are read.
enum CardVersion: String {
  case two = "2.1"
  case three = "3.0"
  case four = "4.0"
}
