import Chat
import Dialogue
import IntakeStore
import Knowledge

/// A record as a pack understands it: the conversation held once more, and what it comes to.
struct Retelling {
  let record: OpenedRecord
  /// The conversation, as far as it can be read.
  let session: Session
  /// The places of events that the pack cannot read.
  let unread: [Int]
  /// Whether the record was made with this very pack.
  let isSamePack: Bool
  /// What was said in the person's own words, with its place.
  let ownWords: [(place: Int, words: String)]
  /// What it comes to.
  let assessment: Assessment

  init(_ record: OpenedRecord, with reading: ReadingPack) {
    self.record = record
    let pack = reading.pack
    isSamePack = record.header.map(reading.made) ?? false
    var (dialogue, _) = Dialogue.begin(in: pack)
    var unread: [Int] = []
    var ownWords: [(Int, String)] = []
    for placed in record.events {
      do throws(WireProblem) {
        let event = try Event(written: placed.entry.line, in: pack)
        (dialogue, _) = dialogue.after(event, in: pack)
        ownWords += event.ownWords.map { (placed.place, $0) }
      } catch {
        unread.append(placed.place)
      }
    }
    (self.unread, self.ownWords) = (unread, ownWords)
    let region = record.header.flatMap { pack.region($0.region) }
    session = Session.resumed(dialogue, region: region ?? reading.region)
    assessment = dialogue.assessment(in: pack)
  }

  /// How urgent it is; `nil` while too little was answered to say.
  var urgency: Urgency? { assessment.isPresentable ? assessment.urgency : nil }

  /// Whether something is missing that was answered, so that it may be more urgent than it seems.
  var isPartial: Bool { !record.damage.isEmpty || !record.unsaved.isEmpty || !unread.isEmpty }

  /// When the person began, also where they went on later.
  var since: Instant? {
    let first = record.events.first?.entry
    return first?.kind == .copied ? first?.instant : record.started
  }
}

extension Event {
  /// The words that were typed in it, each once.
  fileprivate var ownWords: [String] {
    switch self {
    case .told(let told, _), .guessed(let told):
      var words: [String] = []
      for word in told.map(\.words) where !words.contains(word) { words.append(word) }
      return words
    default: return []
    }
  }
}
