package import Chat
package import Knowledge

/// A session written down: what is typed, what is said to it, and what has to come of it.
///
/// The file starts with `# …` lines that say what it proves, then come `@ …` directives, then the text
/// that the program prints through a pipe. Lines `> …` are typed; a lone `>` is the Enter key alone;
/// `>!interrupt`, `>!too-long` and `>!end` are what came instead of a line. `...` alone on a line stands
/// for any number of lines, `[..]` for anything inside a line; neither reaches over a typed line. At the
/// end of the file the input ends, and the prompt that stays empty then can only be elided.
package struct Transcript: Sendable, Equatable {
  /// What it proves: the `# …` lines without their marks; never empty.
  package let purpose: [String]
  /// The directives, in the order of the file.
  package let directives: [Directive]
  /// The turns, in order; never empty, and nothing is typed before the first.
  package internal(set) var turns: [Turn]

  /// A line of the file and its number, from 1.
  package struct Line: Sendable, Equatable {
    package let number: Int
    package let text: String
  }

  /// What is typed, and the lines that answer it.
  package struct Turn: Sendable, Equatable {
    /// What is typed; `nil` for the first turn.
    package let typed: Session.Input?
    /// The lines said, elisions among them.
    package internal(set) var said: [Line] = []
    /// The number of the line that ends the turn: the next typed one, or the one behind the last.
    package internal(set) var end: Int
  }

  /// A directive and the number of its line.
  package struct Directive: Sendable, Equatable {
    package let number: Int
    package let demand: Demand
  }

  /// What a directive asks for.
  package enum Demand: Sendable, Equatable {
    /// The region whose numbers and places are named; `uk` when none is given.
    case region(String)
    /// The width in columns; 80 when none is given.
    case width(Int)
    /// The folder of the pack, relative to the transcript's own; the program's pack when none is given.
    case pack(String)
    /// The day and time that the session begins.
    case clock(Clock)
    /// The urgency of the final assessment.
    case urgency(Urgency)
    /// A fact that is among those that decided, or is not.
    case because(FactID, Bool)
    /// A fact that was asked about, or was not.
    case asked(FactID, Bool)
    /// The most screens up to the result: questions, the check, and the result.
    case screens(Int)
  }

  /// Everything typed, in order.
  package var typed: [Session.Input] { turns.compactMap(\.typed) }

  /// The region's name.
  package var region: String {
    for case .region(let name) in directives.map(\.demand) { return name }
    return Self.standardRegion
  }

  /// The width in columns.
  package var width: Int {
    for case .width(let width) in directives.map(\.demand) { return width }
    return Self.standardWidth
  }

  /// The folder of the pack relative to the transcript's own; `nil` for the program's pack.
  package var packFolder: String? {
    for case .pack(let folder) in directives.map(\.demand) { return folder }
    return nil
  }

  /// The day and time that the session begins.
  package var clock: Clock {
    for case .clock(let clock) in directives.map(\.demand) { return clock }
    return .standard
  }

  static let standardRegion = "uk"
  static let standardWidth = 80
  /// The longest file read, in bytes.
  package static let sizeLimit = 1 << 20
}

/// A day and a time as they are written in a transcript.
package struct Clock: Sendable, Equatable {
  /// The day, `2026-11-24`.
  package let day: String
  /// The time of day, `09:30`.
  package let time: String

  package init(day: String, time: String) {
    self.day = day
    self.time = time
  }

  /// What a transcript without a clock has: a Monday at noon.
  static let standard = Clock(day: "2026-01-05", time: "12:00")

  /// Reads `2026-11-24T09:30`; `nil` when it is no day and time.
  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2,
      let day = Self.numbers(parts[0], "-", [4, 2, 2]),
      Day(year: day[0], month: day[1], day: day[2]) != nil,
      let time = Self.numbers(parts[1], ":", [2, 2]), 0...23 ~= time[0], 0...59 ~= time[1]
    else { return nil }
    self.init(day: parts[0], time: parts[1])
  }

  /// The day as a day of the calendar; `nil` for one that does not exist.
  package var date: Day? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// The text of the directive.
  var written: String { "\(day)T\(time)" }

  private static func numbers(_ text: String, _ mark: Character, _ lengths: [Int]) -> [Int]? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.map(\.count) == lengths,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return parts.compactMap { Int($0) }
  }
}
