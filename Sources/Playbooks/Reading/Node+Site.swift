import Yams

extension Node {
  /// Where the node begins.
  var site: Site {
    mark.map { Site(line: $0.line, column: $0.column) } ?? .start
  }

  /// The text of a scalar, nil for anything else.
  var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.string
  }

  /// Whether nothing stands after the key.
  var isNothing: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}
