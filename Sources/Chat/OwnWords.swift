import Dialogue
import Knowledge
import Language

/// Reads a line that is no plain answer and no command: facts, questions, or neither.
struct OwnWords {
  let pack: Pack
  let dialogue: Dialogue
  /// The line as typed.
  let text: String
  let ear: Ear
  /// The line with its words found.
  private let line: Line
  /// The same as bare words.
  private let question: PlainText
  /// What the line says of facts.
  private let heard: Heard
  /// Whether it asks something; "3?" is a doubt about a line, not a question.
  private let isQuestion: Bool
  /// Whether it asks how something is with people, and tells nothing of anybody.
  private let isGeneral: Bool

  init(pack: Pack, dialogue: Dialogue, text: String, ear: Ear) {
    self.pack = pack
    self.dialogue = dialogue
    self.text = text
    self.ear = ear
    // Each of these goes through the whole line, so each is asked once.
    line = ear.listener.line(text, on: ear.day)
    question = PlainText(line.utterance)
    heard = line.heard
    isQuestion = text.contains(where: \.isLetter) && ear.finder.isQuestion(question)
    isGeneral = isQuestion && ear.finder.asksInGeneral(question)
  }

  /// The events the line is, in order; never empty.
  ///
  /// What may be an emergency comes before everything else, also before the question it is part of.
  var events: [Event] {
    if let correction { return [correction] }
    let reading = self.reading
    if let reading, reading.needsConfirming, !isQuestion {
      return [.guessed(told(reading) + toldBesides(reading))]
    }
    let told = isGeneral ? [] : told(reading) + toldBesides(reading)
    let doubts = isGeneral ? [] : doubts(besides: told)
    if !doubts.isEmpty || dialogue.isRaised(by: told, in: pack) {
      return [.told(told, doubts: doubts)]
    }
    let isNew = !dialogue.news(in: told, in: pack).isEmpty
    let tells: [Event] = told.isEmpty ? [] : [.told(told, doubts: [])]
    if isQuestion {
      let found = ear.finder.answer(to: question)
      if let topic = topic(of: shown(found)) { return [topic] + (isNew ? tells : []) }
      return isNew ? tells : [.asked(found == .none ? .unanswered : .postponed)]
    }
    if !tells.isEmpty { return tells }
    // A few words that name something are a question; a statement is none.
    guard text.wordCount <= 4, unread == .unclear else { return [unread] }
    switch shown(ear.finder.answer(to: question)) {
    case .one(let match) where match.score >= Self.surely:
      return [topic(of: .one(match)) ?? unread]
    case .together(let first, let second):
      return [topic(of: .together(first, second)) ?? unread]
    case .one, .several, .none: return [unread]
    }
  }

  /// What tells nothing that could count: words of something that is asked later, or no words known.
  private var unread: Event {
    guard let asked = dialogue.openQuestion else { return .unclear }
    let open = heard.doubts.filter { slot in
      dialogue.facts[slot] == nil && !asked.slots.contains(slot) && !pack.facts[slot].isFollowUp
    }
    let isTold = heard.statements.contains { open.contains($0.slot) && $0.standing == .present }
    return isTold ? .told([], doubts: []) : .unclear
  }

  /// From which score on a few words that do not ask are taken for a question.
  private static let surely = 0.8

  /// Another answer to what was understood last, where the words take something back; it counts once
  /// the person says that it is right.
  private var correction: Event? {
    guard heard.takesBack else { return nil }
    let told = dialogue.heard.flatMap { heard -> [Event.Told] in
      let line = Screen.Line(slot: heard.told.given.slot)
      return self.told(ear.answers.answer(self.line, to: [line]))
    }.filter { $0.given.answer != dialogue.facts[$0.given.slot] }
    return told.isEmpty || dialogue.openQuestion == nil ? nil : .guessed(told)
  }

  /// Only what may be an emergency, where yes or no is asked; `nil` when there is none.
  var alarm: Event? {
    let told = toldBesides(nil)
    guard !isGeneral, dialogue.isRaised(by: told, in: pack) else { return nil }
    return .told(told, doubts: [])
  }

  // MARK: Facts

  private var reading: Reading? {
    if isAboutAnother { return nil }
    return dialogue.openQuestion.flatMap { ear.answers.answer(line, to: $0.lines) }
  }

