import Content
import Diagnostics
import Foundation
import Playbooks

/// Finds playbooks: the one within the program, and those of the dealer's configuration folder.
struct PlaybookShelf {
  /// The playbook that the program carries.
  static let shipped = "key-account"

  /// The folder of the dealer's own playbooks.
  let folder: URL

  /// Returns the playbook to use: the one named, or the one of the dealer's that replaces or extends
  /// the shipped one, or the shipped one.
  func playbook(named name: String?) throws(PlaybookError) -> Playbook {
    guard let parts = name.map(parts) ?? ownParts else { return try Playbook(parts: Self.parts) }
    return try Playbook(parts: parts, base: try Playbook(parts: Self.parts))
  }

  /// The parts of the shipped playbook.
  static var parts: PlaybookTexts {
    PlaybookTexts(Content.texts(in: "playbooks/" + shipped), folder: shipped + "/")
  }

  /// Returns the parts at a path: a folder of parts, or a single file.
  static func parts(at url: URL) -> PlaybookTexts? {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: url.path, isDirectory: &isFolder) else { return nil }
    guard isFolder.boolValue else {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      return PlaybookTexts(singleFile: SourceText(name: url.path, text: text))
    }
    let names = (try? files.contentsOfDirectory(atPath: url.path)) ?? []
    var texts: [String: String] = [:]
    for name in names where name.hasSuffix(".yaml") {
      texts[name] = try? String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
    return PlaybookTexts(texts, folder: url.path + "/")
  }

  private var ownParts: PlaybookTexts? { find(Self.shipped) }

  private func parts(_ name: String) -> PlaybookTexts {
    if name == Self.shipped { return find(name) ?? Self.parts }
    return Self.parts(at: URL(filePath: name)) ?? find(name) ?? PlaybookTexts([:], folder: name)
  }

  private func find(_ name: String) -> PlaybookTexts? {
    Self.parts(at: folder.appending(path: name))
      ?? Self.parts(at: folder.appending(path: name + ".yaml"))
  }
}
