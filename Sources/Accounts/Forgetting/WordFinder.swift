/// Finds the words of a person in texts.
package struct WordFinder {
  private struct Form {
    let scalars: [Unicode.Scalar]
    /// The word as written, where letter case counts.
    let exact: [Unicode.Scalar]?
  }

  /// What follows a short title when the two are another word: 处理, 总价.
  private static let words: [Unicode.Scalar: String] = [
    "总": "价部体共计数额是之要得结", "工": "作资程期厂具地人业", "处": "理于在罚置", "局": "面部限势", "科": "技学研",
    "院": "内里校系", "校": "内园区车", "队": "伍员里", "董": "事", "所": "以有",
  ]

  private var forms: [Unicode.Scalar: [Form]] = [:]
  private let phones: [PhoneNumber]

  /// Creates a finder.
  package init(_ words: PersonalWords) {
    phones = words.phones.map(PhoneNumber.init)
    for name in words.names {
      let form = Form(
        scalars: FoldedScalars(name.text).scalars,
        exact: name.isExact ? Array(name.text.unicodeScalars) : nil)
      guard let first = form.scalars.first else { continue }
      forms[first, default: []].append(form)
    }
    // The longest form is taken: 王处长 before 王处.
    forms = forms.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// Returns where the words stand, in Unicode scalars; the ranges neither overlap nor touch.
  package func ranges(in text: String) -> [Range<Int>] {
    let folded = FoldedScalars(text).scalars
    let typed = Array(text.unicodeScalars)
    var found: [Range<Int>] = []
    if !forms.isEmpty {
      var place = 0
      while place < folded.count {
        if let form = form(at: place, folded, typed) {
          found.append(place..<place + form.scalars.count)
          place += form.scalars.count
        } else {
          place += 1
        }
      }
    }
    if !phones.isEmpty {
      for run in PhoneNumber.runs(in: folded) {
        for phone in phones { found += phone.ranges(in: run, of: folded) }
      }
    }
    return joined(found)
  }

  /// Whether any of the words stands in a text.
  package func occurs(in text: String) -> Bool { !ranges(in: text).isEmpty }

  private func form(
    at place: Int, _ folded: [Unicode.Scalar], _ typed: [Unicode.Scalar]
  ) -> Form? {
    forms[folded[place]]?.first { form in
      let end = place + form.scalars.count
      guard end <= folded.count, folded[place..<end].elementsEqual(form.scalars),
        form.exact.map({ typed[place..<end].elementsEqual($0) }) ?? true
      else { return false }
      return isWhole(place..<end, folded)
    }
  }

  private func isWhole(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let (first, last) = (scalars[range.lowerBound], scalars[range.upperBound - 1])
    if range.lowerBound > 0, first.isSpacedLetter, scalars[range.lowerBound - 1].isSpacedLetter {
      return false
    }
    guard range.upperBound < scalars.count else { return true }
    let next = scalars[range.upperBound]
    if last.isSpacedLetter, next.isSpacedLetter { return false }
    return Self.words[last]?.unicodeScalars.contains(next) != true
  }

  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
