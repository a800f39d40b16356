/// Whose price was quoted.
package enum PriceSide: String, Hashable, Sendable {
  case ours, rival
}
