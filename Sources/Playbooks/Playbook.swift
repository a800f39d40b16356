import Diagnostics
import Synchronization

/// The method as values: the outline is read at once, a part when it is first asked for.
package final class Playbook: Sendable {
  /// The file every playbook begins with.
  package static let outlinePart = "playbook.yaml"

  /// Names and titles, without prompts.
  package let outline: Outline
  private let reader: Mutex<PlaybookReader>

  /// Opens a playbook by reading its outline.
  ///
  /// - Parameters:
  ///   - parts: Where its files come from.
  ///   - base: The playbook it extends, when it extends one.
  /// - Throws: When there is no outline, when the outline's form is wrong, or when it extends a
  ///   playbook other than `base`.
  package convenience init(
    parts: any PlaybookParts,
    base: Playbook? = nil
  ) throws(PlaybookError) {
    guard let source = parts.part(named: Self.outlinePart) else {
      throw .missingPart(Self.outlinePart)
    }
    let main = PartDecoder().decode(source, as: .outline)
    var errors = main.diagnostics.filter { $0.severity == .error }
    if let wanted = main.outline?.extends, wanted != base?.outline.id {
      errors.append(main.survey.diagnostic(.unknownBase, at: .start, ["name": wanted]))
    }
    guard errors.isEmpty else { throw .faulty(errors.sorted()) }
    let layer = Layer(main: main, parts: { parts.part(named: $0) })
    let below = main.outline?.extends == nil ? [] : base?.currentLayers ?? []
    self.init(PlaybookLayers(below + [layer]))
  }

  private init(_ layers: PlaybookLayers) {
    let reader = PlaybookReader(layers)
    outline = reader.outline
    self.reader = Mutex(reader)
  }

  /// Returns a step with its prompts.
  package func step(_ id: StepID) throws(PlaybookError) -> Step {
    guard let step = try steps(inStage: id.stage).first(where: { $0.id == id }) else {
      throw .unknownStep(id)
    }
    return step
  }

  /// Returns the steps of a stage in order; of an unknown stage there are none.
  package func steps(inStage stage: String) throws(PlaybookError) -> [Step] {
    try read { reader throws(PlaybookFault) in try reader.steps(inStage: stage) }
  }

  /// Returns everything the coach asks in a stage, in order.
  package func prompts(inStage stage: String) throws(PlaybookError) -> [Prompt] {
    try steps(inStage: stage).flatMap(\.prompts)
  }

  /// Returns what the playbook says about objections.
  package func objections() throws(PlaybookError) -> Objections {
    try read { reader throws(PlaybookFault) in try reader.objections() }
  }

  /// Returns the rules that propose next commitments; none when the playbook gives none.
  package func rules() throws(PlaybookError) -> [ProposalRule] {
    try read { reader throws(PlaybookFault) in try reader.rules() }
  }

  /// Returns what official documents allow and demand; throws `.absent` when the playbook says
  /// nothing about it.
  package func limits() throws(PlaybookError) -> [OfficialLimit] {
    try read { reader throws(PlaybookFault) in try reader.limits() }
  }

  /// Returns the dealer's self-check.
  package func fit() throws(PlaybookError) -> FitCheck {
    try read { reader throws(PlaybookFault) in try reader.fit() }
  }

  /// Returns the steps in which a dealer describes itself.
  package func dealer() throws(PlaybookError) -> [Step] {
    try read { reader throws(PlaybookFault) in try reader.dealer() }
  }

  /// Returns the prompt that gives a field its type and label, nil when no prompt fills it.
  package func prompt(for field: FieldKey) throws(PlaybookError) -> Prompt? {
    try read { reader throws(PlaybookFault) in try reader.prompt(for: field) }
  }

  /// Returns one prompt for each field, in the order of the method; this reads every part.
  package func allFields() throws(PlaybookError) -> [Prompt] {
    var prompts: [Prompt] = []
    for stage in outline.stages { prompts += try self.prompts(inStage: stage.id) }
    if outline.objections != nil { prompts += try objections().steps.flatMap(\.prompts) }
    do throws(PlaybookError) {
      prompts += try dealer().flatMap(\.prompts)
    } catch {
      guard case .absent = error else { throw error }
    }
    var seen: Set<FieldKey> = []
    return prompts.filter { seen.insert($0.field).inserted }
  }

  /// The layers as read so far.
  private var currentLayers: [Layer] {
    reader.withLock { $0.layers.layers }
  }

  /// Every part of every layer, all read.
  var allParts: [PartDraft] {
    var layers = PlaybookLayers(currentLayers)
    layers.readAll()
    return layers.layers.flatMap(\.readParts)
  }

  private func read<Value: Sendable>(
    _ body: (inout PlaybookReader) throws(PlaybookFault) -> Value
  ) throws(PlaybookError) -> Value {
    do throws(PlaybookFault) {
      return try reader.withLock { reader throws(PlaybookFault) in try body(&reader) }
    } catch {
      throw PlaybookError(error)
    }
  }
}
