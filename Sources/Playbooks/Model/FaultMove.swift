/// What a rep can do at the wrong moment, or ought never to do.
package enum FaultMove: String, CaseIterable, Codable, Hashable, Sendable {
  /// Advertises the car.
  case pitch
  /// Brings evidence.
  case dispel
  /// Asks for a commitment.
  case secure
  /// Stresses what matters most.
  case emphasize
  /// Contradicts the customer.
  case argue
  /// Runs a rival down.
  case bash
  /// Gives something away.
  case concede
}
