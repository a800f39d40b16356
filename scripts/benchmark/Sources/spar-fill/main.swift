import Foundation
import Glibc

do {
  let arguments = CommandLine.arguments
  guard arguments.count == 3, let accounts = Int(arguments[2]), accounts > 0 else {
    throw FillError.usage
  }
  var filling = try Filling(of: arguments[1], accounts: accounts)
  try filling.run()
} catch {
  try? FileHandle.standardError.write(contentsOf: Data("spar-fill: \(error)\n".utf8))
  exit(1)
}
