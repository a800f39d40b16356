import ArgumentParser

/// The ending of a file's name, which says what people expect in it.
struct FileEnding {
  /// The ending in small letters without its dot; nil when the name has none.
  let text: String?

  /// Reads the name of a file. A number behind a dot is no ending: 周报2026.11.
  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.drop { $0 == "." }.split(separator: ".", omittingEmptySubsequences: false)
    let last = parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
    let isEnding =
      (1...8).contains(last.count) && last.contains { $0.isLetter }
      && last.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    text = isEnding ? last : nil
  }

  /// Refuses an ending of which the command cannot write the form.
  ///
  /// - Parameter shown: The endings to name, of those that it can.
  /// - Throws: `ValidationError`.
  static func check(_ path: String?, known: [String], shown: [String]) throws {
    guard let path, let ending = FileEnding(path).text, !known.contains(ending) else { return }
    let list = shown.map { "." + $0 }.joined(separator: " ")
    throw ValidationError(
      "“\(path)”: no .\(ending) can be written; name the file \(list), or say --format. "
        + "写不了 .\(ending)，可以用 \(list)。")
  }
}
