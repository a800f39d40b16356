package import Accounts
import Playbooks

/// The conversation that leads through the method: one question at a time, never one that the
/// record answers, resumed where it was left. An objection opens its six steps over the present
/// place and returns to it.
package struct Guide {
  /// What the conversation works with.
  package let context: CoachingContext
  /// The account as the conversation sees it.
  package internal(set) var file: AccountFile
  /// The walk along the route, and over it those through objections.
  var layers: [Interview]
  /// What the coach proposed just now, until it is answered.
  package internal(set) var offered: [Proposal] = []
  /// The proposal that stands in the line to be changed.
  var edited: Proposal?
  /// What the last answer may mean instead, until the next line.
  var otherReading: OtherReading?
  /// What was put into the line to be changed, until the next line.
  var standing: String?
  /// Where nobody knew an answer, with the line that said so and the note that keeps it, until the
  /// next such line.
  var leftOpen: (place: StepPlace, line: String, note: String)?
  /// The rules that follow from what was answered since the last proposals.
  var following: Set<String> = []
  /// The stage that was asked about last, to notice when it is left.
  var stageSpoken: Localized?
  /// The step that was asked about last.
  var stepSpoken: String?
  /// The question answered last.
  var lastAnswered: StepPlace?
  /// Whether the rep has said that this is all.
  var isClosing = false
  /// Whether nothing more is to be said.
  package internal(set) var isOver = false

  /// Opens a conversation about an account; `begin` says its first words.
  ///
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package init(
    _ route: Route, on account: AccountID, _ context: CoachingContext
  ) throws(CoachingError) {
    self.context = context
    file = try storing { () throws(StoreError) in try AccountFile(account, in: context.store) }
    layers = [Interview(route, RouteCatalogue(context.playbook))]
  }

  /// The walk that is asking now.
  var interview: Interview {
    get { layers[layers.count - 1] }
    set { layers[layers.count - 1] = newValue }
  }

  /// Begins, where the record says the last conversation was left or at a step.
  ///
  /// - Parameter step: `stage.step`, or any other name of a step; nil to go on.
  package mutating func begin(at step: String? = nil) throws(CoachingError) -> [Reply] {
    if let step { return try go(to: step) }
    if case .fit = interview.route.kind, try firstOpen() == nil { return try finish() }
    interview.spot = try resumingSpot()
    guard interview.spot != nil else { return try routeDone() }
    return [try asking()]
  }

  /// The question that stands now; nil when none does.
  package func question() throws(CoachingError) -> Question? {
    guard offered.isEmpty, edited == nil, let spot = interview.spot else { return nil }
    return try question(at: spot)
  }

  /// Reads what others have written meanwhile.
  package mutating func refresh() throws(CoachingError) {
    try changingFile { file throws(StoreError) in try file.refresh() }
  }

  /// Writes drafts as one act.
  mutating func write(_ drafts: [Draft]) throws(CoachingError) {
    let act = context.act(on: file.id, drafts)
    try changingFile { file throws(StoreError) in try file.write(act) }
    if file.id == .dealer { context.dealerChanged() }
  }

  private mutating func changingFile(
    _ change: (inout AccountFile) throws(StoreError) -> Void
  ) throws(CoachingError) {
    do { try change(&file) } catch { throw .store(error) }
  }

  private func resumingSpot() throws(CoachingError) -> Interview.Spot? {
    if let position = file.account.position, let spot = try interview.spot(of: position) {
      let onward = try nextOpen(from: spot, including: true)
      if let onward { return onward }
    }
    return try firstOpen()
  }
}
