import Coaching
import Content
import Diagnostics
import Testing
import Yarn

@Suite struct CustomerLibraryTests {
  private static let topics = [
    "price", "space", "fuel", "range", "service", "delivery", "supplier", "rules", "resale",
    "brand", "budget", "boss", "fitting", "spare", "experience", "no_need",
  ]
  private static let beats = [
    "raise", "reason", "need", "soften", "doubt", "proof", "promise", "firm",
  ]

  @Test(arguments: Language.allCases)
  func `A customer has words for each beat of sixteen topics, and does not repeat them at once`(
    language: Language
  ) throws {
    let program = try ShippedScenarios.library.customer(in: language).program
    for role in ["buyer", "user", "decider"] {
      for topic in Self.topics {
        for beat in Self.beats {
          var play = Play(
            program, settings: ShippedScenarios.settings(language), state: PlayState(seed: 1))
          _ = play.set("$topic", to: .string(topic))
          _ = play.set("$beat", to: .string(beat))
          _ = play.set("$role", to: .string(role))
          let said = try [line(&play), line(&play)]
          #expect(Set(said).count == 2 && !said.contains(""), "\(topic) \(beat) \(role)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `The record is in the mouth of the customer`(language: Language) throws {
    let program = try ShippedScenarios.library.customer(in: language).program
    var settings = ShippedScenarios.settings(language)
    settings.functions = RecordFunction.functions(SpokenFacts(words: ["rival": "Qiantu"]))
    var found = 0
    for topic in Self.topics {
      for beat in Self.beats {
        var play = Play(program, settings: settings, state: PlayState(seed: 2))
        _ = play.set("$topic", to: .string(topic))
        _ = play.set("$beat", to: .string(beat))
        let said = try (0..<3).map { _ in try line(&play) }
        found += said.filter { $0.contains("Qiantu") }.count
      }
    }
    #expect(found >= 16)
  }

  @Test(arguments: Language.allCases)
  func `There is a reaction to every move, and its words vary`(language: Language) throws {
    let program = try ShippedScenarios.library.reactions(in: language)
    for move in SampleCheck.moveNames.split(separator: " ").map(String.init) + ["none"] {
      var play = Play(
        program, settings: ShippedScenarios.settings(language), state: PlayState(seed: 3))
      _ = play.set("$move", to: .string(move))
      let said = try (0..<3).map { _ in try line(&play, from: "React") }
      #expect(Set(said).count == 3, "\(move)")
    }
  }

  private func line(_ play: inout Play, from node: String = "Say") throws -> String {
    try play.start(at: node)
    while true {
      switch try play.next() {
      case .line(let line): return line.content.speech
      case .command: continue
      case .options, .end: return ""
      }
    }
  }
}
