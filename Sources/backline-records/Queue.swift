import IntakeStore
import Knowledge

/// Records in the order in which people should be looked after.
struct Queue {
  /// One record of the queue.
  enum Ticket {
    /// Nothing of it can be read.
    case sealed(StoredSession)
    /// It was read.
    case read(Retelling)
  }

  /// In order.
  let tickets: [Ticket]
  /// How many records another one goes on from; they are part of it.
  let continued: Int

  /// A queue of sessions opened with a key; what is sealed for another key comes last.
  init(_ sessions: [StoredSession], opening key: PrivateKey, with reading: ReadingPack) {
    let records = sessions.map { OpenedRecord($0, with: key) }
    let whole = Self.continued(among: records)
    var tickets: [Ticket] = []
    for (session, record) in zip(sessions, records) where !whole.contains(record.id) {
      tickets.append(
        record.isForAnotherKey ? .sealed(session) : .read(Retelling(record, with: reading))
      )
    }
    self.tickets = tickets.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank, other.element.rank)
      return first == second ? one.offset < other.offset : first < second
    }.map(\.element)
    continued = whole.count
  }

  /// The records that are whole within one that goes on from them.
  ///
  /// What only claims to go on from a record does not hide it.
  private static func continued(among records: [OpenedRecord]) -> Set<String> {
    let byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    var result: Set<String> = []
    for record in records {
      guard let id = record.header?.continued?.text, let earlier = byID[id], id != record.id else {
        continue
      }
      let copied = record.events.filter { $0.entry.kind == .copied }.map(\.entry.line)
      if earlier.damage.isEmpty, earlier.events.map(\.entry.line) == copied { result.insert(id) }
    }
    return result
  }
}

extension Queue.Ticket {
  /// Where it stands: the most urgent first, then who has waited longest.
  ///
  /// What is damaged and may hide something urgent stands before all that is not urgent.
  fileprivate var rank: Rank {
    switch self {
    case .sealed(let session): Rank(tier: 7, since: session.begun)
    case .read(let retelling):
      Rank(tier: Self.tier(retelling), since: retelling.since?.seconds ?? retelling.record.begun)
    }
  }

  private static func tier(_ retelling: Retelling) -> Int {
    switch retelling.urgency {
    case .emergency: return 0
    case .today: return 1
    case .soon, .routine, .selfCare, nil: break
    }
    if retelling.isPartial { return 2 }
    switch retelling.urgency {
    case .emergency, .today, .soon: return 3
    case .routine: return 4
    case .selfCare: return 5
    case nil: return 6
    }
  }

  /// A tier and the seconds since 1970 that somebody has waited from.
  fileprivate struct Rank: Comparable {
    let tier: Int
    let since: Int64

    static func < (one: Rank, other: Rank) -> Bool {
      (one.tier, one.since) < (other.tier, other.since)
    }
  }
}
