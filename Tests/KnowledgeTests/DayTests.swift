import Knowledge
import Testing

@Suite struct DayTests {
  @Test func `days that do not exist are none`() {
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2024, month: 13, day: 1) == nil)
  }

  @Test func `weekdays and distances follow the calendar`() throws {
    let thursday = try #require(Day(year: 2026, month: 11, day: 26))
    let earlier = try #require(Day(year: 2025, month: 12, day: 25))
    #expect(thursday.weekday == 3)
    #expect(thursday.days(since: earlier) == 336)
    #expect(earlier < thursday)
  }
}
