/// What the machine does next.
enum Instruction: Sendable {
  /// Delivers a line.
  case say(line: Int)
  /// Goes on elsewhere when a condition does not hold.
  case gate(Condition, otherwise: Int)
  /// Delivers a group of options.
  case offer(group: Int)
  /// Delivers one item of a line group.
  case pick(group: Int)
  case go(Int)
  case set(String, Computation)
  case call(Computation)
  case command(Template)
  case jump(Destination)
  case detour(Destination)
  case leave
  case stop
}
