import Chat
import Knowledge

/// What came of recording a transcript anew.
package enum Rerecording: Sendable, Equatable {
  /// All words are said as written.
  case unchanged
  /// The words were recorded anew.
  case changed(text: String)
  /// Nothing may be recorded: an expectation does not hold, or a typed line is not read.
  case refused([Finding])
  /// The file is no transcript.
  case unreadable(TranscriptProblem)
}

extension Transcript {
  /// Records the words anew where they differ, and nothing else: comments, directives and what is typed
  /// stay as they are.
  ///
  /// - Returns: `refused` when an expectation does not hold: what has to come of a session is never
  ///   recorded.
  package func rerecorded(on stage: Stage) -> Rerecording {
    let pack = stage.pack
    do throws(TranscriptProblem) {
      try check(against: pack)
    } catch {
      return .unreadable(error)
    }
    guard let region = pack.region(region) else { return .unchanged }
    let replay = Replay(self, region: region, on: stage)
    let kept = expectationFindings(replay, pack)
    let unread = textFindings(replay).filter { if case .unread = $0 { true } else { false } }
    guard kept.isEmpty, unread.isEmpty else { return .refused(kept + unread) }
    if textFindings(replay).isEmpty { return .unchanged }
    let said = zip(turns, replay.said).map { turn, actual in
      Self.rerecorded(Comparison(turn, actual))
    }
    return .changed(text: text(saying: said))
  }

  /// What is said otherwise than written; empty when all words are as they are.
  package func textFindings(on stage: Stage) -> [Finding] {
    guard let region = stage.pack.region(region) else { return [] }
    return textFindings(Replay(self, region: region, on: stage))
  }

  /// The lines of a turn that fit what was said; all of it where no elision can stay.
  private static func rerecorded(_ comparison: Comparison) -> [String] {
    if comparison.fits { return comparison.said.map(\.text) }
    let lines = comparison.rerecorded.map { $0 == Replay.prompt ? written(.ended) : $0 }
    let numbered = lines.enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
    let actual = comparison.actual.map { $0 == Replay.prompt ? written(.ended) : $0 }
    var turn = Turn(typed: nil, end: lines.count + 1)
    turn.said = numbered
    return Comparison(turn, actual).fits ? lines : actual
  }

  /// The whole file with these lines said.
  func text(saying said: [[String]]) -> String {
    var lines = purpose.map { "# " + $0 }
    lines += directives.map { "\($0.demand.name) \($0.demand.value)" }
    for (turn, said) in zip(turns, said) {
      if let typed = turn.typed { lines.append(Self.written(typed)) }
      lines += said
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
