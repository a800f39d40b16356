extension Template {
  /// Returns the template of a translation, in which `{0}`, `{1}` … stand for the values.
  func translated(to text: String) -> Template {
    let values = segments.compactMap { segment -> Computation? in
      if case .value(let value) = segment { value } else { nil }
    }
    var result: [Segment] = []
    var rest = text[...]
    var plain = ""
    while let open = rest.firstIndex(of: "{") {
      plain += rest[..<open]
      let inner = rest[open...].dropFirst()
      guard let close = inner.firstIndex(of: "}"), let number = Int(inner[..<close]),
        values.indices.contains(number)
      else {
        plain += "{"
        rest = inner
        continue
      }
      if !plain.isEmpty { result.append(.text(plain)) }
      plain = ""
      result.append(.value(values[number]))
      rest = inner[close...].dropFirst()
    }
    plain += rest
    if !plain.isEmpty { result.append(.text(plain)) }
    return Template(segments: result)
  }
}
