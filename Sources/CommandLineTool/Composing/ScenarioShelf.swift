import Coaching
import Content
import Diagnostics
import Foundation

/// Finds the scenarios: those within the program, and the packs that were installed.
struct ScenarioShelf {
  private static let own = "scenarios/"
  private static let ending = ".yarn"

  /// The folder of the packs that were installed.
  let folder: URL

  /// All scenarios, and the words of customers.
  var library: ScenarioLibrary {
    let customers = Language.allCases.map { language in
      (language, Content.texts(in: "customer/" + language.rawValue))
    }
    return ScenarioLibrary(
      scripts: shipped + packs.flatMap { scripts(of: $0) },
      customers: Dictionary(uniqueKeysWithValues: customers))
  }

  /// The names of the packs, in order.
  var packs: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Returns the scripts of a pack, in order.
  func scripts(of pack: String) -> [ScenarioScript] {
    let place = folder.appending(path: pack)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(Self.ending) }.sorted().compactMap { name in
      let path = place.appending(path: name).path
      guard let data = FileManager.default.contents(atPath: path) else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      let id = String(name.dropLast(Self.ending.count))
      return ScenarioScript(
        id: id, pack: pack, language: Self.language(in: text), path: path, text: text)
    }
  }

  private var shipped: [ScenarioScript] {
    Language.allCases.flatMap { language in
      let place = Self.own + language.rawValue
      return Content.texts(in: place).filter { $0.key.hasSuffix(Self.ending) }
        .sorted { $0.key < $1.key }.map { name, text in
          ScenarioScript(
            id: String(name.dropLast(Self.ending.count)), pack: nil, language: language,
            path: place + "/" + name, text: text)
        }
    }
  }

  /// The language that the head of a script names; nil when it names none.
  private static func language(in text: String) -> Language? {
    for line in text.split(whereSeparator: \.isNewline) {
      if line == "---" { return nil }
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0] == "lang" else { continue }
      return Language(rawValue: parts[1].trimmingCharacters(in: .whitespaces))
    }
    return nil
  }
}
