/// A phrase of an utterance that tells what is being done.
struct MoveCue: Sendable {
  /// What sort of phrase it is.
  enum Kind: String {
    case clarify, emphasize, probe, confirm, dispel, secure
    case concede, argue, bash, pitch, acknowledge, reflect, inform, chat
    /// A condition: if, suppose.
    case condition
    /// Something is wanted to be conceivable: consider, a chance.
    case conceivable
    /// A benefit tied to the customer's own use.
    case fit
    /// Asks for an answer in the form of a request: tell me.
    case ask
    /// What matters to the customer.
    case need
    /// The offer or the make of others.
    case other
    /// Something the customer would do for the deal: sign, answer, meet.
    case act
    /// A day or an hour to come.
    case when
    /// A thing that a car is fitted with.
    case feature
    /// A unit of what can be measured on a car.
    case measure
    /// Asks whether an interpretation is right.
    case sure
    /// The rep speaks of what the rep's own side would give.
    case give
    /// Asks something in return: 换, in return.
    case trade
  }

  /// What sort of phrase it is.
  let kind: Kind
  /// Where it stands.
  let span: Range<Int>
}
