import Diagnostics

/// Two items of a kind must not have the same identifier.
struct DuplicateIDRule: CheckRule {
  private struct Name: Hashable {
    let kind: ItemKind
    let scope: String
    let id: String
  }

  func check(_ subject: CheckSubject) -> [Diagnostic] {
    var first: [Name: String] = [:]
    var found: [Diagnostic] = []
    for part in subject.parts {
      for mention in part.survey.declarations {
        let name = Name(kind: mention.kind, scope: mention.scope, id: mention.id)
        if let earlier = first[name] {
          found.append(
            part.survey.diagnostic(
              .duplicateID,
              at: mention.site,
              ["name": mention.id, "first": earlier]
            )
          )
        } else {
          first[name] = "\(part.survey.source.name):\(mention.site.line)"
        }
      }
    }
    return found
  }
}
