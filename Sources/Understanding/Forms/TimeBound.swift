/// Which side of a time is meant.
enum TimeBound: Hashable, Sendable {
  /// Before it: X前. A day is included, a month or feast is not.
  case before
  /// Up to its end: by X, 截至X.
  case until
  /// Behind it: X后, after X.
  case after
  /// From its beginning on: 从X起, since X.
  case since
}
