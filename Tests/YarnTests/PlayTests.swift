import Foundation
import Testing
import Yarn

struct PlayTests {
  private static let script = """
    title: Start
    ---
    <<declare $trust = 40>>
    客户: 太贵。 #line:a
    -> 和谁比？ #line:b
        <<set $trust += 20>>
        客户: {$trust} 分。 #line:c
    -> 打折。 #line:d
        客户: 再让点。 #line:e
    客户: 再说吧。 #line:f
    ===

    """

  private func begun(_ settings: PlaySettings = PlaySettings()) throws -> Play {
    let compilation = Compilation([("x.yarn", Self.script)], definitions: HostDefinitions())
    var play = Play(try #require(compilation.program), settings: settings, state: PlayState())
    try play.start()
    return play
  }

  private func text(_ event: PlayEvent) -> String? {
    if case .line(let line) = event { line.text } else { nil }
  }

  @Test func `A copy is another branch`() throws {
    var one = try begun()
    _ = try one.next()
    _ = try one.next()
    var other = one
    try one.choose(0)
    try other.choose(1)
    #expect(try text(one.next()) == "客户: 60 分。")
    #expect(try text(other.next()) == "客户: 再让点。")
    #expect(one.value(of: "$trust") == .number(60))
    #expect(other.value(of: "$trust") == .number(40))
  }

  @Test func `A saved state goes on where it was, options waiting`() throws {
    var play = try begun()
    _ = try play.next()
    _ = try play.next()
    let saved = try JSONEncoder().encode(play.state)
    let state = try JSONDecoder().decode(PlayState.self, from: saved)
    var resumed = Play(play.program, state: state)
    try resumed.choose(0)
    #expect(try text(resumed.next()) == "客户: 60 分。")
    #expect(try text(resumed.next()) == "客户: 再说吧。")
    #expect(try resumed.next() == .end)
  }

  @Test(arguments: [2, -1, 99])
  func `An option that is not there is refused and still waits`(number: Int) throws {
    var play = try begun()
    _ = try play.next()
    _ = try play.next()
    #expect(throws: RunError.noSuchOption(number + 1)) { try play.choose(number) }
    #expect(throws: RunError.choiceExpected) { try play.next() }
    try play.choose(1)
    #expect(try text(play.next()) == "客户: 再让点。")
  }

  @Test func `Translations take the place of lines and keep their values`() throws {
    let settings = PlaySettings(translations: ["line:a": "Customer: Dear.", "line:c": "{0} points"])
    var play = try begun(settings)
    #expect(try text(play.next()) == "Customer: Dear.")
    _ = try play.next()
    try play.choose(0)
    #expect(try text(play.next()) == "60 points")
  }

  @Test func `A line tells its speaker and its speech apart`() throws {
    var play = try begun()
    guard case .line(let line) = try play.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.content.speaker == "客户")
    #expect(line.content.speech == "太贵。")
    #expect(line.tags.contains("lastline"))
  }

  @Test(arguments: [(true, "[b]: x"), (false, "[b]: x")])
  func `Inserted values are plain text unless markup is asked for`(
    escapes: Bool,
    value: String
  ) throws {
    let script = "title: Start\n---\n<<declare $v = \"[b]: x\">>\n{$v}\n===\n"
    let compilation = Compilation([("x.yarn", script)], definitions: HostDefinitions())
    var play = Play(
      try #require(compilation.program), settings: PlaySettings(escapesValues: escapes),
      state: PlayState())
    try play.start()
    guard case .line(let line) = try play.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.text == value)
    #expect((line.content.speaker == nil))
  }

  @Test func `The same seed gives the same numbers`() throws {
    let script = "title: Start\n---\n{dice(1000)} {random_range(1, 1000)}\n===\n"
    let program = try #require(
      Compilation([("x.yarn", script)], definitions: HostDefinitions()).program)
    let texts = try ([1, 1, 2] as [UInt64]).map { seed -> String? in
      var play = Play(program, state: PlayState(seed: seed))
      try play.start()
      return try text(play.next())
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }
}
