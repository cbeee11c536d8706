import ArgumentParser
import IntakeStore
import Knowledge
import ProgramSupport

/// Lists the records in the order in which people should be looked after.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List records, the most urgent first, then who has waited longest.",
    discussion: """
      Without --key nothing can be read: only when each began, its size and whether the person may \
      still come back is listed. A record that another one goes on from is listed once, with that one.
      """
  )

  @OptionGroup var options: RecordsOptions

  @Flag(name: .long, help: "Print one JSON array.")
  var json = false

  func run() throws {
    let key = try options.privateKey()
    let sessions = try options.sessions()
    guard let key else { return try show(sessions.map { .sealed($0) }, continued: 0) }
    let queue = Queue(sessions, opening: key, with: try options.readingPack())
    try show(queue.tickets, continued: queue.continued)
  }

  private func show(_ tickets: [Queue.Ticket], continued: Int) throws {
    let now = MachineClock.seconds
    if json {
      let list = JSONValue.list(tickets.map { $0.object(now: now) })
      return try StandardStreams.write(list.line.printableJSON + "\n")
    }
    for ticket in tickets {
      try StandardStreams.write(ticket.lines(now: now).map { $0.printable + "\n" }.joined())
    }
    var counts = ["\(tickets.count) \(tickets.count == 1 ? "record" : "records")"]
    if continued > 0 { counts.append("\(continued) more within them") }
    try StandardStreams.write(counts.joined(separator: ", ") + ".\n")
  }
}

extension Queue.Ticket {
  /// A line with what it is, and a line for each remark.
  func lines(now: Int64) -> [String] {
    switch self {
    case .sealed(let session):
      let state = session.canBeResumed ? "sealed, may come back" : "sealed"
      return [
        Self.row(
          "-",
          Self.wait(from: session.begun, to: now),
          state,
          session.begun,
          session.name
        ) + "  \(session.size) bytes"
      ]
    case .read(let retelling):
      let record = retelling.record
      let since = retelling.since?.seconds ?? record.begun
      let row = Self.row(
        retelling.urgency?.rawValue ?? "not known",
        Self.wait(from: since, to: now),
        record.state,
        record.begun,
        record.id
      )
      let kiosk = record.header?.kiosk.map { "  kiosk \($0)" } ?? ""
      return [row + kiosk] + retelling.remarks.map { "  - \($0)" }
    }
  }

  private static func row(
    _ urgency: String,
    _ wait: String,
    _ state: String,
    _ begun: Int64,
    _ id: String
  ) -> String {
    let time = MachineClock.instant(begun).writtenShort
    let columns = [(urgency, 11), (wait, 9), (state, 10), (time, 16)]
    return columns.map { text, width in
      text + String(repeating: " ", count: max(width - text.count, 0))
    }.joined(separator: "  ") + "  \(id)"
  }

  /// How long somebody has waited, roughly.
  private static func wait(from seconds: Int64, to now: Int64) -> String {
    guard !Calendar.isImpossible(seconds, now: now) else { return "not known" }
    let minutes = max(now - seconds, 0) / 60
    return switch minutes {
    case ..<120: "\(minutes) min"
    case ..<(48 * 60): "\(minutes / 60) h"
    default: "\(minutes / 60 / 24) days"
    }
  }
}

extension Retelling {
  /// What staff should know before they rely on it, a sentence each without an end.
  var remarks: [String] {
    var remarks = record.remarks
    if isPartial { remarks.append("something is missing: it may be more urgent than it seems") }
    if let header = record.header, !isSamePack {
      remarks.append(
        "made with pack \(header.pack) \(header.version), digest \(header.digest); read with another, "
          + "so what it comes to may differ"
      )
    }
    if !unread.isEmpty {
      let places = unread.map(String.init).joined(separator: ", ")
      remarks.append("this pack cannot read event \(places)")
    }
    return remarks
  }
}
