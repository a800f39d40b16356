import Foundation

/// Programs of others that read and write tables, where this machine has them.
enum OtherProgram {
  /// Whether LibreOffice is here.
  static let hasLibreOffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
  /// Whether Python is here with openpyxl.
  static let hasOpenpyxl = (try? run("python3", ["-c", "import openpyxl"])) == 0

  /// Has LibreOffice write a file in another form into a folder.
  ///
  /// - Parameter filter: How it is to read the file, when it cannot ask a person.
  /// - Throws: The error of starting it, or `CocoaError` when it fails.
  static func convert(
    _ file: String, to form: String, in folder: String, filter: String? = nil
  ) throws {
    // A profile of its own lets several run at once.
    let profile = "-env:UserInstallation=file://\(folder)/profile"
    let options = [profile, "--headless"] + (filter.map { ["--infilter=\($0)"] } ?? [])
    let status = try run("soffice", options + ["--convert-to", form, "--outdir", folder, file])
    guard status == 0 else { throw CocoaError(.executableLoad) }
  }

  /// Runs a program of Python that uses openpyxl.
  ///
  /// - Throws: The error of starting it, or `CocoaError` when it fails.
  static func python(_ program: String, _ arguments: [String]) throws {
    guard try run("python3", ["-c", program] + arguments) == 0 else {
      throw CocoaError(.executableLoad)
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
