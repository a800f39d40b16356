/// A finding of the doctor for programs.
struct FindingDocument: Encodable {
  let code: String
  let fault: Bool
  let text: String
}
