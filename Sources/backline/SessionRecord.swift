import Chat
import Dialogue
import Knowledge
import PackFiles

/// The record of one session on its way to the keeper: every event, before what it says is shown.
struct SessionRecord {
  private var line: RecordLine
  /// What it is kept under.
  let ticket: RecordLine.Ticket
  /// The code by which the person can take it up again; `nil` where they cannot.
  var code: String?
  /// Events of the session that have been sent.
  private var sent: Int
  /// Whether every event so far is safe.
  private(set) var isWhole = true

  /// A record just begun; `nil` when it cannot be.
  static func begun(_ line: RecordLine, _ header: String) -> SessionRecord? {
    var line = line
    return line.begin(header).map { SessionRecord(line: line, ticket: $0, sent: 0) }
  }

  /// A session taken up: its events as they were written, and its record from now on.
  static func resumed(
    _ line: RecordLine,
    _ ticket: RecordLine.Ticket,
    _ header: String
  ) -> (events: [String], record: SessionRecord)? {
    var line = line
    guard let (events, ticket) = line.resume(ticket, header) else { return nil }
    return (events, SessionRecord(line: line, ticket: ticket, sent: events.count))
  }

  private init(line: RecordLine, ticket: RecordLine.Ticket, sent: Int) {
    (self.line, self.ticket, self.sent) = (line, ticket, sent)
  }

  /// Sends what has happened since the last time; whether all of it is safe.
  ///
  /// An end that may be taken up again is no event of the record: closing it says how it ended.
  mutating func keep(_ session: Session, in pack: Pack) -> Bool {
    let leavesOpen = session.isOver && !session.hasResult && code != nil
    let events = session.events.dropFirst(sent).dropLast(leavesOpen ? 1 : 0)
    var areSafe = true
    for event in events { areSafe = line.keep(event.written(in: pack)) && areSafe }
    sent = session.events.count
    isWhole = isWhole && areSafe
    return areSafe
  }

  /// Closes the record; whether it is closed and whole.
  mutating func close(_ how: RecordLine.How) -> Bool { line.close(how) && isWhole }

  /// What the record says of itself first.
  static func header(_ pack: Pack, digest: String, region: Region, kiosk: String?) -> String {
    "pack=\(pack.id) version=\(pack.version) digest=\(digest) region=\(region.id)"
      + (kiosk.map { " kiosk=\($0)" } ?? "")
  }
}
