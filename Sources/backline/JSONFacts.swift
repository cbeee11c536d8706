import Dialogue
import Knowledge
import ProgramSupport

/// Facts as they stand in JSON: names for answers, lists of names, numbers.
struct JSONFacts {
  let pack: Pack

  /// What is wrong with a fact in JSON.
  enum Problem: Error, Equatable {
    case unknownFact(String)
    case unknownValue(String, fact: String, allowed: [String])
    case wrongKind(fact: String, wanted: String)
    case outOfRange(fact: String, wanted: String)

    /// The sentence for the person who wrote the line.
    var message: String {
      switch self {
      case .unknownFact(let name): "no fact is called ‘\(name)’"
      case .unknownValue(let value, let fact, let allowed):
        "‘\(value)’ is no value of \(fact); use one of: \(allowed.joined(separator: ", "))"
      case .wrongKind(let fact, let wanted): "\(fact) takes \(wanted)"
      case .outOfRange(let fact, let wanted): "\(fact) takes \(wanted)"
      }
    }
  }

  /// The facts of a JSON object.
  ///
  /// - Throws: `Problem` for the first fact, by name, that is wrong.
  func facts(_ object: [String: JSONValue]) throws(Problem) -> Facts {
    var facts = Facts(count: pack.facts.count)
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let slot = pack.slot(of: FactID(name)) else { throw .unknownFact(name) }
      facts[slot] = try answer(value, to: slot)
    }
    return facts
  }

  private func answer(_ value: JSONValue, to slot: Int) throws(Problem) -> Answer {
    let fact = pack.facts[slot]
    if value == .text("notSure"), pack.takesNotSure(slot) { return .notSure }
    if value == .text("preferNotToSay"), fact.allowsPreferNotToSay { return .preferNotToSay }
    switch fact.kind {
    case .yesNo, .scale, .one: return .choice(try position(value, in: slot))
    case .list: return .list(ListAnswer(yes: try items(value, of: slot), asked: fact.allItems))
    case .number(let range, let whole):
      return .number(try number(value, range, whole, of: fact))
    }
  }

  private func position(_ value: JSONValue, in slot: Int) throws(Problem) -> Int {
    let fact = pack.facts[slot]
    guard case .text(let name) = value else {
      throw .wrongKind(
        fact: fact.id.text,
        wanted: "one of: \(allowed(slot).joined(separator: ", "))"
      )
    }
    guard let position = fact.values.firstIndex(of: name) else {
      throw .unknownValue(name, fact: fact.id.text, allowed: allowed(slot))
    }
    return position
  }

  private func items(_ value: JSONValue, of slot: Int) throws(Problem) -> ItemSet {
    guard case .list(let values) = value else {
      throw .wrongKind(
        fact: pack.facts[slot].id.text,
        wanted: "a list of names, or \"notSure\""
      )
    }
    var items: ItemSet = []
    for value in values { items.insert(ItemSet(item: try position(value, in: slot))) }
    return items
  }

  private func number(
    _ value: JSONValue,
    _ range: ClosedRange<Double>,
    _ whole: Bool,
    of fact: Fact
  ) throws(Problem) -> Double {
    let bounds = "\(Int(range.lowerBound)) to \(Int(range.upperBound))"
    let wanted = "a \(whole ? "whole " : "")number from \(bounds)"
    guard case .number(let number) = value else {
      throw .wrongKind(fact: fact.id.text, wanted: wanted)
    }
    guard range.contains(number), !whole || number == number.rounded() else {
      throw .outOfRange(fact: fact.id.text, wanted: wanted)
    }
    return number
  }

  private func allowed(_ slot: Int) -> [String] {
    let fact = pack.facts[slot]
    let notSure = !fact.isList && pack.takesNotSure(slot) ? ["notSure"] : []
    return fact.values + notSure + (fact.allowsPreferNotToSay ? ["preferNotToSay"] : [])
  }
}
