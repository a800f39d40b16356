/// What a limit counts, and in which unit.
package enum LimitMeasure: String, CaseIterable, Hashable, Sendable {
  /// What one vehicle costs, in CNY.
  case pricePerVehicle = "price_per_vehicle"
  /// The displacement of the engine, in litres.
  case displacement
  /// The share of new-energy vehicles in what is bought, in percent.
  case newEnergyShare = "new_energy_share"
  /// The total from which a purchase goes to open tender, in CNY.
  case openTender = "open_tender"
  /// The total from which a purchase outside the central catalogue follows the procurement law,
  /// in CNY.
  case dispersedPurchase = "dispersed_purchase"
  /// From publishing the intention to the beginning of the purchase, in days.
  case noticeDays = "notice_days"
  /// From handing out the tender documents to the closing of bids, in days.
  case bidDays = "bid_days"
}
