import Foundation
import Understanding

/// Returns the best reading's value of a text as a kind.
func value(_ text: String, as kind: AnswerKind) -> ReadValue? {
  PlainAnswerReader().readings(of: text, as: kind).first?.value
}

/// Returns bounds written as `low..high`, an empty side being open, with `~` in front for about.
func bounds(_ text: String) -> Bounds {
  let isAbout = text.hasPrefix("~")
  let sides = (isAbout ? String(text.dropFirst()) : text).components(separatedBy: "..")
  let ends = sides.map { Decimal(string: $0) }
  return Bounds(low: ends.first ?? nil, high: ends.last ?? nil, approximate: isAbout)
}

/// Returns the day written as `2026-12-31`; nil for an empty text.
func day(_ text: String) -> ReadDay? {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return parts.count == 3 ? ReadDay(year: parts[0], month: parts[1], day: parts[2]) : nil
}
