package import Chat
import Dialogue
import Knowledge

/// A session played from typed lines, and the text that the program prints for it through a pipe.
struct Replay {
  /// The session after its input has ended.
  private(set) var session: Session
  /// The lines printed before the first typed line, and after each one that was read.
  private(set) var said: [[String]] = []
  /// Every question shown, once, in order.
  private(set) var asked: [Asked] = []
  /// The screens shown up to the first result: questions, the check, and the result; `nil` without one.
  private(set) var screens: Int?
  /// The dialogue at the start, and after each input.
  private(set) var dialogues: [Dialogue] = []
  /// For each event of the record whether it is the first of its input.
  private(set) var startsTurn: [Bool] = []
  /// Every block said, for coverage.
  private(set) var blocks: [Block] = []

  private let layout: Layout
  private let clock: Clock
  private let pack: Pack
  private let ear: Ear
  private var wasChecked = false

  /// Plays the turns of a transcript, then the end of the input unless the session is over before.
  init(_ transcript: Transcript, region: Region, on stage: Stage) {
    pack = stage.pack
    ear = stage.ear(at: transcript.clock)
    layout = Layout(width: transcript.width)
    clock = transcript.clock
    let opening: [Block]
    (session, opening) = Session.begin(in: pack, region: region)
    said.append(printed(opening))
    blocks += opening
    note()
    for input in transcript.typed where !session.isOver { said.append(hear(input)) }
    if !session.isOver { said[said.count - 1] += [Self.prompt] + hear(.ended) }
  }

  /// The first event of an input, by its turn, from 1.
  func firstEvent(of turn: Int) -> Event {
    var count = 0
    for (event, isFirst) in zip(session.events, startsTurn) {
      if isFirst { count += 1 }
      if count == turn { return event }
    }
    return .left
  }

  /// The prompt that is left empty when the input ends.
  static let prompt = "> "

  private mutating func hear(_ input: Session.Input) -> [String] {
    let earlier = session.events.count
    let answer = session.receive(input, in: pack, hearing: ear)
    startsTurn += (earlier..<session.events.count).map { $0 == earlier }
    let outcome = session.wish.map { PretendDesk(clock: clock).outcome(of: $0) }
    let parts = [outcome.map { session.blocks($0, in: pack) } ?? [], answer]
    blocks += parts.flatMap(\.self)
    note()
    return parts.flatMap(printed)
  }

  private mutating func note() {
    let dialogue = session.dialogue
    dialogues.append(dialogue)
    switch dialogue.state {
    case .asking(let question, _):
      let isKnown = asked.contains { $0.screen == question.screen && $0.lines == question.lines }
      if !isKnown { asked.append(question) }
    case .reviewing: wasChecked = true
    case .concluded: screens = screens ?? asked.count + (wasChecked ? 1 : 0) + 1
    case .confirming, .checking, .choosing, .undoing, .stopping, .ended: break
    }
  }

  private func printed(_ blocks: [Block]) -> [String] { layout.printed(blocks).map(\.text) }
}

/// Stands for disk and printer where a session is played: nothing is written, and what would be said
/// is said.
package struct PretendDesk {
  /// The day and time of the session.
  let clock: Clock

  package init(clock: Clock) { self.clock = clock }

  /// What would have come of a wish for the take-away summary; there is no printer.
  package func outcome(of wish: Session.Wish) -> Session.WishOutcome {
    switch wish {
    case .file:
      let time = clock.time.filter { $0 != ":" }
      return .saved(file: "backline-\(clock.day)-\(time).txt")
    case .paper: return .printedNowhere
    }
  }
}
