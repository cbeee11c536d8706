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
  /// Whether a result has been reached.
  package private(set) var hasResult = false
  /// Whether the person has been shown that it is an emergency.
  package private(set) var hasShownEmergency = false
  /// Where it is held.
  private let setting: Setting

  /// What a take-away summary is wished on.
  package typealias Wish = Event.TakeAwayForm

  /// A line longer than this many bytes is refused whole: half an answer is no answer.
  package static let lineLimit = 4000

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
  package static func begin(
    in pack: Pack,
    region: Region,
    setting: Setting = .own
  ) -> (Session, [Block]) {
    let (dialogue, effects) = Dialogue.begin(in: pack)
    let session = Session(dialogue: dialogue, region: region, setting: setting)
    return (session, session.speaker(in: pack).introduction + session.blocks(effects, in: pack))
  }

  /// A conversation taken up where it stands; its record begins here.
  package static func resumed(_ dialogue: Dialogue, region: Region) -> Session {
    Session(dialogue: dialogue, region: region)
  }

  /// A conversation taken up again from its record, and what it says to go on.
  ///
  /// - Parameters:
  ///   - events: what happened so far; a question whether to stop is taken as answered with no.
  ///   - pack: the pack the record was made with.
  ///   - region: whose numbers and places are named.
  ///   - setting: where it is held.
  /// - Returns: the conversation and its first blocks.
  package static func resumed(
    _ events: [Event],
    in pack: Pack,
    region: Region,
    setting: Setting
  ) -> (Session, [Block]) {
    let dialogue = Dialogue.begin(in: pack).0
    var session = Session(dialogue: dialogue, region: region, setting: setting)
    for event in events { _ = session.move(event, in: pack) }
    let effects: [Effect]
    if case .stopping = session.dialogue.state {
      effects = session.move(.declined, in: pack)
    } else {
      let isShown = session.dialogue.state == .concluded(at: .result)
      let result = [Effect.present(session.dialogue.assessment(in: pack))]
      effects = (isShown ? result : []) + session.dialogue.resumption(in: pack)
      session.note(effects)
    }
    return (session, session.blocks(effects, in: pack))
  }

  private init(dialogue: Dialogue, region: Region, setting: Setting = .own) {
    self.dialogue = dialogue
    self.region = region
    self.setting = setting
  }

  /// Takes what was typed and gives back what to say.
  ///
  /// - Parameters:
  ///   - input: what was typed.
  ///   - pack: the pack of the conversation.
  ///   - ear: what understands a person's own words, asked for only where some are used; without it
  ///     plain answers and commands alone are understood.
  /// - Returns: the blocks of text, in order.
  package mutating func receive(
    _ input: Input,
    in pack: Pack,
    hearing ear: @autoclosure () -> Ear? = nil
  ) -> [Block] {
    let effects = take(input, in: pack, hearing: ear())
    return blocks(effects, in: pack)
  }

  /// Takes what was typed and gives back what to show, before words are found for it.
  package mutating func take(
    _ input: Input,
    in pack: Pack,
    hearing ear: @autoclosure () -> Ear? = nil
  ) -> [Effect] {
    wish = nil
    var effects: [Effect] = []
    for event in events(for: input, in: pack, hearing: ear()) {
      if case .asked(.takeAway(let form)) = event, hasAnswers(in: pack) { wish = form }
      let more = move(event, in: pack)
      // What the one before led back to comes after the last.
      if let last = effects.last, last.isResumption { effects.removeLast() }
      effects += more
    }
    return effects
  }

  /// Writes an event down and moves.
  private mutating func move(_ event: Event, in pack: Pack) -> [Effect] {
    events.append(event)
    let effects: [Effect]
    (dialogue, effects) = dialogue.after(event, in: pack)
    note(effects)
    return effects
  }

  private mutating func note(_ effects: [Effect]) {
    hasResult = hasResult || dialogue.isConcluded
    hasShownEmergency = hasShownEmergency || effects.contains(where: \.showsEmergency)
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
    /// No files are written here.
    case savedNowhere
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
      case .printedNowhere:
        speaker.phrase(setting.isKiosk ? .kioskPrintedNowhere : .printedNowhere)
      case .savedNowhere: speaker.phrase(.kioskSaveNot)
      }
    return [.space, .text(text)]
  }

  /// Whether the conversation is over.
  package var isOver: Bool { dialogue.state == .ended }

  /// Whether the conversation neither is over nor asks whether to stop.
  package var hasGoneOn: Bool {
    switch dialogue.state {
    case .asking, .confirming, .checking, .choosing, .undoing, .reviewing, .concluded: true
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
        return values + (pack.takesNotSure(slot) ? [first(.notSure)].compactMap(\.self) : [])
      case .number: return []
      case .checklist: return [.none, .notSure].compactMap(first)
      }
    case .confirming, .stopping, .checking, .undoing: return [.yes, .no].compactMap(first)
    case .choosing(let topics, _): return Array(Letter.all.prefix(topics.count))
    case .reviewing: return [.done].compactMap(first)
    case .concluded, .ended: return []
    }
  }

  private func events(
    for input: Input,
    in pack: Pack,
    hearing ear: @autoclosure () -> Ear?
  ) -> [Event] {
    switch input {
    case .line(let line):
      let event = LineReader(pack: pack, dialogue: dialogue, line: Typed(line)).event
      guard event == .unclear, line.mayBeWords, let ear = ear() else { return [event] }
      return events(inOwnWords: line, in: pack, ear)
    case .tooLong(let limit): return [.unusable(.tooLong(limit: limit))]
    case .interrupted: return [.interrupted]
    case .ended: return [.left]
    }
  }

  private func events(inOwnWords line: String, in pack: Pack, _ ear: Ear) -> [Event] {
    let words = OwnWords(pack: pack, dialogue: dialogue, text: line, ear: ear)
    switch dialogue.state {
    case .asking, .checking, .choosing, .reviewing, .concluded: return words.events
    // Yes or no is asked; anything else is heard only where it may be an emergency.
    case .confirming, .undoing, .stopping: return [words.alarm ?? .unclear]
    case .ended: return [.unclear]
    }
  }

  private func blocks(_ effects: [Effect], in pack: Pack) -> [Block] {
    let speaker = speaker(in: pack)
    return effects.flatMap { speaker.blocks($0) }
  }

  func speaker(in pack: Pack) -> Speaker {
    Speaker(pack: pack, region: region, dialogue: dialogue, setting: setting)
  }
}

extension String {
  /// Whether it holds words, or a score as "7/10"; a number alone that is no answer is none.
  fileprivate var mayBeWords: Bool { contains(where: \.isLetter) || contains("/") }
}

extension Effect {
  /// Whether it shows a result that says to get help now.
  fileprivate var showsEmergency: Bool {
    switch self {
    case .present(let assessment), .endEarly(let assessment):
      assessment.isPresentable && assessment.urgency == .emergency
    default: false
    }
  }

  /// Whether it only takes up again what was asked before.
  fileprivate var isResumption: Bool {
    switch self {
    case .ask, .askBriefly, .offer, .check: true
    case .checkHeard, .say, .show, .confirm, .confirmStop, .present, .read, .endEarly, .farewell:
      false
    }
  }
}
