/// Which parts a part of a workbook leads to: what its file of relationships says.
final class PartLinks: XMLEvents {
  /// A part that another leads to.
  struct Link {
    /// What the other part calls it.
    let id: String
    /// The last word of its type, such as `worksheet`.
    let kind: String
    /// Its name in the archive.
    let part: String
  }

  /// The parts led to, in the order of the file.
  private(set) var links: [Link] = []
  private let folder: [Substring]

  /// Reads what a part leads to; nothing when the archive does not say.
  ///
  /// - Parameter part: The name of the part; empty for the archive as a whole.
  /// - Throws: `TableError`.
  static func links(from part: String, in archive: ZipArchive) throws(TableError) -> [Link] {
    let steps = part.split(separator: "/")
    let file: [Substring] = steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]
    let name = file.joined(separator: "/")
    guard archive.has(name) else { return [] }
    let reader = PartLinks(folder: Array(steps.dropLast()))
    try XMLStream.read(name, of: archive, to: reader)
    return reader.links
  }

  private init(folder: [Substring]) {
    self.folder = folder
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"], let type = attributes["Type"]
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    links.append(Link(id: id, kind: kind, part: resolved(target)))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: String) {}

  /// The name in the archive of what a target leads to, from the folder of the part.
  private func resolved(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
