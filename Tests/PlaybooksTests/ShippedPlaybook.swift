import Foundation

@testable import Playbooks

/// Where the playbook that Spar ships stands.
enum ShippedPlaybook {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CContent/playbooks/key-account")

  static let outlinePath = folder.appending(path: Playbook.outlinePart).path()
}
