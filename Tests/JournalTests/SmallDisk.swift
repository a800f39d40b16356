import Foundation
import Journal

/// A disk in memory of a few hundred kilobytes, where the system lets us mount one.
final class SmallDisk {
  let url: URL

  /// Mounts a disk of so many kilobytes; nil when that is not allowed here.
  init?(kilobytes: Int) {
    url = FileManager.default.temporaryDirectory
      .appending(path: "spar-disk-\(UUID())", directoryHint: .isDirectory)
    let made: Void? = try? FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true)
    let options = "size=\(kilobytes)k"
    guard made != nil, Self.run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", url.plainPath])
    else {
      try? FileManager.default.removeItem(at: url)
      return nil
    }
  }

  deinit {
    _ = Self.run("umount", ["-l", url.plainPath])
    try? FileManager.default.removeItem(at: url)
  }

  /// Whether disks can be mounted here: the reason why some tests are left out elsewhere.
  static let isAllowed = SmallDisk(kilobytes: 64) != nil

  var data: JournalFolder {
    JournalFolder(url.appending(path: "data", directoryHint: .isDirectory))
  }

  /// Takes away or gives back the right to write on the disk.
  func setReadOnly(_ isReadOnly: Bool) -> Bool {
    Self.run("mount", ["-o", isReadOnly ? "remount,ro" : "remount,rw", url.plainPath])
  }

  private static func run(_ name: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
