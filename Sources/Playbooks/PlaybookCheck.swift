package import Diagnostics

/// Checks a playbook as an author wants it: every mistake at once, each at its place.
package enum PlaybookCheck {
  /// Returns every mistake of a playbook, in the order of the files.
  ///
  /// - Parameters:
  ///   - parts: The playbook's files; a playbook in one file is `PlaybookTexts(singleFile:)`.
  ///   - base: The playbook at hand for it to extend.
  /// - Returns: Errors and warnings; none when the playbook is right.
  package static func run(_ parts: any PlaybookParts, base: Playbook? = nil) -> [Diagnostic] {
    guard let source = parts.part(named: Playbook.outlinePart) else {
      let mistake = PlaybookMistake.unknownPart
      let name = Playbook.outlinePart
      return [
        Diagnostic(
          code: mistake.rawValue,
          severity: mistake.severity,
          file: name,
          values: ["name": name]
        )
      ]
    }
    let main = PartDecoder().decode(source, as: .outline)
    var layer = Layer(main: main, parts: { parts.part(named: $0) })
    let absent = layer.readAll()
    let extends = main.outline?.extends
    let subject = CheckSubject(
      parts: layer.readParts,
      base: extends == nil || extends != base?.outline.id ? [] : base?.allParts ?? [],
      baseID: base?.outline.id,
      absentParts: absent
    )
    return PlaybookChecker().check(subject)
  }
}
