import Chat
import Knowledge

/// Whole sessions of the real pack, as typed in the transcripts, through all of Chat.
struct Sessions {
  /// The pack.
  let pack: Pack
  /// What is typed in each session.
  let typed: [[String]]

  /// Seconds for an answer: the line read, the dialogue moved, the next lines laid out.
  ///
  /// - Parameter rounds: how often all sessions are played; the median round counts.
  /// - Returns: the seconds, all answers taken alike.
  func secondsForAnswer(rounds: Int = 5) -> Double {
    let answers = typed.reduce(0) { $0 + $1.count }
    let times = (0..<rounds).map { _ in
      let begun = Stopwatch.now
      for lines in typed { play(lines) }
      return Stopwatch.now - begun
    }
    return Stopwatch.median(times) / Double(answers)
  }

  /// Plays a session and gives back how many lines it showed.
  @discardableResult
  private func play(_ lines: [String]) -> Int {
    guard let region = pack.region(forTerritory: "GB") else { return 0 }
    var (session, blocks) = Session.begin(in: pack, region: region)
    let layout = Layout(width: 80)
    var shown = layout.lines(blocks).count
    for line in lines where !session.isOver {
      blocks = session.receive(.line(line), in: pack)
      shown += layout.lines(blocks).count
    }
    return shown
  }
}
