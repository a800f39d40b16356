/// The score of a talk with everything it rests on.
package struct ScoreCard: Hashable, Sendable {
  /// 0 to 100, by the rubric alone.
  package let score: Int
  /// 0 to 100 with a trainer's word; nil when no trainer spoke.
  package let overruledScore: Int?
  /// The version of the rubric.
  package let rubric: Int
  /// The checks in the order of the rubric, once for each place.
  package let results: [CheckResult]
  /// How many hints were asked for.
  package let hints: Int
  /// What they cost, in points.
  package let hintCost: Int
  /// What can be counted.
  package let measures: TalkMeasures
}
