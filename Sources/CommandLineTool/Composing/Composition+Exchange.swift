import Accounts
import Diagnostics
import Foundation
import Playbooks
import Reports

extension Composition {
  /// What files for other programs name as their maker.
  var product: String {
    "-//Spar//Spar//" + language.rawValue.uppercased()
  }

  /// The way values are said in files that are read in other years too.
  func lastingFormat(_ playbook: Playbook) -> ValueFormat {
    format(playbook, on: CalendarDay(year: 1, month: 1, day: 1))
  }

  /// The zone for calendars: that of the machine, which knows of summer time, unless `--now` names an
  /// offset that it does not have.
  var calendarZone: TimeZone {
    let instant = clock.now()
    let isSame =
      TimeZone.current.secondsFromGMT(for: instant) == clock.zone.secondsFromGMT(for: instant)
    return isSame ? .current : clock.zone
  }
}
