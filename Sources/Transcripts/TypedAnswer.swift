import Dialogue
import Knowledge

/// Writes answers as a person types them, so that they are read back as the same answers.
struct TypedAnswer {
  let pack: Pack

  /// The line that gives these answers to what is asked; `nil` when no single line does.
  func line(_ given: [Event.Given], to asked: Asked) -> String? {
    switch asked.form(in: pack) {
    case .yesNo(let line): return given.first.flatMap { yesNo($0.answer, line) }
    case .choice(let slot): return given.first.flatMap { choice($0.answer, of: slot) }
    case .number: return given.first.flatMap { number($0.answer) }
    case .checklist: return checklist(given, asked)
    }
  }

  private func word(_ keyword: Keyword) -> String? { pack.words.vocabulary.words[keyword]?.first }

  private func plain(_ answer: Answer) -> String? {
    switch answer {
    case .notSure: word(.notSure)
    case .preferNotToSay: word(.preferNotToSay)
    case .choice, .orWorse, .list, .number: nil
    }
  }

  private func yesNo(_ answer: Answer, _ line: Screen.Line) -> String? {
    switch answer {
    case .choice(let value): return word(value == 1 ? .yes : .no)
    case .list(let list):
      guard let item = line.value.map({ ItemSet(item: $0) }) else { return nil }
      return word(list.yes.contains(item) ? .yes : list.unsure.contains(item) ? .notSure : .no)
    default: return plain(answer)
    }
  }

  private func choice(_ answer: Answer, of slot: Int) -> String? {
    if case .choice(let value) = answer { return "\(value + 1)" }
    return plain(answer)
  }

  private func number(_ answer: Answer) -> String? {
    guard case .number(let number) = answer else { return plain(answer) }
    return number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  private func checklist(_ given: [Event.Given], _ asked: Asked) -> String? {
    if let slot = asked.wholeList(in: pack), given.map(\.slot) == [slot],
      given[0].answer == .notSure
    {
      return word(.notSure)
    }
    var marks: [String] = []
    for answer in given {
      guard let more = self.marks(answer, asked) else { return nil }
      marks += more
    }
    return marks.isEmpty ? "0" : marks.joined(separator: " ")
  }

  /// "1" or "1?" for each line of one fact that is or may be true.
  private func marks(_ given: Event.Given, _ asked: Asked) -> [String]? {
    let lines = asked.lines.enumerated().filter { $0.element.slot == given.slot }
    let number = { (value: Int) in lines.first { $0.element.value == value }.map { $0.offset + 1 } }
    switch given.answer {
    case .list(let list):
      let sure = list.yes.items.compactMap(number).map { "\($0)" }
      let unsure = list.unsure.items.compactMap(number).map { "\($0)?" }
      return sure + unsure
    case .choice(0): return []
    case .choice(let value):
      let line =
        lines.count == 1 && lines[0].element.value == nil ? lines[0].offset + 1 : number(value)
      return line.map { ["\($0)"] }
    case .orWorse(let value):
      guard let sure = number(value), let unsure = lines.last, unsure.element.value ?? 0 > value
      else {
        return nil
      }
      return ["\(sure)", "\(unsure.offset + 1)?"]
    case .notSure:
      // Of a list, one doubtful line is less than not sure about all of it.
      return pack.facts[given.slot].isList ? nil : lines.last.map { ["\($0.offset + 1)?"] }
    case .preferNotToSay, .number: return nil
    }
  }
}
