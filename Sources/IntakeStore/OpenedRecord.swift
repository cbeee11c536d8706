/// A record that was opened with the clinic's key.
package struct OpenedRecord: Sendable {
  /// Its name.
  package let id: String
  /// When it began, as the file says, in seconds since 1970.
  package let begun: Int64
  /// What it says of itself; `nil` when that is damaged.
  package private(set) var header: RecordHeader?
  /// What happened, in order; also what was copied from the session that this one goes on from.
  package private(set) var events: [Placed] = []
  /// How it ended; `nil` while it is unfinished.
  package private(set) var ending: Ending?
  /// When it was closed.
  package private(set) var closed: Instant?
  /// When its own first entry was written.
  package private(set) var started: Instant?
  /// What is not as it was written; empty for a whole record.
  package private(set) var damage: [Damage] = []
  /// The events that could not be saved when they happened: before which place, and how many.
  package private(set) var unsaved: [Gap] = []
  /// Whether it is sealed for the key of another clinic, so that nothing of it can be said.
  package private(set) var isForAnotherKey = false
  /// Whether the person may still come back and go on.
  package let canBeResumed: Bool
  /// The bytes of its boxes.
  package let size: Int

  /// An entry with its place.
  package struct Placed: Sendable, Equatable {
    package let place: Int
    package let entry: Entry
  }

  /// Events that were never stored.
  package struct Gap: Sendable, Equatable {
    /// What comes behind them stands here.
    package let place: Int
    /// How many they were.
    package let count: Int
  }

  /// Opens a session.
  ///
  /// Where its name or its own key is none, the damage is `.unopened`.
  package init(_ session: StoredSession, with clinic: PrivateKey) {
    id = session.name
    begun = session.begun
    canBeResumed = session.canBeResumed
    size = session.size
    guard let id = SessionID(session.name),
      let envelope = Envelope(of: id, encapsulated: session.encapsulatedKey, opening: clinic)
    else {
      damage = [.unopened]
      return
    }
    read(Unsealing(session.boxes, with: envelope))
    // A name that is none is no other key's.
    let isNamed = HexDigits(session.clinicKey, count: 16) != nil
    isForAnotherKey = isNamed && session.clinicKey != clinic.publicKey?.id && header == nil
    if started.map({ $0.seconds != session.begun }) ?? false { damage.append(.timeChanged) }
  }

  private mutating func read(_ unsealing: Unsealing) {
    damage = unsealing.damage
    var (count, place) = (0, -1)
    for placed in unsealing.entries {
      let entry = placed.entry
      if ending != nil { damage.append(.behindEnd(place: placed.place)) }
      let own = entry.kind == .event || entry.kind == .copied ? 1 : 0
      // What is damaged or gone was stored once; only what was never stored is a gap.
      let lost = unsealing.lost.count { $0 > max(place, 0) && $0 < placed.place }
      let gap = entry.count - own - count - lost
      if gap > 0 { unsaved.append(Gap(place: placed.place, count: gap)) }
      (count, place) = (entry.count, placed.place)
      take(placed)
    }
  }

  private mutating func take(_ placed: Placed) {
    let entry = placed.entry
    switch entry.kind {
    case .begun:
      header = RecordHeader(written: entry.line)
      started = entry.instant
    case .event, .copied: events.append(placed)
    case .closed:
      ending = ending ?? Ending(rawValue: entry.line)
      closed = closed ?? entry.instant
    }
  }
}

/// The boxes of a session, opened, and what is wrong with them.
private struct Unsealing {
  /// What opened, by place.
  private(set) var entries: [OpenedRecord.Placed] = []
  /// What is wrong, by place.
  private(set) var damage: [Damage] = []
  /// The places of which nothing can be read.
  private(set) var lost: [Int] = []

  private let envelope: Envelope
  private let boxes: [(place: Int, sealed: [UInt8])]

  init(_ boxes: [(place: Int, sealed: [UInt8])], with envelope: Envelope) {
    self.envelope = envelope
    self.boxes = boxes
    if boxes.isEmpty { lose(0, .missing(place: 0)) }
    var next = 0
    var previous: String? = ""
    for box in boxes {
      guard box.place >= next, box.place - next < Self.longestGap else {
        damage.append(.surplus(place: box.place))
        continue
      }
      for place in next..<box.place { lose(place, .missing(place: place)) }
      if box.place > next { previous = nil }
      next = box.place + 1
      open(box.sealed, at: box.place, behind: previous)
      previous = BoxKey.hash(of: box.sealed)
    }
  }

  /// A place further on than so many is somebody's invention and not a gap.
  private static let longestGap = 100_000

  /// The most places that are tried for a box that does not fit its own.
  private static let searched = 1000

  private mutating func lose(_ place: Int, _ damage: Damage) {
    lost.append(place)
    self.damage.append(damage)
  }

  /// Opens one box; `previous` is the hash of the one before, `nil` when that is gone.
  private mutating func open(_ box: [UInt8], at place: Int, behind previous: String?) {
    guard let entry = envelope.opened(box, at: place),
      (entry.kind == .begun) == (place == 0)
    else {
      let origin = boxes.prefix(Self.searched).first { envelope.opened(box, at: $0.place) != nil }
      lose(place, origin.map { .moved(place: place, from: $0.place) } ?? .changed(place: place))
      return
    }
    // Where the one before is damaged itself, that is named already.
    if let previous, entry.previous != previous, lost.last != place - 1 || place == 0 {
      damage.append(.replaced(place: place))
    }
    entries.append(OpenedRecord.Placed(place: place, entry: entry))
  }
}
