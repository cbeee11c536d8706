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
    let found = finder.answer(to: question)
    return answers.blocks(
      found,
      urgency: heard(question, found).urgency,
      wantsVerdict: finder.wantsVerdict(question)
    )
  }

  /// What answers a question: `{"urgency":…,"facts":…,"answers":[…],"answered":…}`.
  func object(_ question: String) -> JSONValue {
    let found = finder.answer(to: question)
    let (facts, urgency) = heard(question, found)
    let list = objects(found.shown(at: urgency, in: pack.words))
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

  /// What the words tell about the person, and how urgent that is; `nil` when they tell nothing.
  ///
  /// Who asks how something is in general tells nothing, unless the answer is when to get help.
  private func heard(
    _ question: String,
    _ found: Found
  ) -> (facts: [String: JSONValue], urgency: Urgency?) {
    let aboutHelp = Set(pack.words.seeDoctor.map(\.id))
    if finder.asksInGeneral(question),
      !found.matches.prefix(1).contains(where: { aboutHelp.contains($0.id) })
    {
      return ([:], nil)
    }
    let facts = listener.hear(question, on: .today).facts
    let urgency = facts.answered.isEmpty ? nil : assess(facts, in: pack).urgency
    return (JSONFacts(pack: pack).object(facts), urgency)
  }
}
