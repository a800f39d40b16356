import Accounts
import Coaching

extension ImportTarget {
  /// The name by which `--map` knows the place.
  var name: String {
    switch self {
    case .account: "account"
    case .field(let key): key.rawValue
    case .needs: "needs"
    case .note: "note"
    case .nothing: "-"
    case .contact(let detail, let slot):
      detail.name + (slot == 1 ? "" : String(slot))
    }
  }
}

extension ImportTarget.Detail {
  fileprivate var name: String {
    switch self {
    case .name: "contact"
    case .family: "lastname"
    case .given: "firstname"
    case .title: "title"
    case .unit: "department"
    case .role: "role"
    case .phone: "phone"
    case .birthday: "birthday"
    case .other: "email"
    }
  }
}
