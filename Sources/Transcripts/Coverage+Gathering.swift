import Chat
import Dialogue
import Knowledge

extension Coverage {
  /// What one transcript reaches; nothing when the pack does not have its region.
  package init(of transcript: Transcript, on stage: Stage) {
    let pack = stage.pack
    self.init(of: pack)
    guard let region = pack.region(transcript.region) else { return }
    let replay = Replay(transcript, region: region, on: stage)
    reach(.questions, replay.asked.flatMap(\.slots).map { pack.facts[$0].id.text })
    let thresholds = Threshold.all(in: pack)
    for dialogue in replay.dialogues { gather(dialogue, region, thresholds, in: pack) }
    gather(replay.blocks, replay.session, in: pack)
    reach(.commands, replay.session.events.compactMap { Self.command($0)?.rawValue })
  }

  private mutating func gather(
    _ dialogue: Dialogue,
    _ region: Region,
    _ thresholds: [Threshold],
    in pack: Pack
  ) {
    let counting = dialogue.counting(in: pack)
    for slot in counting.answered {
      guard let answer = counting[slot] else { continue }
      reach(.answers, Self.names(of: answer, to: pack.facts[slot]))
    }
    let sides = thresholds.compactMap { threshold in
      counting[threshold.slot].flatMap(threshold.side)
    }
    reach(.thresholds, sides)
    switch dialogue.state {
    case .concluded, .ended: break
    case .asking, .confirming, .checking, .choosing, .undoing, .reviewing, .stopping: return
    }
    let assessment = dialogue.assessment(in: pack)
    reach(.rules, assessment.held.map { pack.rules[$0.rule].id })
    let deciding = assessment.held.filter { $0.urgency == assessment.urgency }
    reach(.decisiveRules, deciding.map { pack.rules[$0.rule].id })
    if assessment.urgency == .emergency { reach(.emergencyCards, [region.id]) }
  }

  private mutating func gather(_ blocks: [Block], _ session: Session, in pack: Pack) {
    let said = Set(blocks)
    let kinds = [
      "advice": Kind.advice, "safety-net": .safetyNet, "question": .faq, "library": .library,
    ]
    for content in session.contents(in: pack) where said.contains(content.block) {
      if let kind = kinds[content.kind] { reach(kind, [content.id]) }
    }
  }

  /// The command an event came of; `nil` for answers, and for what no command gives.
  private static func command(_ event: Event) -> Keyword? {
    switch event {
    case .wentBack: .back
    case .changed: .change
    case .kept: .keep
    case .approved: .done
    case .wantedDetails: .details
    case .left: .quit
    case .asked(let topic): command(topic)
    case .undone: .undo
    case .answered, .told, .guessed, .unclear, .unusable, .splitUp, .confirmed, .declined, .opened,
      .openedEntry, .interrupted:
      nil
    }
  }

  private static func command(_ topic: Event.Topic) -> Keyword? {
    switch topic {
    case .why: .why
    case .help: .help
    case .review: .review
    case .again: .again
    case .summary: .summary
    case .more: .more
    case .questions: .questions
    case .question: .question
    case .about: .about
    case .topics: .topics
    case .takeAway(.file): .save
    case .takeAway(.paper): .printOut
    case .whyHeard: .whyHeard
    case .group, .together, .entry, .advice, .weighing, .choices, .unanswered, .postponed: nil
    }
  }
}
