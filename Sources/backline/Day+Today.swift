import Glibc
import Knowledge

extension Day {
  /// The day by the clock and the zone of this machine; `nil` when neither can be read.
  static var today: Day? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return Day(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }
}
