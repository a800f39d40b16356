import ArgumentParser
import Coaching
import Foundation
import Reports
import Shell
import Terminal
import Texts

/// `spar trainer report FOLDER`: who is weak where, over time.
struct TrainerReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Tells from transcripts who is weak where. 看谁弱在哪里。",
    discussion: """
      FOLDER holds transcripts of several reps, also in folders within it: files that spar \
      rehearse --save wrote (with --rep), or plain text. A talk that names no rep goes by the \
      folder it lies in. --json prints one object a rep: {"rep","talks":[{"date","score"}],\
      "average","skills":{…},"checks":{…},"practise":[…]}.
      """)

  private static let endings: Set = ["jsonl", "json", "txt"]

  @OptionGroup var options: GlobalOptions

  @OptionGroup var output: ReportOptions

  @Argument(help: "The folder. 放对话的文件夹。", completion: .directory)
  var folder: String

  @Flag(help: "Print JSON Lines. 输出 JSON Lines。")
  var json = false

  @Option(help: "A rubric of your own, as JSON. 用自己的评分表(JSON)。")
  var rubric: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let texts = composition.texts
      let scorer = Scorer(try RubricShelf(texts: texts).rubric(at: rubric))
      let talks = try read(composition)
      guard !talks.isEmpty else {
        throw ToolFailure(.notFound, texts(.teamNoTalks, ["folder": folder]))
      }
      let report = TeamReport(talks, scorer)
      guard json else {
        let printer = ReportPrinter(composition, output.destination)
        return try printer.print(TeamSheet(texts).blocks(report))
      }
      for rep in report.reps {
        let line = try JSONText.line(TeamDocument(rep, in: report))
        try composition.output.write(line + "\n")
      }
    }
  }

  /// Returns the paths within the folder, in order; the folder itself has to be there and open.
  @MainActor
  private func paths(_ texts: Texts) throws -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw ToolFailure(.notFound, texts(.teamNoFolder, ["folder": folder]))
    }
    guard isFolder.boolValue else {
      throw ToolFailure(.notFound, texts(.teamNotFolder, ["folder": folder]))
    }
    guard (try? files.contentsOfDirectory(atPath: folder)) != nil,
      let paths = files.enumerator(atPath: folder)?.allObjects as? [String]
    else {
      throw ToolFailure(.failed, texts(.teamClosedFolder, ["folder": folder]))
    }
    return paths.sorted()
  }

  /// Reads all talks; a file that is none is told of and passed over.
  @MainActor
  private func read(_ composition: Composition) throws -> [(talk: Transcript, name: String?)] {
    var talks: [(Transcript, String?)] = []
    for name in try paths(composition.texts) {
      let url = URL(filePath: folder).appending(path: name)
      guard Self.endings.contains(url.pathExtension.lowercased()) else { continue }
      let parent = name.contains("/") ? url.deletingLastPathComponent().lastPathComponent : nil
      do {
        let file = TranscriptFile(path: url.path, texts: composition.texts)
        talks.append((try file.read(), parent))
      } catch let failure as ToolFailure {
        let reason = failure.message ?? ""
        let line = composition.texts(.teamSkipped, ["file": name, "reason": reason])
        try composition.complaints.write(line + "\n")
      }
    }
    return talks
  }
}
