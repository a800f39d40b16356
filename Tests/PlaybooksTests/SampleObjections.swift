@testable import Playbooks

/// The sample playbook with everything that can stand beside objection steps.
enum SampleObjections {
  static let text =
    SamplePlaybook.objections.replacing(
      "cues: {zh: [太贵], en: [too dear]}}",
      with: """
        cues: {zh: [太贵], en: [too dear]},
           say: {clarify: {zh: 比哪家贵？, en: Dearer than whom?}}}
          - {id: space, title: {zh: 空间, en: space}}
        """
    ).replacing(
      "    mistake: {zh: 先别介绍, en: Do not pitch yet}",
      with: """
            mistake: {zh: 先别介绍, en: Do not pitch yet}
            say:
              - {zh: '除了{brand}还看谁？', en: 'Who else but {brand}?'}
              - {zh: '{quantity}都定了？', en: 'Is {quantity} settled?'}
        """
    ) + """

      closed_by: [[objection_reason]]
      evidence:
        - id: tape
          kind: inspection
          topics: [space]
          title: {zh: 卷尺, en: Tape}
          how: {zh: 当面量, en: Measure it there}
        - id: sums
          kind: figures
          topics: [price, space]
          title: {zh: 算账, en: Sums}
          how: {zh: '算{quantity}的账', en: 'Do the sums for {quantity}'}
      faults:
        - {id: early, move: pitch, when: reason_unknown, text: {zh: '“{words}”——早了', en: '“{words}”: early'}}
        - {id: free, move: concede, when: untraded, text: {zh: '“{words}”——白送', en: '“{words}”: for free'}}
      """

  static let texts = SamplePlaybook.texts.merging(["objections.yaml": text]) { $1 }
}
