import Foundation

do {
  guard CommandLine.arguments.count == 3 else { throw ReadError.usage }
  let (program, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])
  let expressions = try [("Chinese", "zh"), ("English", "en")].map { name, code in
    let text = try String(contentsOfFile: "\(folder)/\(code).txt", encoding: .utf8)
    return (language: name, texts: text.split(separator: "\n").map(String.init))
  }
  try ReadMeasurement(program: program, expressions: expressions).run()
  try MatchMeasurement(program: program).run(count: 10_000)
} catch {
  try? FileHandle.standardError.write(contentsOf: Data("spar-read: \(error)\n".utf8))
  exit(1)
}
