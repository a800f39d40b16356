package import Accounts
package import Diagnostics
package import Playbooks

/// Finds where a column goes by what it is called, in either language.
package struct HeadingMatcher {
  private let targets: [String: ImportTarget]
  /// The prompts of the stages by their fields: what an account can hold.
  let prompts: [Accounts.FieldKey: Prompt]
  private let order: [Prompt]

  /// Reads the fields of a playbook's stages.
  ///
  /// - Throws: `PlaybookError` when a part of it cannot be read.
  package init(_ playbook: Playbook) throws(PlaybookError) {
    var targets: [String: ImportTarget] = [:]
    var prompts: [Accounts.FieldKey: Prompt] = [:]
    var order: [Prompt] = []
    func add(_ word: String, _ target: ImportTarget) {
      let key = HeadingKey(word).word
      if !key.isEmpty, targets[key] == nil { targets[key] = target }
    }
    for stage in playbook.outline.stages {
      for prompt in try playbook.prompts(inStage: stage.id) where prompts[prompt.key] == nil {
        prompts[prompt.key] = prompt
        order.append(prompt)
      }
    }
    for (target, words) in HeadingWords.targets {
      for word in words.split(separator: " ") { add(String(word), target) }
    }
    for prompt in order { add(prompt.field.rawValue, .field(prompt.key)) }
    for (key, words) in HeadingWords.fields where prompts[Accounts.FieldKey(key)] != nil {
      for word in words.split(separator: " ") { add(String(word), .field(Accounts.FieldKey(key))) }
    }
    for language in Language.allCases {
      for prompt in order { add(prompt.label[language], .field(prompt.key)) }
    }
    self.targets = targets
    self.prompts = prompts
    self.order = order
  }

  /// The fields that a column can fill, in the order of the method.
  package var fields: [Prompt] { order }

  /// Returns what a field is called; nil for one that columns cannot fill.
  package func label(_ field: Accounts.FieldKey, _ language: Language) -> String? {
    prompts[field]?.label[language]
  }

  /// Returns what a field, or a word for where a column goes, stands for; nil when it is unknown.
  package func target(named name: String) -> ImportTarget? {
    if ["-", "－"].contains(name) { return .nothing }
    let key = HeadingKey(name)
    guard let target = targets[key.word] ?? key.stem.flatMap({ targets[$0] }) else { return nil }
    guard case .contact(let detail, _) = target, let number = key.number else { return target }
    return .contact(detail, of: max(1, min(number, 99)))
  }

  /// Returns where the columns of a table go; nil for those that nothing is known of. A running
  /// number, and what follows from the record in a list that was exported, goes nowhere.
  ///
  /// - Parameter chosen: What a person said of columns, by their place.
  package func columns(
    of source: any ImportSource, chosen: [Int: ImportTarget] = [:]
  ) -> [ImportTarget?] {
    let passed = PassedColumns(source).places().map { ($0, ImportTarget.nothing) }
    return columns(
      source.heading, chosen: Dictionary(passed) { $1 }.merging(chosen) { _, said in said })
  }

  /// Returns where the columns go that are called thus; nil for those that nothing is known of.
  ///
  /// - Parameter chosen: What a person said of columns, by their place.
  package func columns(
    _ heading: [String], chosen: [Int: ImportTarget] = [:]
  ) -> [ImportTarget?] {
    var taken = Set(chosen.values.filter { $0 != .note && $0 != .nothing })
    var found = heading.indices.map { chosen[$0] }
    for (index, name) in heading.enumerated() where found[index] == nil {
      guard let target = target(named: name), target != .note, target != .nothing else { continue }
      if case .contact(.other, _) = target {
        found[index] = target
      } else if taken.insert(target).inserted {
        found[index] = target
      } else if case .contact(.phone, let slot) = target {
        found[index] = .contact(.other, of: slot)
      }
    }
    return resolvingName(found, heading)
  }

  /// A bare `name` is that of the account, unless another column is: then it is the person's.
  private func resolvingName(
    _ columns: [ImportTarget?], _ heading: [String]
  ) -> [ImportTarget?] {
    guard
      let index = heading.indices.first(where: {
        columns[$0] == nil && ["name", "名称"].contains(HeadingKey(heading[$0]).word)
      })
    else { return columns }
    var columns = columns
    let name = ImportTarget.contact(.name, of: 1)
    if !columns.contains(.account) {
      columns[index] = .account
    } else if !columns.contains(name) {
      columns[index] = name
    }
    return columns
  }
}
