import Foundation

@testable import Coaching

/// The vectors of FSRS-6: in the folder named by `SPAR_FSRS_VECTORS`, or the one beside the project.
struct MemoryVectors: Decodable {
  struct Review: Decodable {
    let at_s: Double
    let rating: Int
    let s: Double
    let d: Double
    let state: String
    let step: Int?
    let due_s: Double
  }

  struct Recall: Decodable {
    let at_s: Double
    let value: Double
  }

  /// `"default"` or 21 numbers.
  enum Weights: Decodable {
    case standard
    case own([Double])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self = (try? container.decode([Double].self)).map(Weights.own) ?? .standard
    }

    var weights: MemoryWeights? {
      switch self {
      case .standard: .standard
      case .own(let values): MemoryWeights(values)
      }
    }
  }

  struct History: Decodable {
    let id: String
    let w: Weights
    let desired_retention: Double
    let learning_steps_s: [Int]
    let relearning_steps_s: [Int]
    let maximum_interval: Int
    let reviews: [Review]
    let retrievability: Recall?
  }

  let histories: [History]

  static var file: URL? {
    let named = ProcessInfo.processInfo.environment["SPAR_FSRS_VECTORS"]
    let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/conformance/fsrs").path
    let folder = URL(filePath: named ?? beside)
    let file = folder.appending(path: "generated.json")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  static func read() throws -> MemoryVectors? {
    guard let file else { return nil }
    return try JSONDecoder().decode(MemoryVectors.self, from: Data(contentsOf: file))
  }
}
