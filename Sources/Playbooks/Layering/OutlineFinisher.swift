/// Makes the outline that people use from the outlines laid over one another.
struct OutlineFinisher {
  let draft: OutlineDraft

  /// Returns the outline.
  func finish() -> Outline {
    Outline(
      id: draft.id,
      version: draft.version ?? 1,
      extends: draft.extends,
      title: draft.title ?? Localized([:]),
      motto: draft.motto,
      variables: draft.variables.map {
        Variable(id: $0.id, wording: $0.wording ?? Localized([:]), from: $0.from)
      },
      stages: draft.stages.map {
        StageOutline(id: $0.id, title: $0.title ?? Localized([:]), steps: heads($0.steps))
      },
      card: draft.card,
      scripts: draft.scripts.map {
        ScriptOutline(id: $0.id, title: $0.title ?? Localized([:]), steps: $0.steps)
      },
      objections: draft.objections.map {
        ObjectionOutline(title: $0.title ?? Localized([:]), steps: heads($0.steps))
      },
      segments: draft.segments.map(segment),
      sheet: draft.sheet.map {
        SheetColumn(
          id: $0.id,
          title: $0.title ?? Localized([:]),
          fields: $0.given.contains("fields") ? $0.fields : [FieldKey($0.id)]
        )
      }
    )
  }

  private func heads(_ steps: [StepHeadDraft]) -> [StepOutline] {
    steps.compactMap { step in
      StepID(step.id).map { StepOutline(id: $0, title: step.title ?? Localized([:])) }
    }
  }

  private func segment(_ draft: SegmentDraft) -> Segment {
    Segment(
      id: draft.id,
      title: draft.title ?? Localized([:]),
      children: draft.children.map(segment)
    )
  }
}
