/// What a resistance is about.
package enum ObjectionTopic: String, Hashable, Sendable, CaseIterable {
  case price, space, fuel, range, service, delivery, supplier, rules, resale, brand, budget, other
}
