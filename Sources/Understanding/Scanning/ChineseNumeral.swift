/// Reads a number below ten thousand written in Chinese characters: `三`, `十二`, `三百五`, `一千零八`.
struct ChineseNumeral: Sendable {
  private enum Sign {
    case digit(Int), unit(Int), zero
  }

  /// Passes over a numeral and returns its number; nil, without moving, when there is none.
  func take(_ cursor: inout Cursor) -> Int? {
    let start = cursor.position
    var total = 0
    var pending: Int?
    var smallest = 10_000
    var afterZero = false
    while let scalar = cursor.next, let sign = sign(scalar) {
      switch sign {
      case .digit(let digit):
        guard pending == nil, smallest > 1 else { return fail(&cursor, start) }
        pending = digit
      case .unit(let unit):
        // A bare ten begins a numeral: 十二 is twelve.
        let count = pending ?? (unit == 10 && total == 0 ? 1 : 0)
        guard count > 0, unit < smallest else { return fail(&cursor, start) }
        total += count * unit
        smallest = unit
        pending = nil
        afterZero = false
      case .zero:
        guard pending == nil, !afterZero else { return fail(&cursor, start) }
        afterZero = true
      }
      cursor.position += 1
    }
    guard let last = pending else {
      if cursor.position > start, !afterZero || total == 0 { return total }
      return fail(&cursor, start)
    }
    // 三百五 is 350, 三百零五 is 305.
    let place = afterZero || smallest == 10_000 ? 1 : max(1, smallest / 10)
    return total + last * place
  }

  private func fail(_ cursor: inout Cursor, _ start: Int) -> Int? {
    cursor.position = start
    return nil
  }

  private func sign(_ scalar: Unicode.Scalar) -> Sign? {
    switch scalar {
    case "一": .digit(1)
    case "二", "两": .digit(2)
    case "三": .digit(3)
    case "四": .digit(4)
    case "五": .digit(5)
    case "六": .digit(6)
    case "七": .digit(7)
    case "八": .digit(8)
    case "九": .digit(9)
    case "十": .unit(10)
    case "百": .unit(100)
    case "千": .unit(1000)
    case "零", "〇": .zero
    default: nil
    }
  }
}
