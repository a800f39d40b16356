extension EntryText {
  /// A name by which an account or a person is looked up.
  package struct Name: Hashable, Sendable {
    /// The name, with what else tells the person.
    package let text: String
    /// The forms of the name that are also found by pinyin: the name, and how its bearer is called.
    package let spoken: [String]
    /// What is also typed for it and does not stand in the text: 王处长 of 王建国, who is 处长, and the
    /// digits of a number that was written with signs between.
    package let also: [String]
    /// Whether a person bears it.
    package let isPerson: Bool

    /// Creates the name of an account.
    package init(_ name: String) {
      text = name
      spoken = [name]
      also = []
      isPerson = false
    }

    /// Creates the name of a person; nil when nothing tells who it is.
    package init?(_ details: ContactDetails) {
      let (name, title) = (details.name ?? "", details.title ?? "")
      var parts = [name]
      if !name.hasSuffix(title) { parts.append(title) }
      parts += [details.orgUnit ?? "", details.phone ?? ""]
      let text = parts.filter { !$0.isEmpty }.joined(separator: separator)
      guard !text.isEmpty else { return nil }
      self.text = text
      let called = Self.called(name, title)
      spoken = [name, called].filter { !$0.isEmpty }
      let numbers = details.phones.map { $0.filter(\.isNumber) }
      also = ([called] + numbers).filter { !$0.isEmpty && !text.contains($0) }
      isPerson = true
    }

    /// Whether all words of a text stand in the name.
    func says(_ other: String) -> Bool {
      if other == text || spoken.contains(other) { return true }
      let own = Set(SearchUnits(text).units.map(\.text))
      return SearchUnits(other).units.allSatisfy { own.contains($0.text) }
    }

    /// 王建国, who is 处长, is called 王处长; empty where that says nothing new.
    private static func called(_ name: String, _ title: String) -> String {
      guard !name.isEmpty, !title.isEmpty, !name.hasSuffix(title) else { return "" }
      return (ChineseName(name)?.surname ?? String(name.prefix(1))) + title
    }
  }
}
