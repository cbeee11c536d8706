import Knowledge
import ProgramSupport

extension JSONFacts {
  /// Facts as a JSON object that `facts(_:)` reads again.
  func object(_ facts: Facts) -> [String: JSONValue] {
    var object: [String: JSONValue] = [:]
    for slot in facts.answered {
      if let answer = facts[slot] { object[pack.facts[slot].id.text] = value(answer, of: slot) }
    }
    return object
  }

  /// An answer in JSON; "this or worse" is written as not sure, a list with only doubts too.
  private func value(_ answer: Answer, of slot: Int) -> JSONValue {
    let names = pack.facts[slot].values
    switch answer {
    case .choice(let value): return .text(names[value])
    case .orWorse, .notSure: return .text("notSure")
    case .preferNotToSay: return .text("preferNotToSay")
    case .number(let number): return .number(number)
    case .list(let list):
      if list.yes.isEmpty, !list.unsure.isEmpty { return .text("notSure") }
      return .list(list.yes.items.map { .text(names[$0]) })
    }
  }
}
