/// When output is coloured: the values of `--color`.
package enum ColorMode: String, CaseIterable, Equatable, Sendable {
  /// On a terminal that can, unless the environment says no.
  case auto
  /// Always, also into files.
  case always
  /// Never.
  case never

  /// Returns the palette for an output.
  ///
  /// With `auto`, `NO_COLOR` that is not empty and `TERM=dumb` forbid colour (no-color.org).
  package func palette(isTerminal: Bool, environment: [String: String]) -> Palette {
    switch self {
    case .always: return Palette(isColored: true)
    case .never: return .plain
    case .auto:
      let isForbidden = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      let isDumb = environment["TERM"] == "dumb"
      return Palette(isColored: isTerminal && !isForbidden && !isDumb)
    }
  }
}
