import Dialogue
import Knowledge

extension Speaker {
  /// A question: its number and name, the question, what can be chosen, what can be typed.
  func ask(_ asked: Asked) -> [Block] {
    let label = words.screens[asked.screen].label
    // A question asked again has its number already.
    let isAgain = pack.screens[asked.screen].again != nil
    let heading = Block.heading(isAgain ? label : "\(number(of: asked)). \(label)")
    return [.space, heading, .space] + question(asked) + [.space] + hints(asked)
  }

  /// The number an answer has in the review: how many answered screens stand before it, plus one.
  private func number(of asked: Asked) -> Int {
    answeredScreens(facts, before: asked.screen, in: pack).count + 1
  }

  private func question(_ asked: Asked) -> [Block] {
    switch asked.form(in: pack) {
    case .yesNo(let line) where line.value != nil:
      return [.text(statement(line)), .text(phrase(.isThisTrue))]
    case .yesNo(let line):
      return wording(of: line.slot, on: asked.screen)
    case .number(let slot):
      let accepts = words.questions[slot]?.accepts.map { [Block.text(said($0))] } ?? []
      return wording(of: slot, on: asked.screen) + accepts
    case .choice(let slot):
      let values = words.questions[slot]?.values ?? []
      let items = values.enumerated().map { index, value in
        Block.item(mark: "\(index + 1)", said(value.label))
      }
      return wording(of: slot, on: asked.screen) + [.space] + items
    case .checklist:
      let items = asked.lines.enumerated().map { index, line in
        Block.item(mark: "\(index + 1)", statement(line))
      }
      return [.text(said(words.screens[asked.screen].ask)), .space] + items
    }
  }

  /// The question about one fact; asked a second time, the words are those of its mark.
  private func wording(of slot: Int, on screen: Int) -> [Block] {
    let owner = pack.screens[screen].again?.mark ?? slot
    guard let question = words.questions[owner] else { return [] }
    return [.text(said(question.question))]
      + (question.example.map { [.text(said($0))] } ?? [])
  }

  /// A line as a statement that is true or not.
  func statement(_ line: Screen.Line) -> String {
    guard let question = words.questions[line.slot] else { return "" }
    if let value = line.value, question.values.indices.contains(value) {
      return said(question.values[value].label)
    }
    return said(question.line ?? question.question)
  }

  private func hints(_ asked: Asked) -> [Block] {
    var hints: [Phrase] = []
    switch asked.form(in: pack) {
    case .yesNo: hints.append(.hintYesNo)
    case .choice(let slot):
      hints.append(pack.takesNotSure(slot) ? .hintChoice : .hintChoiceOnly)
    case .number: break
    case .checklist: hints.append(asked.wholeList(in: pack) == nil ? .hintChecklist : .hintList)
    }
    if asked.slots.contains(where: { pack.facts[$0].allowsPreferNotToSay }) {
      hints.append(.hintMayKeepPrivate)
    }
    // The first question takes a whole story too.
    if dialogue.facts.answered.isEmpty, asked.reason == .next { hints.append(.hintOpening) }
    return hints.map { .hint(phrase($0)) }
  }

  /// What is accepted now, said after a line that could not be read.
  var accepted: [Block] {
    switch dialogue.state {
    case .asking(let asked, _): accepted(asked)
    case .confirming, .undoing: [.text(phrase(.confirmAsk))]
    case .checking: [.text(phrase(.checkHeardAsk))]
    case .choosing: [.text(phrase(.choiceHow))]
    case .stopping: [.text(phrase(.acceptsYesNo))]
    case .reviewing: [.text(phrase(.reviewCheck))]
    case .concluded: [.text(phrase(.unclearMenu))]
    case .ended: []
    }
  }

  private func accepted(_ asked: Asked) -> [Block] {
    switch asked.form(in: pack) {
    case .yesNo: [.text(phrase(.acceptsYesNo))]
    case .choice(let slot):
      [
        .text(
          phrase(
            pack.takesNotSure(slot) ? .acceptsChoice : .acceptsChoiceOnly,
            ["max": "\(pack.facts[slot].values.count)"]
          )
        )
      ]
    case .number(let slot): words.questions[slot]?.accepts.map { [.text(said($0))] } ?? []
    case .checklist: [.text(phrase(.acceptsChecklist, ["max": "\(asked.lines.count)"]))]
    }
  }
}
