import Chat
import Dialogue
package import Knowledge

/// Random sessions of people who do not exist, each held against the laws.
package struct Exploration: Sendable {
  let pack: Pack
  let region: Region

  package init(pack: Pack, region: Region) {
    self.pack = pack
    self.region = region
  }

  /// A session that breaks a law, made as short of trouble as it can be.
  package struct Discovery: Sendable, Equatable {
    /// What is broken.
    package let breach: Breach
    /// The session as a transcript that can be saved and run.
    package let transcript: String
  }

  /// Holds the session of a seed, and checks it.
  ///
  /// - Returns: `nil` when every law holds.
  package func discovery(seed: UInt64) -> Discovery? {
    let troubles = [0.01, 0.04, 0.1, 0.25]
    var walker = Walker(pack: pack, seed: seed, trouble: troubles[Int(seed % 4)])
    var plan = walker.facts()
    guard var breach = walk(plan, seed: seed).breach else { return nil }
    for slot in pack.facts.indices where plan[slot] != pack.facts[slot].leastAnswer {
      var simpler = plan
      simpler[slot] = pack.facts[slot].leastAnswer
      if let still = walk(simpler, seed: seed).breach { (plan, breach) = (simpler, still) }
    }
    let typed = walk(plan, seed: seed).typed
    return Discovery(breach: breach, transcript: transcript(of: typed, proving: breach, seed))
  }

  /// A session in which every question is answered as planned, or with its least answer where the
  /// plan has none.
  func walk(_ plan: Facts, seed: UInt64) -> Walk {
    var walk = Walk(plan: plan, exploration: self, seed: seed)
    walk.run()
    return walk
  }

  private func transcript(
    of typed: [String],
    proving breach: Breach,
    _ seed: UInt64
  ) -> String {
    let purpose = breach.sentence + "\nExplored with seed \(seed)."
    var session = Session.begin(in: pack, region: region)
    var recording = Recording(
      purpose: purpose,
      region: region,
      width: Transcript.standardWidth,
      clock: .standard
    )
    recording.note(said: session.1)
    for line in typed where !session.0.isOver {
      recording.note(typed: .line(line))
      recording.note(said: session.0.receive(.line(line), in: pack))
    }
    if !session.0.isOver {
      recording.note(typed: .ended)
      recording.note(said: session.0.receive(.ended, in: pack))
    }
    return recording.text(of: session.0, in: pack)
  }
}

/// One session on its way.
struct Walk {
  let plan: Facts
  let exploration: Exploration
  private(set) var session: Session
  /// What has been typed.
  private(set) var typed: [String] = []
  /// The first law broken.
  private(set) var breach: Breach?
  private var random: Seeded

  private var pack: Pack { exploration.pack }

  init(plan: Facts, exploration: Exploration, seed: UInt64) {
    self.plan = plan
    self.exploration = exploration
    session = Session.begin(in: exploration.pack, region: exploration.region).0
    random = Seeded(seed: ~seed)
  }

  /// Answers until nothing more is asked, and ends with the result.
  mutating func run() {
    let laws = Laws(pack: pack)
    while breach == nil, case .asking(let asked, _) = session.dialogue.state {
      let (line, given) = answer(to: asked)
      detour(before: .answered(given))
      let before = session.events.count
      type(line)
      breach =
        breach
        ?? (session.events[before] == .answered(given)
          ? laws.breach(after: given, session.dialogue)
          : Breach(sentence: "“\(line)” is read as \(session.events[before].written(in: pack))."))
    }
    guard breach == nil else { return }
    if session.dialogue.state == .reviewing, let done = pack.words.vocabulary.words[.done]?.first {
      type(done)
    }
    breach = history ?? record
  }

  private mutating func type(_ line: String) {
    typed.append(line)
    _ = session.take(.line(line), in: pack)
  }

  /// A way away and back, now and then.
  private mutating func detour(before next: Event) {
    guard random.chance(0.03) else { return }
    let standing = Standing(dialogue: session.dialogue, pack: pack)
    let counting = session.dialogue.counting(in: pack)
    for line in standing.detour(before: next, &random) ?? [] { type(line) }
    guard session.dialogue.counting(in: pack) != counting else { return }
    breach = Breach(sentence: "Law 6: a detour back to the same answers changes them.")
  }

  /// The planned answers to what is asked, as they are typed and as they are read.
  private func answer(to asked: Asked) -> (String, [Event.Given]) {
    let given = asked.slots.map { Event.Given(slot: $0, answer: planned($0, asked)) }
    return (TypedAnswer(pack: pack).line(given, to: asked) ?? "", given)
  }

  /// The planned answer to one fact of what is asked, as far as one line can say it.
  private func planned(_ slot: Int, _ asked: Asked) -> Answer {
    let isShared = asked.form(in: pack) == .checklist
    switch plan[slot] {
    case nil: return least(slot, asked)
    case .list(let list)?:
      let items = items(of: slot, asked)
      return .list(
        ListAnswer(
          yes: list.yes.intersection(items),
          unsure: list.unsure.intersection(items),
          asked: items
        )
      )
    case .preferNotToSay? where isShared: return least(slot, asked)
    case .notSure? where isShared && pack.facts[slot].isList && asked.wholeList(in: pack) == nil:
      return least(slot, asked)
    case let answer?: return answer
    }
  }

  private func least(_ slot: Int, _ asked: Asked) -> Answer {
    guard pack.facts[slot].isList else { return pack.facts[slot].leastAnswer }
    return .list(ListAnswer(yes: [], asked: items(of: slot, asked)))
  }

  private func items(of slot: Int, _ asked: Asked) -> ItemSet {
    ItemSet(items: asked.lines.filter { $0.slot == slot }.compactMap(\.value))
  }

  /// Law 6: the same answers give the same result in a conversation without history.
  private var history: Breach? {
    let counting = session.dialogue.counting(in: pack)
    let fresh = assess(counting, in: pack)
    let now = session.dialogue.assessment(in: pack)
    return fresh == now ? nil : Breach(sentence: "Law 6: the same answers give another result.")
  }

  /// Law 6: the record, written and read again, is the same conversation.
  private var record: Breach? {
    var dialogue = Dialogue.begin(in: pack).0
    for event in session.events {
      guard let read = try? Event(written: event.written(in: pack), in: pack) else {
        return Breach(sentence: "Law 6: “\(event.written(in: pack))” cannot be read again.")
      }
      dialogue = dialogue.after(read, in: pack).0
    }
    return dialogue == session.dialogue
      ? nil : Breach(sentence: "Law 6: the record read again stands elsewhere.")
  }
}
