import Dialogue
import Knowledge

/// Reads a typed line as an event: a command, an answer to what is asked, or neither.
struct LineReader {
  let pack: Pack
  let dialogue: Dialogue
  let line: Typed
  private let keyword: Keyword?

  init(pack: Pack, dialogue: Dialogue, line: Typed) {
    self.pack = pack
    self.dialogue = dialogue
    self.line = line
    keyword = pack.words.vocabulary.keyword(of: line)
  }

  private var vocabulary: Vocabulary { pack.words.vocabulary }

  /// The event the line is; `.unclear` when it is no plain answer and no command.
  var event: Event { event(at: dialogue.state) }

  private func event(at state: Dialogue.State) -> Event {
    if line.text.isEmpty { return .unusable(.empty) }
    switch state {
    case .asking(let asked, _):
      return standing ?? AnswerReader(pack: pack, asked: asked, line: line).event ?? command
        ?? .unclear
    case .confirming, .stopping, .checking, .undoing:
      return standing ?? yesOrNo ?? command ?? .unclear
    case .choosing(let topics, let from):
      return choice(of: topics) ?? event(at: from)
    case .reviewing: return standing ?? approval ?? command ?? .unclear
    case .concluded(let place):
      return standing ?? command ?? number(at: place) ?? finder.event(line) ?? .unclear
    case .ended: return .unclear
    }
  }

  /// The commands that win over any answer.
  private var standing: Event? {
    switch keyword {
    case .back: .wentBack
    case .why: .asked(.why)
    case .help: .asked(.help)
    case .review: .asked(.review)
    case .quit: .left
    case .undo: .undone
    case .whyHeard: .asked(.whyHeard)
    default: nil
    }
  }

  /// The thing to read that a letter stands for.
  private func choice(of topics: [Event.Topic]) -> Event? {
    guard let index = Letter.all.firstIndex(of: line.word), topics.indices.contains(index) else {
      return nil
    }
    if case .entry(let entry) = topics[index], dialogue.isConcluded { return .openedEntry(entry) }
    return .asked(topics[index])
  }

  private var command: Event? {
    switch keyword {
    case .again: .asked(.again)
    case .keep: .kept
    case .summary: .asked(.summary)
    case .more: .asked(.more)
    case .questions: .asked(.questions)
    case .topics: .asked(.topics)
    case .about: .asked(.about)
    case .save: .asked(.takeAway(.file))
    case .printOut: .asked(.takeAway(.paper))
    case .details: .wantedDetails
    case .done: .approved
    case .change: .unusable(.changeUnknown)
    default: numbered
    }
  }

  /// A command word with a number behind it: `change 4`, `question 4`.
  private var numbered: Event? {
    let text = line.word
    guard let space = text.lastIndex(of: " "), let number = Int(text[text.index(after: space)...])
    else { return nil }
    switch vocabulary.keyword(String(text[..<space])) {
    case .change: return change(number)
    case .question, .questions: return .asked(.question(number))
    default: return nil
    }
  }

  private func change(_ number: Int) -> Event {
    let rows = answeredScreens(dialogue.counting(in: pack), in: pack)
    guard rows.indices.contains(number - 1) else { return .unusable(.changeUnknown) }
    return .changed(screen: rows[number - 1].screen)
  }

  private var yesOrNo: Event? {
    switch keyword {
    case .yes: .confirmed
    case .no: .declined
    default: nil
    }
  }

  private var approval: Event? {
    keyword == .yes ? .approved : nil
  }

  /// A number alone: where questions are listed one of them, elsewhere a line of what can be read.
  private func number(at place: ReadingPlace) -> Event? {
    Int(line.word).map { listsQuestions(place) ? .asked(.question($0)) : .opened($0) }
  }

  private func listsQuestions(_ place: ReadingPlace) -> Bool {
    switch place {
    case .result: return true
    case .topics, .topic, .entry: return false
    case .shelf(let topic, let shelf, _):
      if case .questions = pack.words.menu[topic].shelves[shelf].holding { return true }
      return false
    }
  }

  private var finder: LibraryFinder { LibraryFinder(words: pack.words) }
}
