import Accounts
import ArgumentParser
import Exchange
import Foundation
import Reports
import Terminal
import Texts

/// `spar export calendar`: promises, visits and occasions for a calendar.
struct ExportCalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Promises, visits and occasions for a calendar, as iCalendar. 日历。",
    discussion: """
      Promises with a day, the rhythm of visits, the customers' dates. What has no clock time takes \
      the whole day. Each thing keeps its UID, and SEQUENCE counts its changes, so that importing a \
      later file brings a calendar up to date; what was done or called off in the last two months \
      is told too.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var file: FileOptions

  @Argument(help: "Only of this account. 只导出某个客户的。", completion: .accounts)
  var account: String?

  @Flag(help: "Promises as tasks (VTODO). 承诺导出为待办。")
  var tasks = false

  @Option(
    help: """
      Remind so many minutes before; a whole day begins at midnight, so 900 is 9:00 on the day \
      before. 提前多少分钟提醒。
      """)
  var alarm: Int?

  func validate() throws {
    guard let alarm, !(0...527_040).contains(alarm) else { return }
    throw ValidationError("--alarm: 0 to 527040 minutes")
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let format = composition.lastingFormat(try composition.openPlaybook())
      let zone = composition.calendarZone
      let style = AccountCalendar.Style(
        tasks: tasks, alarms: alarm.map { [CalendarAlarm(minutesBefore: $0)] } ?? [])
      var items: [CalendarItem] = []
      var undated = 0
      try composition.reading {
        for id in try ChosenAccounts(composition, store).identifiers(of: account) {
          let calendar = AccountCalendar(
            try AccountFile(id, in: store), style, format, now: composition.clock.now(), in: zone)
          items += calendar.items
          undated += calendar.undated
        }
      }
      let name = account ?? composition.texts(.exportCalendarName)
      let writer = CalendarWriter(product: composition.product, name: name, zone: zone)
      try FileDelivery(composition, to: file.path, replaces: file.force)
        .deliver(try writer.text(items))
      guard undated > 0 else { return }
      let words = composition.texts(.exportUndated, ["count": String(undated)])
      try composition.complaints.write(words + "\n")
    }
  }
}
