/// What an entry says of a person; what it leaves out stays as it was.
package struct ContactDetails: Hashable, Codable, Sendable {
  /// The name as written; nil when only a title is known.
  package var name: String?
  /// The position held, such as 处长.
  package var title: String?
  /// The department.
  package var orgUnit: String?
  /// The part played in the purchase.
  package var role: PurchaseRole?
  /// The number as written; several are parted by 、.
  package var phone: String?

  /// Creates details.
  package init(
    name: String? = nil, title: String? = nil, orgUnit: String? = nil, role: PurchaseRole? = nil,
    phone: String? = nil
  ) {
    self.name = name
    self.title = title
    self.orgUnit = orgUnit
    self.role = role
    self.phone = phone
  }

  /// The numbers one by one.
  package var phones: [String] {
    phone?.split(separator: "、").map(String.init) ?? []
  }

  /// Returns these details with what newer ones say put over them.
  package func merging(_ newer: ContactDetails) -> ContactDetails {
    ContactDetails(
      name: newer.name ?? name, title: newer.title ?? title, orgUnit: newer.orgUnit ?? orgUnit,
      role: newer.role ?? role, phone: newer.phone ?? phone)
  }
}
