import Diagnostics

/// Finds the name an author most likely meant; a script full of wrong names gets no advice on each.
struct NameAdvice {
  /// How many names are compared in all.
  private var budget = 20_000

  /// Returns the nearest name, nil when none is near or enough were compared.
  mutating func name(near wrong: String, among names: some Collection<String>) -> String? {
    guard names.count <= budget, wrong.count <= 60 else { return nil }
    budget -= names.count
    return NearestWord().word(to: wrong, among: names.filter { $0.count <= 60 }.sorted())
  }
}
