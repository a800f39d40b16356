package import Accounts
import Coaching
import Playbooks
import Texts

/// What a sheet shows of an account in pictures: how far it has come, and who is known.
package struct AccountFigures {
  private let format: ValueFormat
  private let catalog: FieldCatalog
  private var texts: Texts { format.texts }

  /// Creates the figures of accounts kept by a method.
  package init(_ format: ValueFormat, _ catalog: FieldCatalog) {
    self.format = format
    self.catalog = catalog
  }

  /// Returns how much of what each stage asks is on record; a stage that asks nothing is left out.
  package func progress(_ account: Account) -> Figure {
    let bars = catalog.stages.map { stage in
      let keys = stage.steps.flatMap(\.prompts).map { Accounts.FieldKey($0.field.rawValue) }
      let filled = keys.count { account.fields[$0] != nil }
      return FigureBar(stage.title[texts.language], done: filled, of: keys.count)
    }.filter { $0.total > 0 }
    let (filled, asked) = (bars.map(\.done).reduce(0, +), bars.map(\.total).reduce(0, +))
    return Figure(
      title: texts(.figureProgress),
      summary: texts(
        .figureProgressOf, ["filled": String(filled), "asked": String(asked)]),
      content: .progress(bars))
  }

  /// Returns for which parts of a purchase somebody is known.
  package func coverage(_ account: Account) -> Figure {
    let coverage = RoleCoverage(account)
    let covered = Dictionary(
      coverage.covered.map { ($0.role, $0.people) }, uniquingKeysWith: { first, _ in first })
    let roles = PurchaseRole.allCases.map { role in
      let names = covered[role].map { format.joined($0.map(format.people.name)) }
      return FigureRole(
        format.people.role(role), detail: names ?? texts(.figureNobody), isCovered: names != nil)
    }
    let known = String(roles.count(where: \.isCovered))
    return Figure(
      title: texts(.figureRoles),
      summary: texts(.figureRolesOf, ["known": known, "roles": String(roles.count)]),
      content: .coverage(roles))
  }
}
