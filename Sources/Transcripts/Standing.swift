import Chat
import Dialogue
import Knowledge

/// Where a conversation stands, and the ways from there that lead back to the same place.
struct Standing {
  let dialogue: Dialogue
  let pack: Pack

  /// What can be typed here without changing what comes of it; `nil` where nothing is drawn.
  ///
  /// - Parameters:
  ///   - next: the event that follows; a wrong answer is drawn only where it does not make the third.
  ///   - random: what is drawn from.
  /// - Returns: the lines to type; `nil` where none fits.
  func detour(before next: Event, _ random: inout Seeded) -> [String]? {
    switch dialogue.state {
    // What is asked on the way back, or again after a line that could not be read, is left alone.
    case .asking(let asked, let unclear):
      guard asked.reason == .next, unclear == 0 else { return [""] }
    case .reviewing: break
    case .concluded(.result): return reading(&random)
    case .concluded, .confirming, .checking, .choosing, .undoing, .stopping, .ended: return nil
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return reading(&random)
    case 1: return wrongAnswer(before: next, &random)
    case 2: return backAndKeep
    default: return changeAndBack(&random)
    }
  }

  /// A line that is no word of any language.
  static let noAnswer = "qqxz"

  private func word(_ keyword: Keyword) -> String? { pack.words.vocabulary.words[keyword]?.first }

  /// A command that only shows something, or a question people ask.
  private func reading(_ random: inout Seeded) -> [String]? {
    let number = Int.random(in: 1...pack.words.faq.count, using: &random)
    let commands = [Keyword.why, .help, .review, .about, .summary, .again, .questions]
    let texts = commands.compactMap(word) + [word(.question).map { "\($0) \(number)" } ?? ""]
    return texts.randomElement(using: &random).map { [$0] }
  }

  /// Nothing, or a line that is no answer.
  private func wrongAnswer(before next: Event, _ random: inout Seeded) -> [String]? {
    guard case .asking = dialogue.state, next != .unclear else { return [""] }
    return random.chance(0.5) ? [""] : [Self.noAnswer]
  }

  /// Back to the answer before, which is left as it is.
  private var backAndKeep: [String]? {
    guard let back = word(.back), let keep = word(.keep) else { return nil }
    return dialogue.oneByOne.isEmpty ? [back, keep] : nil
  }

  /// Another answer to an earlier question, and the old one again.
  private func changeAndBack(_ random: inout Seeded) -> [String]? {
    let counting = dialogue.counting(in: pack)
    let rows = answeredScreens(counting, in: pack)
    guard dialogue.oneByOne.isEmpty, let row = rows.randomElement(using: &random),
      case .asking(let asked, _) = dialogue.after(.changed(screen: row.screen), in: pack).0.state,
      asked.lines.allSatisfy({ counting.hasAnswer($0, in: pack) })
    else { return nil }
    let old = asked.slots.compactMap { slot in
      counting[slot].map { Event.Given(slot: slot, answer: $0) }
    }
    var walker = Walker(pack: pack, random: random, trouble: 0.4)
    let new = walker.answers(to: asked)
    random = walker.random
    var standing = self
    guard let away = standing.change(asked, to: new), let home = standing.change(asked, to: old)
    else { return nil }
    return away + home
  }

  /// Changes the answers of a screen, and says yes where that has to be confirmed.
  ///
  /// - Returns: what is typed for it; `nil` when the answers cannot be typed on one line.
  private mutating func change(_ asked: Asked, to given: [Event.Given]) -> [String]? {
    let rows = answeredScreens(dialogue.counting(in: pack), in: pack)
    guard let row = rows.firstIndex(where: { $0.screen == asked.screen }),
      let change = word(.change), let yes = word(.yes),
      let line = TypedAnswer(pack: pack).line(given, to: asked)
    else { return nil }
    var next = dialogue.after(.changed(screen: asked.screen), in: pack).0
    next = next.after(.answered(given), in: pack).0
    var typed = ["\(change) \(row + 1)", line]
    if case .confirming = next.state {
      next = next.after(.confirmed, in: pack).0
      typed.append(yes)
    }
    self = Standing(dialogue: next, pack: pack)
    return typed
  }
}
