import Diagnostics

/// One playbook's own files, each read when it is first needed and kept.
struct Layer: Sendable {
  /// What the outline file gives.
  let main: PartDraft
  private let parts: @Sendable (String) -> SourceText?
  private var loaded: [String: PartDraft] = [:]

  /// Creates a layer over an outline that was read.
  init(main: PartDraft, parts: @escaping @Sendable (String) -> SourceText?) {
    self.main = main
    self.parts = parts
  }

  /// The outline, empty when the file could not be read.
  var outline: OutlineDraft { main.outline ?? OutlineDraft() }

  /// Every part that was read so far, the outline first.
  var readParts: [PartDraft] {
    var names: [String] = []
    for (name, _) in partNames where !names.contains(name) { names.append(name) }
    return [main] + names.compactMap { loaded[$0] }
  }

  /// Returns a part, read now if it was not before; nil when there is no such file.
  mutating func part(_ name: String, as kind: PartKind) -> PartDraft? {
    if let draft = loaded[name] { return draft }
    guard let source = parts(name) else { return nil }
    let draft = PartDecoder().decode(source, as: kind)
    loaded[name] = draft
    return draft
  }

  /// Reads every part that the outline names.
  ///
  /// - Returns: The names of the parts that do not exist.
  @discardableResult
  mutating func readAll() -> Set<String> {
    var absent: Set<String> = []
    for (name, kind) in partNames where part(name, as: kind) == nil { absent.insert(name) }
    return absent
  }

  /// The part in which the steps of a stage stand, nil when they stand in the outline file.
  func partName(ofStage stage: String) -> (name: String, kind: PartKind)? {
    switch stage {
    case "objection": outline.objections?.part.map { ($0, .objections) }
    case "dealer": outline.dealer?.part.map { ($0, .steps) }
    default: outline.stages.first { $0.id == stage }?.part.map { ($0, .steps) }
    }
  }

  private var partNames: [(name: String, kind: PartKind)] {
    var names = outline.stages.compactMap { partName(ofStage: $0.id) }
    names += ["objection", "dealer"].compactMap { partName(ofStage: $0) }
    names += outline.proposals?.part.map { [($0, .proposals)] } ?? []
    names += outline.limits?.part.map { [($0, .limits)] } ?? []
    names += outline.fit?.part.map { [($0, .fit)] } ?? []
    return names
  }
}
