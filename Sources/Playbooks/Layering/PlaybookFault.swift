import Diagnostics

/// Why something cannot be had from the layers; the module's door turns it into its own error.
enum PlaybookFault: Error {
  case missingPart(String)
  case faulty([Diagnostic])
  case absent(String)
}
