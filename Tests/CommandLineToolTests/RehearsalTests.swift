import Foundation
import TestSupport
import Testing

/// Rehearsals, scores, packs and team reports as a rep and a trainer use them.
struct RehearsalTests {
  private static let talk = """
    客户：太贵了，比城南那家高一截。
    我：您是跟哪一款比的，差在哪儿？
    客户：他们是低配，可领导只看单价。
    我：我们卖得最好，口碑特别好。
    客户：嗯。
    """

  private func rehearse(
    _ program: Program, _ name: String, _ lines: [String], _ more: String...
  ) throws -> Program.Outcome {
    try program.run(
      ["rehearse", name, "--lang", "en", "--seed", "3"] + more,
      input: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func `A rehearsal is scored, saved, kept, and verified by its file`() throws {
    let program = try Program()
    let path = program.home.path + "/talk.jsonl"
    let outcome = try rehearse(
      program, "price-objection", ["1", "1", "/end"], "--choose", "--rep", "Lee", "--save", path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Debrief:"))
    let verified = try program.run("score", "--verify", path, "--lang", "en")
    #expect(verified.status == 0)
    let debrief = try program.run("debrief", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(debrief.output.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["scenario"] as? String == "price-objection")
    #expect((document["mood"] as? [Any])?.isEmpty == false)
    let again = try String(contentsOfFile: path, encoding: .utf8)
    _ = try rehearse(
      program, "price-objection", ["1", "1", "/end"], "--choose", "--rep", "Lee", "--save", path)
    let other = try String(contentsOfFile: path, encoding: .utf8)
    #expect(again.split(separator: "\n").dropFirst() == other.split(separator: "\n").dropFirst())
    let second = try program.run("debrief", "--lang", "en")
    #expect(second.output.contains("Against the last time"))
  }

  @Test func `A score that was changed in the file is found out`() throws {
    let program = try Program()
    let path = program.home.path + "/talk.jsonl"
    _ = try rehearse(program, "price-objection", ["1", "/end"], "--choose", "--save", path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let score = try #require(text.firstRange(of: /"score":\d+/))
    try text.replacingCharacters(in: score, with: "\"score\":99")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try program.run("score", "--verify", path).status == 5)
  }

  @Test func `A folder that is not there, one without talks and a file are told apart`() throws {
    let program = try Program()
    let empty = program.home.path + "/empty"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    let file = program.home.path + "/talk.txt"
    try Self.talk.write(toFile: file, atomically: true, encoding: .utf8)
    let answers = try [
      (program.home.path + "/none", "There is no folder"), (empty, "no talk in"),
      (file, "is a file, not a folder"),
    ].map { path, words in
      (try program.run("trainer", "report", path, "--lang", "en"), path, words)
    }
    for (outcome, path, words) in answers {
      #expect(outcome.status == 4)
      #expect(outcome.output.isEmpty)
      #expect(outcome.complaints.contains(path) && outcome.complaints.contains(words))
    }
  }

  @Test func `A trainer overrules a check, and both verdicts stay`() throws {
    let program = try Program()
    let path = program.home.path + "/talk.txt"
    try Self.talk.write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try program.run("score", path, "--overrule", "told_back")
    #expect(refused.status == 2)
    let outcome = try program.run(
      "score", path, "--overrule", "asked_first", "--verdict", "missed", "--reason", "太快", "--json")
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(
      with: Data(try program.run("score", path, "--json").output.utf8))
    let document = try #require(object as? [String: Any])
    let checks = try #require(document["checks"] as? [[String: Any]])
    let check = try #require(checks.first { $0["id"] as? String == "asked_first" })
    #expect(check["verdict"] as? String == "met")
    #expect(check["overruled"] as? String == "missed")
    #expect(check["reason"] as? String == "太快")
    let scores = (document["score"] as? Int, document["overruledScore"] as? Int)
    #expect(try #require(scores.1) < (try #require(scores.0)))
  }

  @Test func `A team is reported by rep, and what is no talk is passed over`() throws {
    let program = try Program()
    let folder = program.home.path + "/talks"
    try FileManager.default.createDirectory(
      atPath: folder + "/Kim", withIntermediateDirectories: true)
    _ = try rehearse(
      program, "price-objection", ["1", "/end"], "--choose", "--rep", "Lee", "--save",
      folder + "/1.jsonl")
    try Self.talk.write(toFile: folder + "/Kim/a.txt", atomically: true, encoding: .utf8)
    try "nothing".write(toFile: folder + "/b.txt", atomically: true, encoding: .utf8)
    let outcome = try program.run("trainer", "report", folder, "--json")
    #expect(outcome.status == 0)
    #expect(outcome.complaints.contains("b.txt"))
    let reps = try outcome.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["rep"] as? String
    }
    #expect(reps == ["Kim", "Lee"])
  }

  @Test func `A pack is checked, installed, listed, played and removed`() throws {
    let program = try Program()
    let folder = program.home.path + "/course"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/workshop.yarn"
    #expect(try program.run("scenario", "new", path, "--lang", "en").status == 0)
    let definitions = try Data(contentsOf: URL(filePath: folder + "/spar.ysls.json"))
    let object = try JSONSerialization.jsonObject(with: definitions) as? [String: Any]
    let commands = try #require(object?["Commands"] as? [[String: Any]])
    #expect(commands.contains { $0["YarnName"] as? String == "objection" })
    #expect(try program.run("scenario", "install", folder).status == 0)
    #expect(try program.run("scenario", "install", folder).status == 1)
    #expect(try program.run("scenario", "install", folder, "--force").status == 0)
    let listed = try program.run("scenario", "list", "--lang", "en")
    #expect(listed.output.contains("workshop") && listed.output.contains("[course]"))
    let played = try rehearse(program, "workshop", ["What exactly are you comparing?", "/end"])
    #expect(played.output.contains("Theirs is the base trim"))
    try "title: Start\n---\n{1 +}\n===\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(try program.run("scenario", "install", folder, "--force").status == 3)
    #expect(try program.run("scenario", "remove", "course").status == 0)
    #expect(try program.run("scenario", "remove", "course").status == 4)
  }

  @Test func `A name that nothing bears is not found, and near ones are named`() throws {
    let program = try Program()
    let outcome = try rehearse(program, "price-objektion", ["/end"])
    #expect(outcome.status == 4)
    #expect(outcome.complaints.contains("price-objection"))
  }

  @Test(arguments: ["zh", "en"])
  func `The script of the guide is sound and its samples are right`(language: String) throws {
    let program = try Program()
    let guide = try program.run("scenario", "guide", "--lang", language).output
    let fence = try #require(guide.firstRange(of: "```yarn\n"))
    let rest = guide[fence.upperBound...]
    let end = try #require(rest.firstRange(of: "```"))
    let path = program.home.path + "/guide.yarn"
    try String(rest[..<end.lowerBound]).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try program.run("scenario", "check", path, "--json").output == "")
    #expect(try program.run("scenario", "test", path).status == 0)
  }
}
