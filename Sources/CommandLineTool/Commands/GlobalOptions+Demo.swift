import Foundation

extension GlobalOptions {
  /// The same options, with the record in a folder of its own unless one is named.
  func forDemo() -> GlobalOptions {
    var options = self
    if data == nil {
      let folders = Folders(environment: ProcessInfo.processInfo.environment, data: nil)
      options.data = folders.data.deletingLastPathComponent().appending(path: "spar-demo").path
    }
    return options
  }
}
