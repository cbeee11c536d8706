import Dialogue
package import Knowledge

/// The take-away summary as plain text: result, answers, advice, signs, disclaimer, date and version.
package struct TakeAway: Sendable {
  /// The whole text, wrapped at 72 columns, with a line feed at its end.
  package let text: String

  /// The text of a session.
  ///
  /// - Parameters:
  ///   - session: the conversation to write down.
  ///   - pack: the pack it was held with.
  ///   - date: the day and time, in words or digits.
  package init(_ session: Session, in pack: Pack, date: String) {
    let speaker = Speaker(pack: pack, region: session.region, dialogue: session.dialogue)
    let blocks = speaker.takeAway(date: date)
    text = Layout(width: 72).lines(blocks).map(\.text).joined(separator: "\n") + "\n"
  }
}

extension Speaker {
  fileprivate func takeAway(date: String) -> [Block] {
    let assessment = dialogue.assessment(in: pack)
    let version = ["date": date, "pack": "\(pack.id) \(pack.version)"]
    return [.heading(phrase(.programTitle)), .text(phrase(.takeAwayDate, version))]
      + (assessment.isPresentable
        ? result(assessment, withMenu: false) : unfinishedSheet(assessment)) + [.space]
      + reviewRowsAlone + [.space]
      + summaryBlocks
  }
}
