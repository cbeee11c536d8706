/// A day of the calendar, for "since tuesday".
package struct Day: Sendable, Hashable, Comparable {
  /// The year.
  package let year: Int
  /// The month, from 1.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day of the calendar; `nil` for one that does not exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has.
  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The number of the day, counted so that the next day has the next number.
  ///
  /// - SeeAlso: the proleptic Gregorian calendar with years that begin in March.
  package var number: Int {
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5
      + day
  }

  /// The day of the week, 0 for Monday.
  package var weekday: Int { (number + 1) % 7 }

  /// How many days ago another day was; below zero when it is still to come.
  package func days(since other: Day) -> Int { number - other.number }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
