import Chat
import Dialogue
import Knowledge

/// Draws detours for a transcript and compares what comes of it with and without them.
struct Detours {
  private let transcript: Transcript
  private let straight: Replay
  private let pack: Pack
  private let ear: Ear

  init(_ transcript: Transcript, _ straight: Replay, _ stage: Stage) {
    self.transcript = transcript
    self.straight = straight
    pack = stage.pack
    ear = stage.ear(at: transcript.clock)
  }

  /// What detours drawn from the seed change, with as few of them as still change it; `nil` when
  /// they change nothing.
  func finding(seed: UInt64) -> Finding? {
    var detours = drawn(seed: seed)
    guard var actual = change(with: detours) else { return nil }
    for detour in detours.reversed() {
      let fewer = detours.filter { $0 != detour }
      guard let still = change(with: fewer) else { continue }
      (detours, actual) = (fewer, still)
    }
    return .detour(seed: seed, detours: detours, expected: outcome, actual: actual)
  }

  private var outcome: String { Self.outcome(straight.session.dialogue, in: pack) }

  /// What comes of a conversation, in ids.
  static func outcome(_ dialogue: Dialogue, in pack: Pack) -> String {
    let assessment = dialogue.assessment(in: pack)
    let because = assessment.because.map { pack.facts[$0].id.text }.joined(separator: " ")
    let rules = assessment.held.map { pack.rules[$0.rule].id }.joined(separator: " ")
    return "\(assessment.urgency.rawValue) because (\(because)) by (\(rules))"
  }

  /// Detours before some of the lines; every transcript gets others.
  private func drawn(seed: UInt64) -> [Detour] {
    var random = Seeded(seed: seed ^ transcript.fingerprint)
    var detours: [Detour] = []
    for index in transcript.turns.indices.dropFirst() {
      guard straight.dialogues.indices.contains(index), random.chance(Self.share) else {
        continue
      }
      let standing = Standing(dialogue: straight.dialogues[index - 1], pack: pack)
      let next = straight.firstEvent(of: index)
      guard let typed = standing.detour(before: next, &random) else { continue }
      detours.append(Detour(line: transcript.turns[index - 1].end, typed: typed))
    }
    return detours
  }

  private static let share = 0.25

  /// What comes of it with detours, if it is something else than without.
  ///
  /// Where a conversation stands as it does without them, what follows is the same, so it is taken up
  /// again only at the next detour.
  private func change(with detours: [Detour]) -> String? {
    var session = Session.resumed(straight.dialogues[0], region: straight.session.region)
    for (index, turn) in transcript.turns.enumerated().dropFirst() {
      let line = transcript.turns[index - 1].end
      let here = detours.filter { $0.line == line }
      let isSame =
        straight.dialogues.indices.contains(index)
        && session.dialogue == straight.dialogues[index - 1]
      if here.isEmpty, isSame {
        session = Session.resumed(straight.dialogues[index], region: session.region)
        continue
      }
      for text in here.flatMap(\.typed) { _ = session.take(.line(text), in: pack, hearing: ear) }
      if let typed = turn.typed, !session.isOver { _ = session.take(typed, in: pack, hearing: ear) }
    }
    if !session.isOver { _ = session.take(.ended, in: pack) }
    let actual = Self.outcome(session.dialogue, in: pack)
    return actual == outcome ? nil : actual
  }
}

extension Transcript {
  /// A number made of what is typed, so that two transcripts draw differently from one seed.
  fileprivate var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in typed.map(Self.written).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
