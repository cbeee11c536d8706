internal import Glibc

/// A moment by two clocks: the one on the wall, which somebody may set, and one that only goes on.
package struct Instant: Sendable, Equatable {
  /// Milliseconds since 1970, UTC, as the clock on the wall says.
  package let wall: Int64
  /// How far the local time is ahead of UTC, in minutes.
  package let offset: Int
  /// Milliseconds since the session began, asleep or awake.
  package let elapsed: Int64

  package init(wall: Int64, offset: Int, elapsed: Int64) {
    (self.wall, self.offset, self.elapsed) = (wall, offset, elapsed)
  }

  /// Reads what is written in a record; `nil` for what no clock says.
  init?(_ wall: Substring, _ offset: Substring, _ elapsed: Substring) {
    guard let wall = Int64(wall), Self.walls.contains(wall), let offset = Int(offset),
      (-1440...1440).contains(offset), let elapsed = Int64(elapsed), Self.walls.contains(elapsed)
    else { return nil }
    self.init(wall: wall, offset: offset, elapsed: elapsed)
  }

  /// Up to the end of the year 9999.
  fileprivate static let walls: ClosedRange<Int64> = 0...253_402_300_799_999

  /// Seconds since 1970, UTC.
  package var seconds: Int64 { wall / 1000 }

  /// The local time with its offset, as `2026-11-26T15:04:05.678+01:00`.
  package var written: String {
    var seconds = time_t(wall / 1000 + Int64(offset) * 60)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "\(wall)" }
    let date = "\(parts.tm_year + 1900)-\(Self.two(parts.tm_mon + 1))-\(Self.two(parts.tm_mday))"
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Self.two).joined(separator: ":")
    let minutes = Int32(abs(offset))
    let zone = "\(offset < 0 ? "-" : "+")\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
    let thousandths = String(1000 + abs(wall % 1000)).dropFirst()
    return "\(date)T\(time).\(thousandths)\(zone)"
  }

  /// The local time to the minute, as `2026-11-26 15:04`.
  package var writtenShort: String {
    String(written.prefix(16).map { $0 == "T" ? " " : $0 })
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// When a moment cannot be right, whatever the clock says.
package enum Calendar {
  /// The day this form of records was made, 26 November 2026, in seconds since 1970.
  ///
  /// No true record is older. It stands here and not in the build, so that two builds are the same.
  package static let first: Int64 = 1_795_651_200

  /// A day, in seconds.
  package static let day: Int64 = 24 * 60 * 60

  /// Whether a time, in seconds, lies before the first day or more than a day after now.
  package static func isImpossible(_ seconds: Int64, now: Int64) -> Bool {
    seconds < first || seconds > now + day
  }
}

/// The clocks of this machine.
package struct MachineClock: Sendable {
  /// What the clock that only goes on said at the beginning, in milliseconds.
  private let start: Int64

  /// Counts from now.
  package init() { start = Self.milliseconds(of: CLOCK_BOOTTIME) }

  /// Now.
  package var now: Instant {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Instant(
      wall: Self.milliseconds(of: CLOCK_REALTIME),
      offset: parts.tm_gmtoff / 60,
      elapsed: Self.milliseconds(of: CLOCK_BOOTTIME) - start
    )
  }

  /// A time in seconds since 1970, with the offset that holds now.
  ///
  /// One that no clock says becomes the nearest that one does.
  package static func instant(_ seconds: Int64) -> Instant {
    let walls = Instant.walls
    let held = min(max(seconds, walls.lowerBound), walls.upperBound / 1000)
    return Instant(wall: held * 1000, offset: MachineClock().now.offset, elapsed: 0)
  }

  /// Seconds since 1970 by the clock on the wall.
  package static var seconds: Int64 { milliseconds(of: CLOCK_REALTIME) / 1000 }

  /// What Linux calls this start of the machine; `nil` when it does not say.
  static var boot: String? {
    guard let file = fopen("/proc/sys/kernel/random/boot_id", "re") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, 64, file) != nil else { return nil }
    let text = line.prefix { $0 > 0x20 }.map { UInt8(bitPattern: $0) }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var moment = timespec()
    clock_gettime(clock, &moment)
    return Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
  }
}
