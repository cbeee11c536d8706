import Chat
import Dialogue
import Knowledge
import Language
import ProgramSupport

/// Answers questions of the command line: as a person reads it, or as JSON.
struct QuestionDesk {
  private let pack: Pack
  private let finder: QuestionFinder
  private let listener: Listener
  private let answers: AnswerSheet
  private let entries: EntrySheet

  init(pack: Pack, region: Region) {
    self.pack = pack
    finder = QuestionFinder(QuestionIndex(pack.words))
    listener = Listener(pack: pack)
    answers = AnswerSheet(pack: pack, region: region)
    entries = EntrySheet(pack: pack, region: region)
  }

  /// What is said to a question.
  func blocks(_ question: String) -> [Block] {
    let reply = reply(to: question)
    return answers.blocks(
      reply.found,
      urgency: reply.urgency,
      wantsVerdict: finder.wantsVerdict(question)
    )
  }

  /// What answers a question: `{"urgency":…,"facts":…,"answers":[…],"answered":…}`.
  func object(_ question: String) -> JSONValue {
    let reply = reply(to: question)
    let list = objects(reply.found.shown(at: reply.urgency, in: pack.words))
    return .object([
      "urgency": reply.urgency.map { .text($0.rawValue) } ?? .null,
      "facts": .object(JSONFacts(pack: pack).object(reply.facts)),
      "answers": .list(list),
      "answered": .bool(!list.isEmpty),
    ])
  }

  /// What a question tells about the person, how urgent that is, and what answers it.
  ///
  /// Who asks how something is in general tells nothing. The urgency is `nil` when nothing is told.
  private func reply(to question: String) -> (facts: Facts, urgency: Urgency?, found: Found) {
    let found = finder.answer(to: question)
    let facts = listener.hear(question, on: .today, asking: finder).facts
    let urgency = facts.answered.isEmpty ? nil : urgency(told: facts, in: pack)
    return (facts, urgency, found.led(by: facts, at: urgency, in: pack.words))
  }

  private func objects(_ found: Found) -> [JSONValue] {
    if case .together(let first, let second) = found {
      return [
        .object([
          "id": .text("\(id(of: first))+\(id(of: second))"),
          "title": .text(answers.title(of: first, with: second)),
          "article": .null,
          "score": .number(1),
        ])
      ] + [first, second].compactMap(medicine).map { object($0, score: 0.5) }
    }
    return found.matches.compactMap { match in
      pack.words.entries.first { $0.id == match.id }.map { object($0, score: match.score) }
    }
  }

  private func object(_ entry: EntrySummary, score: Double) -> JSONValue {
    .object([
      "id": .text(entry.id),
      "title": .text(entries.title(of: entry)),
      "article": entry.article.map(JSONValue.text) ?? .null,
      "score": .number((score * 1000).rounded() / 1000),
    ])
  }

  private func medicine(_ substance: Found.Substance) -> EntrySummary? {
    guard case .medicine(let position) = substance else { return nil }
    let id = pack.words.library[position].id
    return pack.words.entries.first { $0.id == id }
  }

  private func id(of substance: Found.Substance) -> String {
    switch substance {
    case .medicine(let position): pack.words.library[position].id
    case .group(let group): group
    case .something: "something"
    }
  }
}
