extension Program {
  /// Every computation of the program.
  var computations: [Computation] {
    var all = Array(smartVariables.values)
    for line in lines { all += line.template.computations }
    for node in nodes {
      all += node.conditions.compactMap(\.computation)
      for group in node.groups { all += group.items.compactMap { $0.condition?.computation } }
      for instruction in node.instructions { all += computations(of: instruction) }
    }
    return all
  }

  private func computations(of instruction: Instruction) -> [Computation] {
    switch instruction {
    case .gate(let condition, _): [condition.computation].compactMap(\.self)
    case .set(_, let computation), .call(let computation): [computation]
    case .command(let template): template.computations
    case .jump(.computed(let computation)), .detour(.computed(let computation)): [computation]
    default: []
    }
  }
}

extension Template {
  /// The computations in it, in order.
  var computations: [Computation] {
    segments.compactMap { segment in
      if case .value(let computation) = segment { computation } else { nil }
    }
  }
}
