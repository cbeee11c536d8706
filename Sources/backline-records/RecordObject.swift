import Dialogue
import IntakeStore
import Knowledge
import ProgramSupport

extension Queue.Ticket {
  /// What a program reads of it in a list.
  func object(now: Int64) -> JSONValue {
    switch self {
    case .sealed(let session):
      .object([
        "id": .text(session.name),
        "state": .text("sealed"),
        "begun": .text(MachineClock.instant(session.begun).written),
        "bytes": .number(Double(session.size)),
        "mayComeBack": .bool(session.canBeResumed),
        "urgency": .null,
      ])
    case .read(let retelling): .object(retelling.fields(now: now))
    }
  }
}

extension Retelling {
  /// What stands in a list.
  func fields(now: Int64) -> [String: JSONValue] {
    let since = since?.seconds ?? record.begun
    let isUndated = Calendar.isImpossible(since, now: now)
    return [
      "id": .text(record.id),
      "state": .text(record.state),
      "urgency": urgency.map { .text($0.rawValue) } ?? .null,
      "complete": .bool(assessment.isComplete && !isPartial),
      "begun": .text((self.since ?? MachineClock.instant(record.begun)).written),
      "waitingSeconds": isUndated ? .null : .number(Double(max(now - since, 0))),
      "kiosk": record.header?.kiosk.map(JSONValue.text) ?? .null,
      "region": record.header.map { .text($0.region) } ?? .null,
      "bytes": .number(Double(record.size)),
      "mayComeBack": .bool(record.canBeResumed),
      "damaged": .bool(!record.damage.isEmpty),
      "samePack": .bool(isSamePack),
      "remarks": .list(remarks.map(JSONValue.text)),
    ]
  }

  /// All of it: what stands in a list, what it was made with, what decides, and every event.
  func object(in pack: Pack, now: Int64) -> JSONValue {
    var fields = fields(now: now)
    fields["pack"] = packFields
    fields["because"] = .list(assessment.because.map { .text(pack.facts[$0].id.text) })
    fields["rules"] = .list(assessment.held.map { .text(pack.rules[$0.rule].id) })
    fields["unanswered"] = .list(assessment.unanswered.map { .text(pack.facts[$0].id.text) })
    fields["continued"] = record.header?.continued.map { .text($0.text) } ?? .null
    fields["events"] = .list(
      record.events.map { placed in
        .object([
          "seq": .number(Double(placed.place)),
          "at": .text(placed.entry.instant.written),
          "milliseconds": .number(Double(placed.entry.instant.elapsed)),
          "copied": .bool(placed.entry.kind == .copied),
          "event": .text(placed.entry.line),
          "read": .bool(!unread.contains(placed.place)),
        ])
      }
    )
    return .object(fields)
  }

  private var packFields: JSONValue {
    guard let header = record.header else { return .null }
    return .object([
      "id": .text(header.pack), "version": .text(header.version), "digest": .text(header.digest),
    ])
  }
}
