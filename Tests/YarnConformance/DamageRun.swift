import Foundation
import Yarn
import YarnCaseSupport

/// Checks and plays damaged scripts; a trap or a hang would end the process.
struct DamageRun {
  /// The folder of scripts to damage.
  let folder: String

  /// Damages so many scripts and returns 0 when all were answered, 1 when there are none.
  func run(count: Int) -> Int32 {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let scripts = files.filter { $0.hasSuffix(".yarn") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map {
        Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
      }
    }
    guard !scripts.isEmpty else { return 1 }
    var random = SeededRandom(seed: 1)
    var refused = 0
    let clock = ContinuousClock()
    let time = clock.measure {
      for number in 0..<count {
        var scalars = scripts[number % scripts.count]
        ScriptDamage().apply(to: &scalars, using: &random)
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        let compilation = Compilation(
          [("damaged.yarn", text)], definitions: ConformanceFunctions.definitions)
        guard let program = compilation.program else {
          refused += 1
          continue
        }
        ScriptDamage.playThrough(program, settings: ConformanceFunctions.settings)
      }
    }
    let figures = "\(Int(time / .seconds(1))) s, \(refused) refused"
    print(["scripts", "\(count) damaged scripts", figures, "no trap"].joined(separator: "\t"))
    return 0
  }
}
