@testable import Playbooks

/// A minimal playbook in one file, over which a page's example is laid.
enum ExamplePlaybook {
  static let outline = """
    playbook: key-account
    title: {zh: 示例, en: Example}
    stages:
      - id: prepare
        title: {zh: 准备, en: Prepare}
        steps:
          - {id: customer, title: {zh: 客户, en: Customer}}
    segments:
      - {id: school, title: {zh: 学校, en: School}}

    """

  static let steps = """
    steps:
      prepare.customer:
        aim: {zh: 知道买几台, en: Know how many}
        prompts:
          - field: quantity
            type: quantity
            label: {zh: 台数, en: quantity}
            question: {zh: 要几台？, en: How many?}
            why: {zh: 报价要用, en: The quote needs it}
            example: {zh: 12台, en: 12 cars}

    """

  /// Returns the playbook with an example in the place of the top-level keys it gives; steps it
  /// gives stand beside the minimal one unless they replace it.
  static func text(with example: String) -> String {
    let given = example.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map {
      $0.prefix { $0 != ":" }
    }
    var kept: [Substring] = []
    var isKept = true
    for line in outline.split(separator: "\n") {
      if !line.hasPrefix(" ") { isKept = !given.contains(line.prefix { $0 != ":" }) }
      if isKept { kept.append(line) }
    }
    let head = kept.joined(separator: "\n") + "\n"
    if example.contains("  prepare.customer:\n") { return head + example }
    if !given.contains("steps") { return head + steps + example }
    let body = String(steps.dropFirst("steps:\n".count))
    return head + ("\n" + example).replacing("\nsteps:\n", with: "\nsteps:\n" + body)
  }
}
