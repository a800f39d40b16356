@testable import Playbooks

/// The small playbook with a part that holds limits.
enum SampleLimits {
  static let text = """
    sources:
      - id: rules
        title: {zh: 用车规定, en: Rules for cars}
        number: 第7号
        as_of: 2017-12-05
      - {id: law, title: {zh: 采购法, en: Law}, number: 第8号, as_of: 2003-01-01}
    limits:
      - id: price
        source: rules
        segments: [city]
        kind: [mail]
        measure: price_per_vehicle
        at_most: 120000
        title: {zh: 价格标准, en: the price standard}
      - {id: engine, source: rules, measure: displacement, at_most: 1.6, title: {zh: 排量, en: size}}
      - id: tender
        source: law
        except: [city.tax]
        measure: open_tender
        at_least: 2000000
        title: {zh: 招标标准, en: the tender threshold}
    """

  static let kind = """
          - field: vehicle_kind
            type: choice
            choices:
              - {id: mail, title: {zh: 机要, en: Mail}}
              - {id: other, title: {zh: 其他, en: Other}}
            label: {zh: 类别, en: kind}
            question: {zh: 哪一类?, en: Which kind?}
            why: {zh: 标准不同, en: Standards differ}
            example: {zh: 机要, en: Mail}
    """

  /// Returns the files of the small playbook with these limits.
  static func texts(_ limits: String = text) -> PlaybookTexts {
    var texts = SamplePlaybook.texts
    texts["playbook.yaml"] = SamplePlaybook.outline + "\nlimits: {part: limits.yaml}\n"
    texts["prepare.yaml"] = SamplePlaybook.prepare + "\n" + kind + "\n"
    texts["limits.yaml"] = limits
    return PlaybookTexts(texts)
  }

  /// Returns the small playbook with these limits.
  static func playbook(_ limits: String = text) throws -> Playbook {
    try Playbook(parts: texts(limits))
  }
}
