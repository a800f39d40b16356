/// What one entry says.
struct Line {
  let kind: String
  var subject = "account"
  let payload: String
  var typed: String?
}
