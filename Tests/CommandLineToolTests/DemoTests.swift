import Foundation
import TestSupport
import Testing

/// The record of the demonstration, one for each language.
struct DemoTests {
  private static let accounts = ["zh": "市公安局", "en": "Riverton City Police"]

  private func names(_ program: Program, in folder: String) throws -> [String] {
    let outcome = try program.run("accounts", "--json", "--data", folder)
    #expect(outcome.status == 0)
    return try outcome.output.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["name"] as? String
    }
  }

  private func folders(_ program: Program) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.home.path + "/data").sorted()
      .filter { $0.hasPrefix("spar-demo") }
  }

  @Test(arguments: ["zh", "en"])
  func `The demonstration plays to its end`(language: String) throws {
    let outcome = try Program().run("demo", "--lang", language)
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
  }

  @Test func `Each language has its own, and the other stays as it is`() throws {
    let program = try Program()
    let root = program.home.path + "/data/"
    for language in ["zh", "en", "zh", "en"] {
      let outcome = try program.run("demo", "--lang", language)
      let name = try #require(Self.accounts[language])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(name))
      #expect(try names(program, in: root + "spar-demo-" + language).contains(name))
    }
    #expect(try folders(program) == ["spar-demo-en", "spar-demo-zh"])
  }

  @Test func `The folder of before goes on in the language it was made in`() throws {
    let program = try Program()
    let before = program.home.path + "/data/spar-demo"
    _ = try program.run("demo", "--lang", "zh", "--data", before)
    _ = try program.run("new", "我的客户", "--data", before)
    let chinese = try program.run("demo", "--lang", "zh")
    #expect(chinese.output.contains("我的客户"))
    #expect(try folders(program) == ["spar-demo"])
    let english = try program.run("demo", "--lang", "en")
    #expect(english.output.contains("Riverton City Police"))
    #expect(!english.output.contains("市公安局"))
    #expect(try folders(program) == ["spar-demo", "spar-demo-en"])
    #expect(try names(program, in: before).contains("我的客户"))
  }

  @Test func `A record of one's own is not shown as an example`() throws {
    let program = try Program()
    _ = try program.run("new", "Mine")
    let outcome = try program.run("demo", "--lang", "en", "--data", program.data)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(program.data))
    #expect(try names(program, in: program.data) == ["Mine"])
  }

  @Test(
    .enabled(if: PeerProgram("chromium") != nil, "Chromium is not installed"),
    arguments: ["zh", "en"])
  func `The brief of the demonstration is one page of A4`(language: String) throws {
    let program = try Program()
    _ = try program.run("demo", "--lang", language)
    let data = program.home.path + "/data/spar-demo-" + language
    let page = program.home.path + "/brief.html"
    let paper = program.home.path + "/brief.pdf"
    let account = try #require(Self.accounts[language])
    _ = try program.run("brief", account, "--lang", language, "--data", data, "-o", page)
    let browser = try #require(PeerProgram("chromium"))
    _ = try browser.run(
      ["--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=" + paper, "file://" + page],
      home: program.home.path)
    let document = String(decoding: try Data(contentsOf: URL(filePath: paper)), as: UTF8.self)
    #expect(document.ranges(of: "/Type /Page\n").count == 1)
  }
}
