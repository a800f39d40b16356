import Accounts
import Foundation
import Journal

// Appends notes to one account of a folder and says each entry that is acknowledged, line by line.
//   journal-probe FOLDER ACCOUNT COUNT
// A count of 0 goes on until the program is killed.

let arguments = CommandLine.arguments
guard arguments.count == 4, let account = AccountID(arguments[2]), let count = Int(arguments[3])
else {
  exit(2)
}

do {
  let folder = JournalFolder(URL(filePath: arguments[1], directoryHint: .isDirectory))
  let store = try JournalStore(in: folder, random: SystemRandomNumberGenerator())
  var identifiers = IdentifierSource(random: SystemRandomNumberGenerator())
  let session: SessionID = identifiers.next(at: .now)
  var step = 0
  while count == 0 || step < count {
    let drafts = [Draft(.note("\(step)")), Draft(.set(FieldKey("step"), .text("\(step)")))]
    let act = Act(
      id: identifiers.next(at: .now), account: account, session: session, instant: .now,
      zone: "GMT", drafts: step == 0 ? [Draft(.opened(name: "probe"))] + drafts : drafts)
    let lines = try store.append(act).map { "\($0.id) \($0.clock)\n" }.joined()
    FileHandle.standardOutput.write(Data(lines.utf8))
    step += 1
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
