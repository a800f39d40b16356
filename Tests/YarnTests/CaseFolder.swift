import Foundation

/// A folder of cases: `plans`, and scripts that are refused or warned of.
struct CaseFolder {
  let url: URL

  /// The project's own cases.
  static let own = CaseFolder(
    url: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases"))

  /// The reference cases: the folder named by `SPAR_YARN_CASES`, or the one beside the project.
  static let reference: CaseFolder? = {
    let named = ProcessInfo.processInfo.environment["SPAR_YARN_CASES"]
    let beside = own.url.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/conformance/yarn")
    let url = named.map { URL(filePath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: url.path) ? CaseFolder(url: url) : nil
  }()

  /// Returns the names of the scripts in a part of the folder, without their ending.
  func names(in part: String) -> [String] {
    let path = url.appending(path: part).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".yarn") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Returns the text of a file.
  func text(_ part: String, _ file: String) throws -> String {
    let data = try Data(contentsOf: url.appending(path: part).appending(path: file))
    return String(decoding: data, as: UTF8.self)
  }
}
