/// Everything the statements of a program hold, found in one walk.
struct Inventory {
  /// A thing with the node that holds it.
  struct Found<Thing> {
    /// What was found.
    let thing: Thing
    /// The number of its node.
    let node: Int
  }

  /// The nodes of all scripts, in order.
  let nodes: [NodeSyntax]
  /// Every line, those of options and items too.
  private(set) var lines: [Found<LineSyntax>] = []
  private(set) var conditions: [ExpressionSyntax] = []
  private(set) var sets: [SetSyntax] = []
  private(set) var declarations: [DeclarationSyntax] = []
  private(set) var calls: [ExpressionSyntax] = []
  private(set) var commands: [TextSyntax] = []
  private(set) var targets: [Found<TargetSyntax>] = []
  private(set) var enums: [EnumSyntax] = []
  /// Every list of statements.
  private(set) var bodies: [[Statement]] = []

  init(_ scripts: [ScriptSyntax]) {
    nodes = scripts.flatMap(\.nodes)
    for (number, node) in nodes.enumerated() {
      conditions += node.headers.compactMap { $0.condition?.expression }
      visit(node.body, node: number)
    }
  }

  /// Every expression of the program.
  var expressions: [ExpressionSyntax] {
    conditions + sets.map(\.value) + declarations.map(\.value) + calls
      + (lines.map(\.thing.text) + commands).flatMap(\.expressions)
      + targets.compactMap {
        guard case .expression(let expression) = $0.thing else { return nil }
        return expression
      }
  }

  private mutating func visit(_ body: [Statement], node: Int) {
    bodies.append(body)
    for statement in body {
      visit(statement.kind, node: node)
      for inner in statement.bodies { visit(inner, node: node) }
    }
  }

  private mutating func visit(_ kind: Statement.Kind, node: Int) {
    switch kind {
    case .line(let line): visit(line, node: node)
    case .options(let items), .lineGroup(let items):
      for item in items { visit(item.line, node: node) }
    case .conditional(let clauses): conditions += clauses.compactMap(\.condition)
    case .once(let condition, _, _): conditions += [condition.expression].compactMap(\.self)
    case .set(let set): sets.append(set)
    case .declare(let declaration): declarations.append(declaration)
    case .call(let call): calls.append(call)
    case .command(let text): commands.append(text)
    case .jump(let target), .detour(let target):
      targets.append(Found(thing: target, node: node))
    case .enumeration(let enumeration): enums.append(enumeration)
    case .leave, .stop, .block: break
    }
  }

  private mutating func visit(_ line: LineSyntax, node: Int) {
    lines.append(Found(thing: line, node: node))
    conditions += [line.condition?.expression].compactMap(\.self)
  }
}
