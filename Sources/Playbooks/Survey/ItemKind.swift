/// What a name in a playbook is the name of.
enum ItemKind: String, Hashable, Sendable {
  case stage, step, field, rule, choice, segment, column, script, topic, group, question, variable
  case evidence, fault, source, limit

  /// A playbook that is extended.
  case playbook
  /// A part, by its file name.
  case part
  /// A step's prompts, in contrast to its title in the outline.
  case content
  /// The field that tells when an objection step is done.
  case done
  /// An objection step by its own name, without its stage.
  case objectionStep
  /// Any item that `remove` or `after` may name.
  case item
}
