import Accounts
import Foundation
import Journal
import Reports
import Shell
import Terminal
import Texts

/// Says what the doctor found.
@MainActor
struct FindingWords {
  private let composition: Composition
  private var texts: Texts { composition.texts }

  init(_ composition: Composition) {
    self.composition = composition
  }

  /// Prints findings, for people or as a JSON object a line.
  func print(_ findings: [Finding], asJSON: Bool) throws {
    guard !asJSON else {
      for finding in findings {
        let document = FindingDocument(
          code: finding.code, fault: finding.isFault, text: words(for: finding))
        try composition.output.write(try JSONText.line(document) + "\n")
      }
      return
    }
    let screen = try composition.screen
    let path = composition.journalFolder.journal.path
    try screen.line(texts(.doctorTitle, ["path": path]), as: .heading)
    for finding in findings {
      let style: Style? = finding.isFault ? .warning : nil
      try screen.line((finding.isFault ? "! " : "✓ ") + words(for: finding), as: style, indent: 2)
    }
    let faults = findings.count(where: \.isFault)
    let closing = faults == 0 ? texts(.doctorAllWell) : ""
    try screen.line(faults == 0 ? closing : texts(.doctorFindings, ["count": String(faults)]))
  }

  private func words(for finding: Finding) -> String {
    switch finding {
    case .unopenable(let error): composition.words(for: error)
    case .extent(let accounts, let entries):
      texts(.doctorEntries, ["accounts": String(accounts), "count": String(entries)])
    case .unsound(let lines): texts(.doctorIntegrityBad, ["count": String(lines.count)])
    case .danglingRows(let count): texts(.doctorForeignKeysBad, ["count": String(count)])
    case .derivedDiffers(let accounts):
      texts(.doctorDerivedDiffer, ["count": String(accounts.count)])
    case .searchUnsound: texts(.doctorSearchUnsound)
    case .searchDiffers(let lacking, let surplus, let differing):
      texts(
        .doctorSearchDiffers,
        [
          "lacking": String(lacking), "surplus": String(surplus), "differing": String(differing),
        ])
    case .clockDisorder(let count): texts(.doctorClockDisorder, ["count": String(count)])
    case .unreadable(let count): texts(.doctorUnreadable, ["count": String(count)])
    case .exposed(let path, _, let mended):
      texts(mended ? .doctorPermissionsMended : .doctorPermissionsBad, ["path": path])
    case .freeSpace(let bytes):
      texts(finding.isFault ? .doctorDiskLow : .doctorDiskFree, ["size": ByteCount(bytes).text])
    case .backup(let day, let age): backup(day, age)
    }
  }

  private func backup(_ day: CalendarDay?, _ age: Int?) -> String {
    guard let day, let age else { return texts(.doctorBackupNone) }
    let path = composition.journalFolder.backups.appending(path: "spar-\(day).sqlite").path
    guard age > 0 else { return texts(.doctorBackupToday, ["path": path]) }
    return texts(.doctorBackupAge, ["count": String(age), "path": path])
  }
}

extension Finding {
  /// Whether it makes the examination fail: what is wrong with the record itself.
  var isSerious: Bool {
    switch self {
    case .extent, .freeSpace, .backup, .unreadable: false
    case .unopenable, .unsound, .danglingRows, .derivedDiffers, .searchUnsound, .searchDiffers,
      .clockDisorder:
      true
    case .exposed(_, _, let mended): !mended
    }
  }
}
