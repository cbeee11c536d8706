/// One session on its way into a file, sealed as it happens.
struct Keeping {
  /// The record's name.
  let id: SessionID
  /// The key to take the session up again.
  let resumptionKey: ResumptionKey
  private let file: RecordFile
  private let envelope: Envelope
  private let clock: MachineClock
  /// When it began, in seconds since 1970.
  private let begun: Int64
  /// Where the next box goes.
  private var place = 0
  /// How many entries there were to keep.
  private var count = 0
  /// The hash of the last box that was stored.
  private var previous = ""

  /// Begins a record, with what went before where it goes on from another session.
  ///
  /// - Throws: `StoreProblem`; then nothing is stored.
  init(
    _ header: RecordHeader,
    earlier: [Entry] = [],
    in file: RecordFile,
    sealedFor clinic: PublicKey
  ) throws(StoreProblem) {
    id = .random()
    resumptionKey = .random()
    self.file = file
    envelope = try Envelope(for: id, to: clinic)
    clock = MachineClock()
    let now = clock.now
    begun = now.seconds
    var header = header
    header.boot = MachineClock.boot
    var boxes = [
      try box(
        Entry(kind: .begun, count: 0, instant: now, previous: "", line: header.written)
      )
    ]
    for entry in earlier {
      advance(past: boxes[boxes.count - 1])
      count = max(count, entry.count)
      boxes.append(try box(entry.moved(to: .copied, count: count, previous: previous)))
    }
    try file.begin(
      RecordFile.NewSession(
        id: id,
        begun: begun,
        clinicKey: clinic.id,
        encapsulatedKey: envelope.encapsulated,
        boxes: boxes,
        continued: header.continued
      )
    )
    advance(past: boxes[boxes.count - 1])
  }

  /// Keeps an event; when it returns, the disk has it.
  ///
  /// - Returns: its place, from 1.
  /// - Throws: `StoreProblem`; then it is not kept, and what comes next says that it is missing.
  mutating func keep(_ line: String) throws(StoreProblem) -> Int {
    count += 1
    let box = try box(entry(.event, line))
    try file.add(box, to: id, begun: begun)
    advance(past: box)
    return box.place
  }

  /// Closes the record.
  ///
  /// - Throws: `StoreProblem`; then it is not closed.
  mutating func close(_ ending: Ending) throws(StoreProblem) {
    let entry = entry(.closed, ending.rawValue)
    let box = RecordFile.NewBox(place: place, sealed: try envelope.sealed(entry, at: place))
    try file.close(id, with: box, canBeResumed: ending.canBeResumed)
    advance(past: box)
  }

  private func entry(_ kind: Entry.Kind, _ line: String) -> Entry {
    Entry(kind: kind, count: count, instant: clock.now, previous: previous, line: line)
  }

  private func box(_ entry: Entry) throws(StoreProblem) -> RecordFile.NewBox {
    RecordFile.NewBox(
      place: place,
      sealed: try envelope.sealed(entry, at: place),
      forResuming: try resumptionKey.boxKey(of: id).sealed(entry, at: place)
    )
  }

  private mutating func advance(past box: RecordFile.NewBox) {
    place = box.place + 1
    previous = BoxKey.hash(of: box.sealed)
  }
}

/// How a session ended.
package enum Ending: String, Sendable, CaseIterable {
  /// The person has seen the result.
  case finished
  /// The person left before it.
  case left
  /// Nobody was at the keys.
  case idle
  /// The program was stopped.
  case stopped

  /// Whether the person may come back and go on.
  var canBeResumed: Bool {
    switch self {
    case .finished, .left: false
    case .idle, .stopped: true
    }
  }
}
