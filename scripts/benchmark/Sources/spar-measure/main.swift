import Foundation

do {
  let arguments = CommandLine.arguments
  guard arguments.count == 5, let accounts = Int(arguments[4]), accounts > 2000 else {
    throw MeasureError.usage
  }
  let benchmark = Benchmark(
    program: arguments[1], small: arguments[2], large: arguments[3], accounts: accounts)
  try benchmark.run()
} catch {
  try? FileHandle.standardError.write(contentsOf: Data("spar-measure: \(error)\n".utf8))
  exit(1)
}
