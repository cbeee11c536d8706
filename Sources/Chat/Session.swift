package import Dialogue
package import Knowledge

/// A conversation in words: typed lines in, blocks of text out.
///
/// A value; the pack is passed in.
package struct Session: Sendable {
  /// The conversation itself.
  package private(set) var dialogue: Dialogue
  /// The record: everything that happened, in order.
  package private(set) var events: [Event] = []
  /// Whose numbers and places are named.
  package let region: Region
  /// The take-away summary the person has just asked for, to be made by who shows the conversation.
  package private(set) var wish: Wish?

  /// What a take-away summary is wished on.
  package typealias Wish = Event.TakeAwayForm

  /// A line longer than this many bytes is refused whole: half an answer is no answer.
  package static let lineLimit = 200

  /// A line, or what came instead of one.
  package enum Input: Sendable, Equatable {
    /// A line as typed.
    case line(String)
    /// A line of more than this many bytes; nothing of it is used.
    case tooLong(limit: Int)
    /// Ctrl-C, or Ctrl-D on a terminal.
    case interrupted
    /// The end of the input.
    case ended
  }

  /// A new conversation, and what it says first.
  package static func begin(in pack: Pack, region: Region) -> (Session, [Block]) {
    let (dialogue, effects) = Dialogue.begin(in: pack)
    let session = Session(dialogue: dialogue, region: region)
    return (session, session.speaker(in: pack).introduction + session.blocks(effects, in: pack))
  }

  private init(dialogue: Dialogue, region: Region) {
    self.dialogue = dialogue
    self.region = region
  }

  /// Takes what was typed and gives back what to say.
  package mutating func receive(_ input: Input, in pack: Pack) -> [Block] {
    let effects = take(input, in: pack)
    return blocks(effects, in: pack)
  }

  /// Takes what was typed and gives back what to show, before words are found for it.
  package mutating func take(_ input: Input, in pack: Pack) -> [Effect] {
    let event = event(for: input, in: pack)
    events.append(event)
    wish = nil
    if case .asked(.takeAway(let form)) = event, hasAnswers(in: pack) { wish = form }
    let effects: [Effect]
    (dialogue, effects) = dialogue.after(event, in: pack)
    return effects
  }

  private func hasAnswers(in pack: Pack) -> Bool {
    !dialogue.counting(in: pack).answered.isEmpty && hasGoneOn
  }

  /// What came of a wish for the take-away summary.
  package enum WishOutcome: Sendable, Equatable {
    /// It is in this file.
    case saved(file: String)
    /// It could not be written, in words of the system.
    case savedNot(reason: String)
    /// It is on its way to the printer.
    case printed
    /// It could not be printed.
    case printedNot
    /// There is no printer.
    case printedNowhere
  }

  /// What to say of a wish that was fulfilled or not.
  package func blocks(_ outcome: WishOutcome, in pack: Pack) -> [Block] {
    let speaker = speaker(in: pack)
    let text =
      switch outcome {
      case .saved(let file): speaker.phrase(.saved, ["file": file])
      case .savedNot(let reason): speaker.phrase(.savedNot, ["reason": reason])
      case .printed: speaker.phrase(.printed)
      case .printedNot: speaker.phrase(.printedNot)
      case .printedNowhere: speaker.phrase(.printedNowhere)
      }
    return [.space, .text(text)]
  }

  /// Whether the conversation is over.
  package var isOver: Bool { dialogue.state == .ended }

  /// Whether the conversation neither is over nor asks whether to stop.
  package var hasGoneOn: Bool {
    switch dialogue.state {
    case .asking, .confirming, .reviewing, .concluded: true
    case .stopping, .ended: false
    }
  }

  /// What can be typed as an answer now, for completion; never commands, never earlier answers.
  package func candidates(in pack: Pack) -> [String] {
    let vocabulary = pack.words.vocabulary
    let first = { (keyword: Keyword) in vocabulary.words[keyword]?.first }
    switch dialogue.state {
    case .asking(let asked, _):
      switch asked.form(in: pack) {
      case .yesNo: return [.yes, .no, .notSure].compactMap(first)
      case .choice(let slot):
        let values = pack.words.questions[slot]?.values.compactMap(\.words.first) ?? []
        return values + [first(.notSure)].compactMap(\.self)
      case .number: return []
      case .checklist: return [.none, .notSure].compactMap(first)
      }
    case .confirming, .stopping: return [.yes, .no].compactMap(first)
    case .reviewing: return [.done].compactMap(first)
    case .concluded, .ended: return []
    }
  }

  private func event(for input: Input, in pack: Pack) -> Event {
    switch input {
    case .line(let line):
      LineReader(pack: pack, dialogue: dialogue, line: Typed(line)).event
    case .tooLong(let limit): .unusable(.tooLong(limit: limit))
    case .interrupted: .interrupted
    case .ended: .left
    }
  }

  private func blocks(_ effects: [Effect], in pack: Pack) -> [Block] {
    let speaker = speaker(in: pack)
    return effects.flatMap { speaker.blocks($0) }
  }

  private func speaker(in pack: Pack) -> Speaker {
    Speaker(pack: pack, region: region, dialogue: dialogue)
  }
}
