/// A person as an answer names them.
package struct ReadPerson: Hashable, Sendable {
  /// The name as written, `王建国` or `王处长`; nil when only a title or a unit was given.
  package let name: String?
  /// The post, `处长` or `Director`; nil when not said.
  package let title: String?
  /// The department, `后勤处` or `Fleet Office`; nil when not said.
  package let orgUnit: String?
  /// The telephone number as written, its digits in ASCII; nil when not said.
  package let phone: String?

  /// The part in the purchase; nil when not said.
  package let role: ContactRole?

  /// Creates a person.
  package init(
    name: String?, title: String? = nil, orgUnit: String? = nil, phone: String? = nil,
    role: ContactRole? = nil
  ) {
    self.role = role
    self.name = name
    self.title = title
    self.orgUnit = orgUnit
    self.phone = phone
  }

  /// Returns the person with one more telephone number.
  package func with(phone other: String) -> ReadPerson {
    ReadPerson(
      name: name, title: title, orgUnit: orgUnit,
      phone: phone.map { "\($0)、\(other)" } ?? other, role: role)
  }
}
