import CContent

/// The files that the program carries within itself: playbooks, texts, pages.
package enum Content {
  /// The paths of all files, with slashes, in no particular order.
  package static var paths: [String] {
    files.map { String(cString: $0.path) }
  }

  /// Returns the text of a file; nil when the program carries none of this path.
  package static func text(_ path: String) -> String? {
    files.first { String(cString: $0.path) == path }.map { file in
      String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
    }
  }

  /// Returns the texts of the files of a folder by their names.
  package static func texts(in folder: String) -> [String: String] {
    let prefix = folder + "/"
    let names = paths.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    let pairs = names.map { name in (String(name), text(prefix + name) ?? "") }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static var files: UnsafeBufferPointer<content_file> {
    UnsafeBufferPointer(start: content_files(), count: content_file_count())
  }
}
