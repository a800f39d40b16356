import Foundation

do {
  let arguments = CommandLine.arguments
  guard arguments.count == 3, let accounts = Int(arguments[2]), accounts > 0 else {
    print("usage: spar-import PROGRAM ACCOUNTS")
    exit(2)
  }
  try ImportMeasurement(program: arguments[1], accounts: accounts).run()
} catch {
  try? FileHandle.standardError.write(contentsOf: Data("spar-import: \(error)\n".utf8))
  exit(1)
}
