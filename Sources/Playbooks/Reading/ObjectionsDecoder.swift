import Yams

/// Reads what stands beside the objection steps.
struct ObjectionsDecoder {
  static let keys = ["topics", "evidence", "faults", "closed_by"]

  let reader: PartReader

  /// Reads what objections can be about.
  func topics(_ map: MappingReader) -> [TopicDraft] {
    let decoder = TopicDecoder(reader: reader)
    return map.items("topics").compactMap(decoder.decode)
  }

  /// Reads what can be put before a customer.
  func evidence(_ map: MappingReader) -> [EvidenceDraft] {
    let decoder = EvidenceDecoder(reader: reader)
    return map.items("evidence").compactMap(decoder.decode)
  }

  /// Reads the mistakes a rep can make.
  func faults(_ map: MappingReader) -> [FaultDraft] {
    let decoder = FaultDecoder(reader: reader)
    return map.items("faults").compactMap(decoder.decode)
  }

  /// Reads what closes an objection, nil when it is not said here.
  func closedBy(_ map: MappingReader) -> [[FieldKey]]? {
    guard map.entry("closed_by") != nil else { return nil }
    return map.items("closed_by").map { node in
      reader.someItems(node, key: "closed_by").compactMap { field in
        guard let key = reader.word(field, key: "closed_by") else { return nil }
        reader.refer(.done, key, at: field.site)
        return FieldKey(key)
      }
    }
  }
}