  private func told(_ reading: Reading?) -> [Event.Told] {
    guard let reading else { return [] }
    let words = self.words(reading.ranges)
    return reading.answers.map { Event.Told($0, words: words) }
  }

  /// What is said of facts that were not asked; a denial in passing is no answer.
  private func toldBesides(_ reading: Reading?) -> [Event.Told] {
    if isAboutAnother { return [] }
    let read = Set((reading?.answers.map(\.slot) ?? []) + (reading?.incomplete ?? []))
    let told = heard.facts.answered.filter { !read.contains($0) }.compactMap {
      slot -> Event.Told? in
      let statements = heard.statements.filter { $0.slot == slot && $0.standing == .present }
      guard let answer = heard.facts[slot], !statements.isEmpty,
        answer != pack.facts[slot].leastAnswer || !pack.facts[slot].hasDirection
          || pack.facts[slot].isFollowUp
      else { return nil }
      let words = self.words(statements.flatMap(\.ranges))
      return Event.Told(Event.Given(slot: slot, answer: answer), words: words)
    }
    // How long, said where it is asked of a sign, is about that sign; only what is worse counts too.
    return reading != nil && isFollowUpAsked
      ? told.filter { dialogue.isRaised(by: [$0], in: pack) } : told
  }

  private var isFollowUpAsked: Bool {
    dialogue.openQuestion.map { $0.slots.allSatisfy { pack.facts[$0].isFollowUp } } ?? false
  }

  /// Whether somebody who answers for themselves speaks of another person.
  private var isAboutAnother: Bool {
    let other = pack.spokenFor
    guard let value = other.value, let known = dialogue.facts[other.slot] else { return false }
    return known != .choice(value) && heard.facts[other.slot] == .choice(value)
  }

  /// Facts that an emergency or the same day may hang on, which the words touch without telling.
  ///
  /// What is said to be over is none. What is imagined or feared is: asking once too often is better
  /// than taking somebody's sign for a "what if". Follow-ups are asked with the facts above them.
  private func doubts(besides told: [Event.Told]) -> [Int] {
    let known = Set(told.map(\.given.slot))
    let open = Set(heard.statements.filter { $0.standing != .past }.map(\.slot))
    return heard.doubts.filter { slot in
      pack.urgentSlots.contains(slot) && open.contains(slot) && !known.contains(slot)
        && !pack.facts[slot].isFollowUp && pack.facts[slot].hasDirection
    }
  }

  /// The words at some places of the line, in its order.
  private func words(_ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    let places = Set(ranges).sorted { $0.lowerBound < $1.lowerBound }
    return places.compactMap { range in
      range.upperBound <= bytes.count ? String(validating: bytes[range], as: UTF8.self) : nil
    }.joined(separator: " … ")
  }

  // MARK: Questions

  /// What may be shown of an answer; from the same day on nothing that can wait.
  private func shown(_ found: Found) -> Found {
    found.shown(at: dialogue.presentUrgency(in: pack), in: pack.words)
  }

  private func topic(of found: Found) -> Event? {
    switch found {
    case .one(let match): topic(match.id).map { opened($0) }
    case .several(let matches):
      matches.count == 1
        ? topic(matches[0].id).map { opened($0) }
        : .asked(.choices(matches.compactMap { topic($0.id) }))
    case .together(let first, let second):
      .asked(.together(first.substance, second.substance))
    case .none: nil
    }
  }

  /// After the result an entry is opened with all its parts; before it, it is read on the way.
  private func opened(_ topic: Event.Topic) -> Event {
    let wantsVerdict = ear.finder.wantsVerdict(question)
    if case .entry(let entry) = topic, !wantsVerdict, case .concluded = dialogue.state {
      return .openedEntry(entry)
    }
    return .asked(wantsVerdict ? .weighing(topic) : topic)
  }

  private func topic(_ id: String) -> Event.Topic? {
    if let entry = pack.words.library.position(of: id) { return .entry(entry) }
    if let question = pack.words.faq.firstIndex(where: { $0.id == id }) {
      return .question(question + 1)
    }
    return pack.words.advice(id).map { .advice($0.id) }
  }
}

extension String {
  fileprivate var wordCount: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.count
    }
    return split(whereSeparator: \.isWhitespace).count
  }
}
