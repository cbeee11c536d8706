import IntakeStore

extension Damage {
  /// What is wrong, for staff.
  ///
  /// Events count from 1; 0 is what the record says of itself.
  var sentence: String {
    switch self {
    case .unopened: "nothing of it opens: it is sealed for another key, or its key was changed"
    case .timeChanged: "the time beside it was changed; the one within it is shown"
    case .changed(0): "what it says of itself was changed"
    case .changed(let place): "event \(place) was changed"
    case .missing(0): "what it says of itself is missing"
    case .missing(let place): "event \(place) is missing"
    case .moved(let place, let from): "event \(from) stands in the place of event \(place)"
    case .surplus(let place): "there is an event too many at place \(place)"
    case .replaced(let place): "event \(place) or the one before it is an older one put back"
    case .behindEnd(let place): "event \(place) stands behind the end"
    }
  }
}

extension OpenedRecord {
  /// Everything that staff should know of its state, a sentence each without an end.
  var remarks: [String] {
    let gaps = unsaved.map { gap in
      "\(gap.count) \(gap.count == 1 ? "event" : "events") before event \(gap.place) not saved "
        + "(the disk would not take \(gap.count == 1 ? "it" : "them"))"
    }
    let isWrong = Calendar.isImpossible(started?.seconds ?? begun, now: MachineClock.seconds)
    return damage.map(\.sentence) + gaps
      + (isWrong ? ["its time cannot be right: the clock was wrong"] : [])
      + (canBeResumed ? ["the person may still come back and go on"] : [])
  }

  /// How far it came, in a word.
  var state: String {
    if damage.contains(.unopened) { return "unreadable" }
    return ending?.rawValue ?? "unfinished"
  }
}
