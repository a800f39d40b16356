import Foundation

do {
  guard CommandLine.arguments.count >= 2 else { throw ReadError.usage }
  let measurement = ReadMeasurement(program: CommandLine.arguments[1])
  try measurement.run()
} catch {
  try? FileHandle.standardError.write(contentsOf: Data("spar-read: \(error)\n".utf8))
  exit(1)
}
