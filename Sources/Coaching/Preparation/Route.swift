package import Accounts
package import Playbooks

/// What a conversation leads through: some steps of the playbook, in order.
package struct Route: Hashable, Sendable {
  /// Which steps, and whose answers they are.
  package enum Kind: Hashable, Sendable {
    /// All stages of the method.
    case method
    /// One of the playbook's scripts, by its identifier.
    case script(String)
    /// The six steps about one objection.
    case objection(ObjectionID)
    /// What a dealer says of itself once.
    case dealer
    /// The dealer's self-check.
    case fit
  }

  /// Which steps, and whose answers they are.
  package let kind: Kind
  /// What people read.
  package let title: Localized
  /// The steps in order.
  package let steps: [RouteStep]
  /// Whether questions are asked although the record answers them.
  package let asksAll: Bool

  /// Creates a route.
  package init(_ kind: Kind, title: Localized, steps: [RouteStep], asksAll: Bool = false) {
    self.kind = kind
    self.title = title
    self.steps = steps
    self.asksAll = asksAll
  }

  /// The thing that answers on this route are about.
  var subject: Subject {
    if case .objection(let id) = kind { .objection(id) } else { .account }
  }

  /// Whether the steps belong to the stages of the method.
  var isOfMethod: Bool {
    switch kind {
    case .method, .script: true
    case .objection, .dealer, .fit: false
    }
  }
}
