import ArgumentParser
import Terminal
import Yarn

/// `spar scenario graph`: how nodes lead to one another.
struct ScenarioGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Writes the graph of a script. 画出节点关系图。",
    discussion: "Nodes that no choice reaches are dashed. Detours are dashed both ways.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The script. 脚本。", completion: .file())
  var path: String

  @Flag(help: "For Mermaid instead of Graphviz. 用 Mermaid 格式。")
  var mermaid = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let bench = ScriptBench(composition)
      let program = try bench.program(of: try ScriptShelf(composition).script(at: path))
      let start = program.hasNode("Start") ? "Start" : program.nodes.first?.title ?? "Start"
      let exploration = Explorer.explore(program, from: start, settings: bench.settings)
      let graph = ScriptGraph(program, unreached: Set(exploration.unreachedNodes))
      try composition.output.write(mermaid ? graph.mermaid : graph.graphviz)
    }
  }
}
