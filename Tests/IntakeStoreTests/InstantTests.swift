import IntakeStore
import Testing

/// Moments as they are written, and those that cannot be right.
@Suite struct InstantTests {
  @Test(arguments: [
    (1_795_705_445_678, 60, "2026-11-26T16:04:05.678+01:00"),
    (1_795_705_445_678, 0, "2026-11-26T15:04:05.678+00:00"),
    (1_795_705_445_001, -210, "2026-11-26T11:34:05.001-03:30"),
    (0, 0, "1970-01-01T00:00:00.000+00:00"),
    (4_102_444_800_000, 0, "2100-01-01T00:00:00.000+00:00"),
  ])
  func `a moment is written as local time with its offset`(
    wall: Int64,
    offset: Int,
    text: String
  ) {
    #expect(Instant(wall: wall, offset: offset, elapsed: 0).written == text)
  }

  @Test func `a time before the first day or after tomorrow cannot be right`() {
    let now = Calendar.first + 10 * Calendar.day
    for seconds in [0, Calendar.first - 1, now + Calendar.day + 1, .max] {
      #expect(Calendar.isImpossible(seconds, now: now))
    }
    for seconds in [Calendar.first, now, now + Calendar.day] {
      #expect(!Calendar.isImpossible(seconds, now: now))
    }
  }

  @Test func `the clock that only goes on goes on`() {
    let clock = MachineClock()
    let (first, second) = (clock.now, clock.now)
    #expect(first.elapsed >= 0)
    #expect(second.elapsed >= first.elapsed)
  }
}
