import Accounts
import Foundation
import Journal
import Reports
import Shell
import Terminal
import Texts

/// Forgets one thing: shows what will go, has it confirmed, does it, hands over the receipt.
@MainActor
struct ForgettingDesk {
  private let composition: Composition
  private let store: JournalStore
  private let printer: ReceiptPrinter
  private var texts: Texts { composition.texts }

  /// Creates it.
  init(_ composition: Composition, _ store: JournalStore, _ printer: ReceiptPrinter) {
    self.composition = composition
    self.store = store
    self.printer = printer
  }

  /// Forgets what an order asks for, once it is confirmed.
  ///
  /// - Parameters:
  ///   - given: The name given for confirmation; nil to ask a person.
  ///   - isDry: Whether only what would go is shown.
  /// - Throws: `ToolFailure` when it is not confirmed; nothing has gone then.
  func forget(_ order: ForgettingOrder, confirmedAs given: String?, isDry: Bool = false) throws {
    let subject = try ForgettingSubject(order, in: store, texts)
    let summary = ForgettingSummary(composition, store, subject)
    let count = try store.preview(subject.target)
    try say(summary.blocks(count, copies: composition.forgetting.copyCount))
    if isDry {
      try say([.paragraph(texts(.forgetDry))])
      return
    }
    if let given {
      guard given == subject.name else {
        throw ToolFailure(.usage, texts(.forgetWrongName, ["name": subject.name]))
      }
    } else if try !isConfirmed(subject) {
      throw ToolFailure(.failed, texts(.forgetWrongName, ["name": subject.name]))
    }
    try carryOut(subject, count)
  }

  /// Asks a person whether an order is to be carried out; returns whether it was.
  func forgetIfConfirmed(_ order: ForgettingOrder) throws -> Bool {
    let subject = try ForgettingSubject(order, in: store, texts)
    let count = try store.preview(subject.target)
    try say(
      ForgettingSummary(composition, store, subject)
        .blocks(count, copies: composition.forgetting.copyCount))
    guard try isConfirmed(subject) else { return false }
    try carryOut(subject, count)
    return true
  }

  /// Forgets a whole account without asking.
  func forgetAtOnce(_ account: AccountID) throws {
    let subject = try ForgettingSubject(ForgettingOrder(account: account), in: store, texts)
    try carryOut(subject, try store.preview(subject.target))
  }

  private func carryOut(_ subject: ForgettingSubject, _ count: ForgettingCount) throws {
    var random = SystemRandomNumberGenerator()
    var terms = ForgettingTerms(
      number: ReceiptNumber(drawnFrom: &random).text, kind: subject.kind)
    (terms.removed, terms.changed) = (count.removed, count.changed)
    let plan = ForgettingPlan(
      subject.target, terms: terms, at: composition.clock.now(),
      zone: composition.clock.zone.identifier)
    let bar = ProgressBar(texts(.forgetWorking))
    let done: ForgettingTerms
    do throws(StoreError) {
      defer { bar.end() }
      done = try composition.forgetting.perform(plan, in: store, progress: bar.tell)
    } catch {
      let reason = composition.words(for: error)
      throw ToolFailure(.failed, texts(.forgetUnfinished, ["reason": reason]))
    }
    try printer.print(done, on: composition.today)
  }

  /// What is read by programs stays free of what is said to people.
  private func say(_ blocks: [ReportBlock]) throws {
    guard printer.isJSON else { return try composition.screen.report(blocks) }
    let output = MemoryOutput()
    try Screen(output: output, palette: .plain, width: nil).report(blocks)
    try composition.complaints.write(output.text)
  }

  private func isConfirmed(_ subject: ForgettingSubject) throws -> Bool {
    let name = subject.name
    guard ControllingTerminal.isTerminal(STDIN_FILENO),
      ControllingTerminal.isTerminal(STDERR_FILENO)
    else { throw ToolFailure(.usage, texts(.forgetNeedsYes, ["name": name])) }
    let question: TextKey = subject.kind == .account ? .accountAskForget : .forgetAskContact
    try composition.complaints.write(texts(question, ["name": name]) + " ")
    guard case .line(let answer) = try PipeReader().read(LineRequest(prompt: "")) else {
      return false
    }
    return answer.trimmingCharacters(in: .whitespaces) == name
  }
}
