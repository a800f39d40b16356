import Terminal
import Texts
import Yarn

/// Writes scripts with their mistakes put right.
@MainActor
struct ScriptMending {
  private let composition: Composition

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// Returns a script after what can be put right was, in the file too.
  func mended(_ script: ScriptFile) throws -> ScriptFile {
    var text = script.text
    var count = 0
    // One change may lay open another.
    for _ in 0..<10 {
      let file = ScriptFile(path: script.path, text: text)
      let diagnostics = ScriptBench(composition).compilation(of: file).diagnostics
      let mended = ScriptMender().mended(text, named: script.path, diagnostics)
      guard mended.count > 0 else { break }
      text = mended.text
      count += mended.count
    }
    guard count > 0 else { return script }
    try ScriptShelf(composition).write(text, to: script.path)
    let values = ["file": script.path, "count": String(count)]
    try composition.complaints.write(composition.texts(.scenarioMended, values) + "\n")
    return ScriptFile(path: script.path, text: text)
  }
}
