import Chat
import Dialogue
import Knowledge
import Language

/// Answers questions of the command line: as a person reads it, or as JSON.
struct QuestionDesk {
  private let pack: Pack
  private let finder: QuestionFinder
  private let answers: AnswerSheet
  private let entries: EntrySheet

  init(pack: Pack, region: Region) {
    self.pack = pack
    finder = QuestionFinder(QuestionIndex(pack.words))
    answers = AnswerSheet(pack: pack, region: region)
    entries = EntrySheet(pack: pack, region: region)
  }

  /// What is said to a question.
  func blocks(_ question: String) -> [Block] {
    answers.blocks(
      finder.answer(to: question),
      urgency: heard(question).urgency,
      wantsVerdict: finder.wantsVerdict(question)
    )
  }

  /// What answers a question: `{"urgency":…,"facts":…,"answers":[…],"answered":…}`.
  func object(_ question: String) -> JSONValue {
    let (facts, urgency) = heard(question)
    let found = finder.answer(to: question).shown(at: urgency, in: pack.words)
    let list = objects(found)
    return .object([
      "urgency": urgency.map { .text($0.rawValue) } ?? .null,
      "facts": .object(facts),
      "answers": .list(list),
      "answered": .bool(!list.isEmpty),
    ])
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

  /// What the words tell about the person, and how urgent that is; nothing until words can be heard.
  private func heard(_ question: String) -> (facts: [String: JSONValue], urgency: Urgency?) {
    ([:], nil)
  }
}
