import Foundation
import Testing

@testable import Understanding

@Suite struct OptionMatcherTests {
  /// How lines come out, against what they were written to say.
  private struct Tally {
    var count = 0
    var right = 0
    var wrong = 0
    var first = 0
    var amongTwo = 0
  }

  private func tally(_ name: String) throws -> Tally {
    let menus = try LabelledMenu.all(in: name)
    let pack = menus.flatMap(\.texts)
    var tally = Tally()
    for menu in menus {
      let matcher = OptionMatcher(menu.options, weights: TextWeights(pack))
      for (id, text) in menu.paraphrases {
        let result = matcher.match(text)
        tally.count += 1
        tally.right += result.choice == id ? 1 : 0
        tally.wrong += result.choice.map { $0 != id } == true ? 1 : 0
        tally.first += result.ranking.first?.id == id ? 1 : 0
        tally.amongTwo += result.ranking.prefix(2).contains { $0.id == id } ? 1 : 0
      }
    }
    return tally
  }

  @Test(arguments: ["paraphrases.zh.txt", "paraphrases.en.txt"])
  func `Paraphrases come to their options`(name: String) throws {
    let tally = try tally(name)
    #expect(tally.count >= 70)
    #expect(Double(tally.first) >= 0.85 * Double(tally.count), "\(tally)")
    #expect(Double(tally.amongTwo) >= 0.95 * Double(tally.count), "\(tally)")
    #expect(Double(tally.wrong) <= 0.1 * Double(tally.count), "\(tally)")
  }

  @Test func `Every sample comes to its own option`() throws {
    for name in ["paraphrases.zh.txt", "paraphrases.en.txt"] {
      let menus = try LabelledMenu.all(in: name)
      for menu in menus {
        let matcher = OptionMatcher(menu.options, weights: TextWeights(menus.flatMap(\.texts)))
        for option in menu.options {
          for sample in [option.text] + option.examples {
            #expect(matcher.match(sample).choice == option.id, "\(sample)")
          }
        }
      }
    }
  }

  @Test(arguments: ["今天天气真好", "asdf qwer", "", "？？", "The weather is lovely"])
  func `What fits nothing chooses nothing`(text: String) {
    let options = [
      MatchOption(id: "a", text: "您是跟哪一款比的？", move: .clarify),
      MatchOption(id: "b", text: "那我每台再让两千", move: .concede),
    ]
    #expect(OptionMatcher(options).match(text).choice == nil)
  }

  @Test func `Two options that fit alike are both shown`() throws {
    let options = [
      MatchOption(id: "a", text: "周三送合同来"), MatchOption(id: "b", text: "周四送合同来"),
    ]
    let result = OptionMatcher(options).match("送合同来")
    #expect(result.isClose)
    #expect(result.choice == nil)
    #expect(result.ranking.count == 2)
  }
}
