extension Reply {
  /// Whether it tells that what was typed could not be read or done.
  package var isFailure: Bool {
    switch self {
    case .refused, .nothingToUndo, .nothingToRedo, .nothingBefore, .nothingAfter, .unknownStep,
      .unknownField:
      true
    default: false
    }
  }
}
