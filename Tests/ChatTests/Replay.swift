import Chat
import Dialogue
import Knowledge

/// A session played from typed lines, and the text that the program prints for it through a pipe.
struct Replay {
  /// The session after its input has ended.
  private(set) var session: Session
  /// What was said before the first typed line, and after each one that was read.
  private var heard: [[Block]] = []
  /// What was said when the input ended before the session was over.
  private var parting: [Block]?
  /// Every question shown, once, in order.
  private(set) var asked: [Asked] = []
  /// The screens shown up to the first result: questions, the check, and the result; `nil` without one.
  private(set) var screens: Int?

  private let layout: Layout
  private var wasChecked = false

  /// Plays the lines, then the end of the input unless the session is over before.
  init(_ typed: [String], region: Region, width: Int, in pack: Pack) {
    layout = Layout(width: width)
    let opening: [Block]
    (session, opening) = Session.begin(in: pack, region: region)
    hear(opening)
    for line in typed where !session.isOver { hear(session.receive(.line(line), in: pack)) }
    if !session.isOver { parting = session.receive(.ended, in: pack) }
  }

  /// The lines printed before the first typed line, and after each one that was read.
  var said: [[String]] {
    var said = heard.map(printed)
    if let parting { said[said.count - 1] += ["> "] + printed(parting) }
    return said
  }

  private mutating func hear(_ blocks: [Block]) {
    heard.append(blocks)
    switch session.dialogue.state {
    case .asking(let question, _):
      let isKnown = asked.contains { $0.screen == question.screen && $0.lines == question.lines }
      if !isKnown { asked.append(question) }
    case .reviewing: wasChecked = true
    case .concluded: screens = screens ?? asked.count + (wasChecked ? 1 : 0) + 1
    case .confirming, .stopping, .ended: break
    }
  }

  /// The lines as the program's screen prints them: an empty one first where the blocks begin with space.
  private func printed(_ blocks: [Block]) -> [String] {
    let lines = layout.lines(blocks).map(\.text)
    return blocks.first == .space && !lines.isEmpty ? [""] + lines : lines
  }
}

extension Transcript {
  /// The session that comes of the transcript; with `detours`, these are typed before every line.
  ///
  /// - Throws: `Mismatch` when the pack does not have the region.
  func replay(in pack: Pack, detours: [String] = []) throws(Mismatch) -> Replay {
    guard let region = pack.region(region) else {
      let known = pack.regions.map(\.id).joined(separator: " ")
      throw Mismatch(line: 1, expected: "one of the regions \(known)", actual: region)
    }
    let lines = typed.flatMap { detours + [$0] }
    return Replay(lines, region: region, width: width, in: pack)
  }

  /// Where the session differs: the first line of text, and every expectation that does not hold.
  func mismatches(in pack: Pack) -> [Mismatch] {
    do throws(Mismatch) {
      let replay = try replay(in: pack)
      let said = replay.said
      let text = zip(turns, said).lazy.compactMap { $0.mismatch(with: $1) }.first
      let unread = turns.dropFirst(said.count).first?.typed.map { typed in
        Mismatch(
          line: turns[said.count - 1].end,
          expected: "> " + typed,
          actual: "the session is over and reads nothing more"
        )
      }
      let findings = directives.compactMap { directive in
        directive.demand.finding(in: replay, pack).map { expected, actual in
          Mismatch(line: directive.number, expected: expected, actual: actual)
        }
      }
      return [text, unread].compactMap(\.self) + findings
    } catch {
      return [error]
    }
  }
}

extension Transcript.Demand {
  /// What is asked for and what is there instead, or `nil` when the session gives it.
  fileprivate func finding(in replay: Replay, _ pack: Pack) -> (String, String)? {
    let assessment = replay.session.dialogue.assessment(in: pack)
    switch self {
    case .region, .width: return nil
    case .urgency(let urgency):
      if assessment.urgency == urgency { return nil }
      return ("urgency \(urgency.rawValue)", "urgency \(assessment.urgency.rawValue)")
    case .because(let fact, let isWanted):
      return membership(of: fact, isWanted, in: assessment.because, "deciding", pack)
    case .asked(let fact, let isWanted):
      return membership(of: fact, isWanted, in: replay.asked.flatMap(\.slots), "asked", pack)
    case .screens(let most):
      guard let screens = replay.screens else { return ("a result", "no result") }
      return screens <= most ? nil : ("at most \(most) screens", "\(screens) screens")
    }
  }

  private func membership(
    of fact: FactID,
    _ isWanted: Bool,
    in slots: [Int],
    _ what: String,
    _ pack: Pack
  ) -> (String, String)? {
    guard let slot = pack.slot(of: fact) else { return ("a fact of the pack", fact.text) }
    if slots.contains(slot) == isWanted { return nil }
    let names = slots.map { pack.facts[$0].id.text }.joined(separator: " ")
    return ("\(fact.text) \(isWanted ? "" : "not ")\(what)", "\(what): \(names)")
  }
}
