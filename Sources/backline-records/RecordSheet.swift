import Chat
import IntakeStore
import Knowledge

/// A record in words: where it comes from, what is wrong with it, what was answered and what it means.
struct RecordSheet {
  let retelling: Retelling
  let pack: Pack

  /// The lines, before what is not text in them is made visible.
  var text: String {
    (origin + remarks).joined(separator: "\n") + "\n\n" + takeAway + ownWords
  }

  /// The lines with every event as it was written.
  var textWithEvents: String {
    let events = retelling.record.events.map { placed in
      "\(placed.place)  \(placed.entry.instant.written)  \(placed.entry.line)\n"
    }
    return text + "\nEvents\n" + events.joined()
  }

  private var origin: [String] {
    let record = retelling.record
    let begun = (retelling.since ?? MachineClock.instant(record.begun)).written
    var lines = ["Record \(record.id)", "Begun \(begun)"]
    if let closed = record.closed {
      lines.append("Ended \(closed.written): \(record.state)")
    } else {
      lines.append("Not ended: \(record.state)")
    }
    guard let header = record.header else { return lines + ["Nothing is known of its pack."] }
    let kiosk = header.kiosk.map { ", at kiosk \($0)" } ?? ""
    lines.append("Made with pack \(header.pack) \(header.version), region \(header.region)\(kiosk)")
    if let continued = header.continued { lines.append("Goes on from \(continued.text)") }
    return lines
  }

  private var remarks: [String] {
    let remarks = retelling.remarks.map { "Mind: \($0)." }
    guard !retelling.isSamePack, retelling.record.header != nil else { return remarks }
    return remarks + [
      "What follows is how pack \(pack.id) \(pack.version) understands it. The person may have seen "
        + "something else. --pack names the folder of the pack it was made with."
    ]
  }

  private var takeAway: String {
    let begun = retelling.since ?? MachineClock.instant(retelling.record.begun)
    return TakeAway(retelling.session, in: pack, date: begun.writtenShort).text
  }

  private var ownWords: String {
    guard !retelling.ownWords.isEmpty else { return "" }
    let lines = retelling.ownWords.map { "  event \($0.place): “\($0.words)”\n" }
    return "\nIn the person's own words\n" + lines.joined()
  }
}
