/// Makes the instructions of one node.
struct BodyCompiler {
  private(set) var instructions: [Instruction] = []
  private(set) var groups: [ItemGroup] = []
  private(set) var lines: [ScriptLine] = []

  private let subject: CheckSubject
  private let node: String
  private let firstLine: Int
  private var maker: ComputationMaker
  private var onceCount = 0

  init(subject: CheckSubject, node: String, firstLine: Int) {
    self.subject = subject
    self.node = node
    self.firstLine = firstLine
    maker = ComputationMaker(subject: subject)
  }

  /// The functions the node calls.
  var calledFunctions: Set<String> { maker.calledFunctions }

  /// Adds the instructions of a list of statements.
  mutating func compile(_ body: [Statement]) {
    for (index, statement) in body.enumerated() {
      var isLast = false
      if index + 1 < body.count, case .options = body[index + 1].kind { isLast = true }
      compile(statement, beforeOptions: isLast)
    }
  }

  private mutating func compile(_ statement: Statement, beforeOptions: Bool) {
    switch statement.kind {
    case .line(let line): compile(line, beforeOptions: beforeOptions)
    case .options(let items): compile(items, isOption: true)
    case .lineGroup(let items): compile(items, isOption: false)
    case .conditional(let clauses): compile(clauses)
    case .once(let condition, let body, let other): compile(condition, body, other)
    case .set(let set): instructions.append(.set(set.name, maker.computation(of: set.value)))
    case .call(let call): instructions.append(.call(maker.computation(of: call)))
    case .command(let text): instructions.append(.command(template(of: text)))
    case .jump(let target): instructions.append(.jump(destination(target)))
    case .detour(let target): instructions.append(.detour(destination(target)))
    case .leave: instructions.append(.leave)
    case .stop: instructions.append(.stop)
    case .block(let body): compile(body)
    case .declare, .enumeration: break
    }
  }

  private mutating func compile(_ line: LineSyntax, beforeOptions: Bool) {
    let number = add(line, isOption: false, extraTags: beforeOptions ? ["lastline"] : [])
    guard let syntax = line.condition else { return instructions.append(.say(line: number)) }
    let place = instructions.count
    instructions.append(.leave)
    instructions.append(.say(line: number))
    let condition = condition(syntax, key: lines[number - firstLine].id)
    instructions[place] = .gate(condition, otherwise: instructions.count)
  }

  private mutating func compile(_ items: [ItemSyntax], isOption: Bool) {
    let group = groups.count
    groups.append(ItemGroup(items: [], end: 0))
    instructions.append(isOption ? .offer(group: group) : .pick(group: group))
    var made: [ItemGroup.Item] = []
    var ends: [Int] = []
    for item in items {
      let number = add(item.line, isOption: isOption, extraTags: [])
      let key = lines[number - firstLine].id
      let condition = item.line.condition.map { self.condition($0, key: key) }
      made.append(ItemGroup.Item(line: number, condition: condition, body: instructions.count))
      compile(item.body)
      ends.append(instructions.count)
      instructions.append(.leave)
    }
    for end in ends { instructions[end] = .go(instructions.count) }
    groups[group] = ItemGroup(items: made, end: instructions.count)
  }

  private mutating func compile(_ clauses: [ClauseSyntax]) {
    var ends: [Int] = []
    for clause in clauses {
      let place = instructions.count
      if let expression = clause.condition {
        instructions.append(.leave)
        compile(clause.body)
        ends.append(instructions.count)
        instructions.append(.leave)
        let condition = Condition(
          onceKey: nil, computation: maker.computation(of: expression), complexity: 0)
        instructions[place] = .gate(condition, otherwise: instructions.count)
      } else {
        compile(clause.body)
      }
    }
    for end in ends { instructions[end] = .go(instructions.count) }
  }

  private mutating func compile(
    _ syntax: ConditionSyntax,
    _ body: [Statement],
    _ other: [Statement]
  ) {
    onceCount += 1
    let ordinal = onceCount
    let place = instructions.count
    let before = lines.count
    instructions.append(.leave)
    compile(body)
    // The first id written inside keeps the key where it is when the block moves.
    let id = lines[before...].first { !$0.hasMadeID && $0.shadowOf == nil }?.id
    let key = "once:" + (id ?? "\(node)#\(ordinal)")
    let end = instructions.count
    instructions.append(.leave)
    instructions[place] = .gate(
      condition(syntax, key: key), otherwise: instructions.count)
    compile(other)
    instructions[end] = .go(instructions.count)
  }

  private mutating func destination(_ target: TargetSyntax) -> Destination {
    if let literal = target.literal { return .name(literal.name) }
    guard case .expression(let expression) = target else { return .name("") }
    return .computed(maker.computation(of: expression))
  }

  private mutating func condition(_ syntax: ConditionSyntax, key: String) -> Condition {
    Condition(
      onceKey: syntax.isOnce ? key : nil,
      computation: syntax.expression.map { maker.computation(of: $0) },
      complexity: syntax.complexity)
  }

  private mutating func template(of text: TextSyntax) -> Template {
    Template(
      segments: text.segments.map { segment in
        switch segment {
        case .text(let text): .text(text)
        case .expression(let expression): .value(maker.computation(of: expression))
        }
      })
  }

  private mutating func add(_ line: LineSyntax, isOption: Bool, extraTags: [String]) -> Int {
    let number = firstLine + lines.count
    let source = subject.reports.sources[line.span.script]
    let written = line.ids.first?.name
    let shadow = line.shadows.first?.value(after: "shadow:").map { "line:" + $0 }
    lines.append(
      ScriptLine(
        id: written ?? "line:\(source.name)-\(node)-\(lines.count)",
        hasMadeID: written == nil, text: line.text.template, file: source.name, node: node,
        lineNumber: source.line(at: line.span.lower) + 1,
        tags: line.hashtags.map(\.name) + extraTags, shadowOf: shadow, isOption: isOption,
        span: line.span, template: template(of: line.text)))
    return number
  }
}
