package import Chat
import Dialogue
package import Knowledge

/// A session on its way to become a transcript: what is typed and what is said, as it happens.
package struct Recording: Sendable {
  /// The width the session is shown at, in columns.
  package let width: Int
  /// The desk that stands for disk and printer while a session is recorded.
  package let desk: PretendDesk

  private let region: Region
  private let purpose: [String]
  private let clock: Clock
  /// The day it begins; `nil` for one that does not exist.
  package var day: Day? { clock.date }
  private var turns: [(typed: Session.Input?, said: [String])] = [(nil, [])]

  /// A recording that has heard nothing yet.
  ///
  /// - Parameters:
  ///   - purpose: what the transcript proves, in one line or more; line feeds divide it.
  ///   - region: the region of the session.
  ///   - width: its width in columns; held within what a layout takes.
  ///   - clock: the day and time it begins.
  package init(purpose: String, region: Region, width: Int, clock: Clock) {
    let lines = purpose.split(separator: "\n").map(String.init)
    self.purpose = lines.isEmpty ? [Self.unnamed] : lines
    self.region = region
    self.width = min(max(width, Layout.widths.lowerBound), Layout.widths.upperBound)
    self.clock = clock
    desk = PretendDesk(clock: clock)
  }

  private static let unnamed = "A session that was recorded; say here what it proves."

  /// Notes what is typed, or what came instead of a line.
  package mutating func note(typed input: Session.Input) {
    turns.append((input, []))
  }

  /// Notes what is said.
  package mutating func note(said blocks: [Block]) {
    turns[turns.count - 1].said += Layout(width: width).printed(blocks).map(\.text)
  }

  /// The transcript: all that was said, and what came of it as expectations.
  ///
  /// - Parameters:
  ///   - session: the session that was recorded.
  ///   - pack: the pack it was held with.
  /// - Returns: the transcript as a text.
  package func text(of session: Session, in pack: Pack) -> String {
    var lines = purpose.map { "# " + $0 }
    let assessment = session.dialogue.assessment(in: pack)
    var demands: [Transcript.Demand] = [
      .region(region.id), .width(width), .clock(clock), .urgency(assessment.urgency),
    ]
    demands += assessment.because.map { .because(pack.facts[$0].id, true) }
    lines += demands.map { "\($0.name) \($0.value)" }
    for turn in turns {
      if let typed = turn.typed { lines.append(Transcript.written(typed)) }
      lines += turn.said
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
