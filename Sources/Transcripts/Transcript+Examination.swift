import Chat
import Dialogue
import Knowledge

extension Transcript {
  /// Plays the transcript three ways: as written, with the record written and read again after every
  /// event, and with detours that must not change what comes of it.
  ///
  /// - Parameters:
  ///   - stage: where it is played.
  ///   - seed: what the detours are drawn from.
  /// - Returns: what does not hold, if anything.
  package func verdict(on stage: Stage, seed: UInt64) -> Verdict {
    let pack = stage.pack
    do throws(TranscriptProblem) {
      try check(against: pack)
    } catch {
      return .unreadable(error)
    }
    guard let region = pack.region(region) else { return .passed }
    let replay = Replay(self, region: region, on: stage)
    var findings = textFindings(replay) + expectationFindings(replay, pack)
    findings += [recordFinding(replay, pack)].compactMap(\.self)
    // Detours are typed between lines that are understood as they were when they were written.
    if findings.isEmpty {
      findings += [Detours(self, replay, stage).finding(seed: seed)].compactMap(\.self)
    }
    return findings.isEmpty
      ? .passed : .failed(findings.sorted { $0.line < $1.line })
  }

  /// The first turn whose text differs, and what is typed after the end.
  func textFindings(_ replay: Replay) -> [Finding] {
    var findings: [Finding] = []
    for (turn, actual) in zip(turns, replay.said) {
      let comparison = Comparison(turn, actual)
      guard let line = comparison.firstMismatch else { continue }
      findings.append(.text(line: line, comparison.difference))
      break
    }
    if turns.count > replay.said.count, let typed = turns[replay.said.count].typed {
      let line = turns[replay.said.count - 1].end
      findings.append(.unread(line: line, typed: Self.written(typed)))
    }
    return findings
  }

  /// The expectations that do not hold.
  func expectationFindings(_ replay: Replay, _ pack: Pack) -> [Finding] {
    let assessment = replay.session.dialogue.assessment(in: pack)
    let names = { (slots: [Int]) in slots.map { pack.facts[$0].id.text } }
    return directives.compactMap { directive in
      let expected: String
      let actual: String?
      switch directive.demand {
      case .region, .width, .pack, .clock: return nil
      case .urgency(let urgency):
        expected = "urgency \(urgency.rawValue)"
        actual = assessment.urgency == urgency ? nil : "it is \(assessment.urgency.rawValue)"
      case .because(let fact, let isWanted):
        expected = "\(fact.text) \(isWanted ? "" : "not ")among the facts that decide"
        actual = Self.membership(of: fact.text, isWanted, in: names(assessment.because))
      case .asked(let fact, let isWanted):
        expected = "\(fact.text) \(isWanted ? "" : "not ")among the facts asked"
        let asked = names(replay.asked.flatMap(\.slots))
        actual = Self.membership(of: fact.text, isWanted, in: asked)
      case .screens(let most):
        expected = "at most \(most) screens to a result"
        let count = replay.screens.map { "there are \($0)" } ?? "there is no result"
        actual = replay.screens.map { $0 <= most } ?? false ? nil : count
      }
      return actual.map {
        .expectation(line: directive.number, expected: expected, actual: $0)
      }
    }
  }

  private static func membership(of name: String, _ isWanted: Bool, in names: [String]) -> String? {
    if names.contains(name) == isWanted { return nil }
    return names.isEmpty ? "there are none" : "they are \(names.joined(separator: " "))"
  }

  /// Where an event, written and read again, first is another one.
  ///
  /// A conversation is moved by its events alone, so the same events are the same conversation.
  private func recordFinding(_ replay: Replay, _ pack: Pack) -> Finding? {
    var typed = 0
    for (event, isFirst) in zip(replay.session.events, replay.startsTurn) {
      if isFirst { typed += 1 }
      let line = turns[min(typed, turns.count) - 1].end
      let written = event.written(in: pack)
      do throws(WireProblem) {
        guard try Event(written: written, in: pack) == event else {
          return .record(line: line, reason: "“\(written)” is read as another event")
        }
      } catch {
        return .record(line: line, reason: "“\(written)” cannot be read (\(error))")
      }
    }
    return nil
  }
}
