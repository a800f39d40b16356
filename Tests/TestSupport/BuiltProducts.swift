import Foundation

/// Where the programs of this package stand after a build.
package enum BuiltProducts {
  /// Returns the path of a program that was built together with the running tests.
  package static func path(of program: String) -> String {
    let link = "/proc/self/exe"
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? link
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent(program).path
  }
}
