import Testing
import Yarn

struct ExplorerTests {
  private func explore(_ body: String) throws -> (Exploration, Program) {
    let script = body.contains("title:") ? body : "title: Start\n---\n" + body + "\n===\n"
    let compilation = Compilation([("x.yarn", script)], definitions: HostDefinitions())
    let program = try #require(compilation.program)
    return (Explorer.explore(program), program)
  }

  @Test func `Each ending is found with the fewest choices`() throws {
    let (result, _) = try explore("-> a\n    end a\n-> b\n    -> c\n        end c")
    let endings = result.findings.filter { $0.kind == .ending }.map(\.choices)
    #expect(endings == [["a"], ["b", "c"]])
    #expect(result.isComplete)
    #expect(result.unreachedLines.isEmpty)
  }

  @Test func `Lines and nodes that no choice reaches are named`() throws {
    let (result, program) = try explore(
      """
      title: Start
      ---
      <<declare $n = 1>>
      -> a <<if $n > 1>>
          never
      -> b
      ===
      title: Lost
      ---
      lost
      ===

      """)
    #expect(result.unreachedLines.map { program.lines[$0].text } == ["a", "never", "lost"])
    #expect(result.unreachedNodes == ["Lost"])
  }

  @Test func `A menu without a way out is a trap with the choices that lead there`() throws {
    let (result, _) = try explore(
      """
      title: Start
      ---
      -> in
          <<jump Cell>>
      -> out
      ===
      title: Cell
      ---
      -> again
          <<jump Cell>>
      ===

      """)
    let traps = result.findings.filter { $0.kind == .trap }
    #expect(traps.map(\.choices) == [["in"]])
  }

  @Test func `What goes on without a choice is endless`() throws {
    let (result, _) = try explore("hello\n<<jump Start>>")
    #expect(result.findings.map(\.kind) == [.endless])
  }

  @Test func `What cannot go on is named with the way there`() throws {
    let (result, _) = try explore("-> a\n    <<jump {\"No\" + \"where\"}>>\n-> b")
    let failures = result.findings.filter { $0.kind == .failure(.unknownNode("Nowhere")) }
    #expect(failures.map(\.choices) == [["a"]])
  }

  @Test func `A count that grows without end stops at the limit and says so`() throws {
    let script = "title: Start\n---\n<<set $n += 1>>\n-> a\n    <<jump Start>>\n-> b\n===\n"
    let compilation = Compilation([("x.yarn", script)], definitions: HostDefinitions())
    let result = Explorer.explore(
      try #require(compilation.program), limits: ExplorationLimits(situations: 50))
    #expect(!result.isComplete)
    #expect(result.situationCount == 50)
    #expect(!result.findings.contains { $0.kind == .trap })
  }
}
