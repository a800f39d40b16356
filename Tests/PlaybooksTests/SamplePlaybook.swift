@testable import Playbooks

/// A small playbook in two parts, as texts.
enum SamplePlaybook {
  static let outline = """
    playbook: small
    version: 2
    title: {zh: 小方法, en: Small method}
    motto: {zh: 当好参谋, en: Advise well}
    variables:
      brand: {zh: 本品牌, en: our brand}
    stages:
      - id: prepare
        title: {zh: 准备, en: Prepare}
        part: prepare.yaml
        steps:
          - {id: customer, title: {zh: 客户, en: Customer}}
          - {id: plan, title: {zh: 计划, en: Plan}}
      - id: close
        title: {zh: 促成, en: Close}
        part: close.yaml
        steps:
          - {id: options, title: {zh: 方案, en: Options}}
    card: [prepare.plan]
    objections:
      part: objections.yaml
      title: {zh: 处理拒绝, en: Refusals}
      steps:
        - {id: clarify, title: {zh: 明确, en: Reason}}
    proposals: {part: proposals.yaml}
    segments:
      - id: city
        title: {zh: 市级, en: City}
        children:
          - {id: city.tax, title: {zh: 税务, en: Tax}}
      - {id: school, title: {zh: 学校, en: School}}
    sheet:
      - {id: segment, title: {zh: 属性, en: Segment}}
      - {id: need, title: {zh: 需求, en: Need}, fields: [quantity]}
    """

  static let prepare = """
    steps:
      prepare.customer:
        aim: {zh: 知道买多少, en: Know how many}
        prompts:
          - field: segment
            type: choice
            source: segments
            label: {zh: 属性, en: segment}
            question: {zh: 是哪类客户?, en: What kind of customer?}
            why: {zh: 决定怎么谈, en: It decides how to talk}
            example: {zh: 税务, en: Tax}
          - field: quantity
            type: quantity
            unit: vehicle
            label: {zh: 数量, en: quantity}
            question: {zh: 几台?, en: How many?}
            why: {zh: 决定报价, en: It decides the price}
            example: {zh: 12台, en: 12 cars}
            cues: {zh: [几台, 多少辆], en: [how many]}
            follows: [check-stock]
      prepare.plan:
        aim: {zh: 有计划, en: Have a plan}
        prompts:
          - field: team
            type: list
            label: {zh: 团队, en: team}
            question: {zh: 谁参加?, en: Who takes part?}
            why: {zh: 分工清楚, en: Clear roles}
            example: {zh: 小李、小王, en: Ann; Bob}
            answered: {items: 2}
    """

  static let close = """
    steps:
      close.options:
        aim: {zh: 定下数量, en: Settle the number}
        prompts:
          - field: quantity
            question: {zh: 最后几台?, en: How many in the end?}
            why: {zh: 写进合同, en: For the contract}
            example: {zh: 12台, en: 12 cars}
    """

  static let objections = """
    topics:
      - {id: price, title: {zh: 价格, en: price}, cues: {zh: [太贵], en: [too dear]}}
    steps:
      objection.clarify:
        aim: {zh: 问出原因, en: Find the reason}
        done: objection_reason
        mistake: {zh: 先别介绍, en: Do not pitch yet}
        prompts:
          - field: objection_reason
            type: text
            label: {zh: 原因, en: reason}
            question: {zh: '为什么不要{brand}?', en: 'Why not {brand}?'}
            why: {zh: 对症下药, en: Answer the real doubt}
            example: {zh: 嫌贵, en: Too dear for them}
            answered: {characters: 2}
    """

  static let proposals = """
    rules:
      - id: check-stock
        when: {has: [quantity], stage: [prepare], objection: none, commitments: none}
        what: {zh: '核实{quantity}库存', en: 'check stock for {quantity}'}
        owner: us
        due: {working_days: 2}
        why: {zh: 数量有了, en: The number is known}
        size: 1
    """

  static let texts = [
    "playbook.yaml": outline, "prepare.yaml": prepare, "close.yaml": close,
    "objections.yaml": objections, "proposals.yaml": proposals,
  ]
}
