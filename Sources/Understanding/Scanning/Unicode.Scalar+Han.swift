extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}
