import Diagnostics
import Playbooks
import Reports

/// A small playbook, made by hand.
enum SamplePlaybook {
  /// What it asks.
  static var catalog: FieldCatalog {
    FieldCatalog(
      stages: [
        FieldCatalog.Stage(
          id: "prepare", title: Localized(zh: "销售前准备", en: "Prepare"),
          steps: [
            step(
              "prepare", "customer", "客户", "Customer",
              [
                prompt("segment", .choice, "客户属性", "Segment", choices: choices),
                prompt("decider", .person, "决策人", "Decider"),
                prompt("contacts", .person, "联系人", "Contacts"),
                prompt("quantity", .quantity, "数量", "Quantity"),
                prompt("budget", .money, "预算", "Budget"),
                prompt("purpose", .list, "用途", "Purpose"),
                prompt("purchase_time", .date, "采购时间", "Purchase time"),
                prompt("purchase_cycle", .recurrence, "采购周期", "Purchase cycle"),
              ]),
            step(
              "prepare", "plan", "制定一套计划", "Make a plan",
              [
                prompt("quantity", .quantity, "数量", "Quantity"),
                prompt("visit_rhythm", .recurrence, "拜访频率", "Visit rhythm"),
              ]),
          ]),
        FieldCatalog.Stage(
          id: "needs", title: Localized(zh: "需求分析", en: "Needs"),
          steps: [
            step(
              "needs", "conclusion", "大客户的结论", "Conclusion",
              [prompt("confirmed", .flag, "已确认", "Confirmed")])
          ]),
      ], objections: objections)
  }

  /// What every start needs of it.
  static var outline: Outline {
    Outline(
      id: "sample", title: Localized(zh: "样本", en: "Sample"),
      motto: Localized(zh: "做决策者的参谋和帮手", en: "Advisers and helpers of those who decide"),
      stages: catalog.stages.map { stage in
        StageOutline(
          id: stage.id, title: stage.title,
          steps: stage.steps.map { StepOutline(id: $0.id, title: $0.title) })
      },
      segments: [
        Segment(
          id: "city", title: Localized(zh: "市级政府部门", en: "City-level government"),
          children: choices.map { Segment(id: $0.id, title: $0.title) })
      ],
      sheet: [
        SheetColumn(id: "segment", title: Localized(zh: "客户属性", en: "Segment"), fields: []),
        SheetColumn(
          id: "contact", title: Localized(zh: "关键联系人", en: "Key contact"),
          fields: ["decider", "contacts"]),
        SheetColumn(
          id: "need", title: Localized(zh: "需求特征", en: "Needs"),
          fields: ["quantity", "purpose"]),
        SheetColumn(
          id: "time", title: Localized(zh: "可能采购时间", en: "Likely purchase time"),
          fields: ["purchase_time"]),
      ])
  }

  private static var choices: [Choice] {
    [Choice(id: "city.police", title: Localized(zh: "市公安局", en: "City police"))]
  }

  private static var objections: Objections {
    Objections(
      title: Localized(zh: "处理拒绝", en: "Handling a refusal"),
      topics: [ObjectionTopic(id: "price", title: Localized(zh: "价格", en: "Price"))],
      steps: [
        objectionStep(
          "clarify", "明确", "Find the true reason", "objection_reason", "真实原因", "Reason"),
        objectionStep("probe", "试探", "Test the water", "objection_reaction", "反应", "Reaction"),
        objectionStep("secure", "确认生意成功", "Secure it", "objection_due", "期限", "Due"),
      ])
  }

  private static func step(
    _ stage: String, _ step: String, _ zh: String, _ en: String, _ prompts: [Prompt]
  ) -> Step {
    let title = Localized(zh: zh, en: en)
    return Step(id: StepID(stage: stage, step: step), title: title, aim: title, prompts: prompts)
  }

  private static func objectionStep(
    _ id: String, _ zh: String, _ en: String, _ field: Playbooks.FieldKey, _ labelZH: String,
    _ labelEN: String
  ) -> ObjectionStep {
    let title = Localized(zh: zh, en: en)
    return ObjectionStep(
      id: StepID(stage: "objection", step: id), title: title, aim: title,
      prompts: [prompt(field, .text, labelZH, labelEN)], done: field, mistake: nil)
  }

  private static func prompt(
    _ field: Playbooks.FieldKey, _ type: FieldType, _ zh: String, _ en: String,
    choices: [Choice] = []
  ) -> Prompt {
    let label = Localized(zh: zh, en: en)
    return Prompt(
      field: field, type: type, label: label, question: label, why: label, example: label,
      choices: choices)
  }
}
