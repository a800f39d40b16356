package import Coaching

/// What rehearsals and practice need besides the record and the playbook, each made when it is first
/// asked for: a shell that only keeps records never reads it.
@MainActor
package final class PracticeKit {
  private let makeLibrary: () -> ScenarioLibrary
  private let makeScorer: () throws -> Scorer
  private var madeScorer: Scorer?

  /// The scenarios, and the words of customers.
  package private(set) lazy var library = makeLibrary()

  /// Creates a kit.
  ///
  /// - Parameters:
  ///   - library: Finds the scenarios.
  ///   - scorer: Makes the scorer; what it throws is thrown where the scorer is asked for.
  package init(
    library: @escaping () -> ScenarioLibrary, scorer: @escaping () throws -> Scorer
  ) {
    makeLibrary = library
    makeScorer = scorer
  }

  /// Scores talks.
  package var scorer: Scorer {
    get throws {
      if let madeScorer { return madeScorer }
      let scorer = try makeScorer()
      madeScorer = scorer
      return scorer
    }
  }
}
