import Foundation
import TestSupport
import Testing

/// Reports written to files.
struct ReportFileTests {
  private static let now = ["--now", "2026-11-25T09:00:00+08:00", "--lang", "en"]
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    _ = try program.run("new", "A & <b>", "--segment", "company")
  }

  @Test(arguments: [
    ("sheet", "html", "<!DOCTYPE html>"), ("sheet", "markdown", "# Account sheet"),
    ("brief", "html", "<!DOCTYPE html>"), ("brief", "markdown", "# Visit brief"),
    ("sheet", "text", "Account sheet"), ("brief", "text", "Visit brief"),
  ])
  func `A report comes in every form, and says whom it is about`(
    command: String, form: String, start: String
  ) throws {
    let outcome = try run(command, "--format", form)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(start))
    #expect(!outcome.output.contains("<b>") || form == "text")
    #expect(try run(command, "--format", form, "-o", "-").output == outcome.output)
  }

  @Test(arguments: [
    ("page.html", "<!DOCTYPE"), ("page.MD", "# "), ("page.txt", "Account"), ("x", "Acc"),
  ])
  func `The ending of a file's name decides the form`(name: String, start: String) throws {
    let outcome = try run("sheet", "-o", path(name))
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try content(name).hasPrefix(start))
    let mode = try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `A file that is there stays unless it is to be replaced`() throws {
    try Data("mine".utf8).write(to: URL(filePath: path("a.md")))
    let refused = try run("sheet", "-o", path("a.md"))
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("--force"))
    #expect(try content("a.md") == "mine")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a.md"))
    #expect(try run("sheet", "-o", path("a.md"), "--force").status == 0)
    #expect(try content("a.md").hasPrefix("# Account sheet"))
    let mode = try FileManager.default.attributesOfItem(atPath: path("a.md"))[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func `Replacing goes through a link and leaves no draft behind`() throws {
    try Data().write(to: URL(filePath: path("real.md")))
    try FileManager.default.createSymbolicLink(
      atPath: path("link.md"), withDestinationPath: path("real.md"))
    #expect(try run("sheet", "-o", path("link.md"), "--force").status == 0)
    #expect(try content("real.md").hasPrefix("# Account sheet"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["link.md", "real.md"])
  }

  @Test(arguments: ["", "none/a.html"])
  func `What cannot be written is said with its place`(name: String) throws {
    let outcome = try run("sheet", "-o", path(name))
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains(folder.path))
    #expect(outcome.output.isEmpty)
  }

  @Test func `A full disk is said, and a device is written to as it is`() throws {
    let full = try run("sheet", "-o", "/dev/full")
    #expect(full.status == 1 && full.complaints.contains("/dev/full"))
    #expect(try run("sheet", "-o", "/dev/null").status == 0)
  }

  @Test func `JSON goes to a file too, and is no form beside another`() throws {
    #expect(try run("sheet", "--json", "-o", path("a.json")).status == 0)
    #expect(try content("a.json").hasPrefix("{"))
    #expect(try run("brief", "--json", "--format", "html").status == 2)
    #expect(try run("sheet", "--format", "pdf").status == 2)
  }

  private func run(_ command: String, _ options: String...) throws -> Program.Outcome {
    try program.run([command, "A & <b>"] + options + Self.now, input: Data())
  }

  private func path(_ name: String) -> String {
    name.isEmpty ? folder.path : folder.path + "/" + name
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
  }
}
