import Knowledge

/// An answer as a small literal: `"yes"`, `44`, `["diabetes", "dialysis?"]`.
enum Value: Sendable, Hashable {
  /// The name of a value, `notSure` or `preferNotToSay`.
  case name(String)
  /// A number in the fact's unit.
  case number(Double)
  /// The items that are true; one that ends in `?` is not sure, the others are not there.
  case items([String])
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByArrayLiteral
{
  init(stringLiteral name: String) { self = .name(name) }
  init(integerLiteral number: Int) { self = .number(Double(number)) }
  init(floatLiteral number: Double) { self = .number(number) }
  init(arrayLiteral items: String...) { self = .items(items) }
}

/// A literal that does not fit the pack.
struct LiteralProblem: Error {
  /// The fact it was meant for.
  let fact: String
  /// The value as written.
  let value: Value?
}

extension Facts {
  /// The facts of a literal such as `["age": 44, "fever": "yes"]`.
  ///
  /// - Throws: `LiteralProblem` for a fact or a value the pack does not have.
  init(_ literal: [String: Value], in pack: Pack) throws(LiteralProblem) {
    self.init(count: pack.facts.count)
    for (name, value) in literal {
      guard let slot = pack.slot(of: FactID(name)) else {
        throw LiteralProblem(fact: name, value: nil)
      }
      guard let answer = Answer(value, to: pack.facts[slot]) else {
        throw LiteralProblem(fact: name, value: value)
      }
      self[slot] = answer
    }
  }
}

extension Answer {
  /// The answer a literal stands for, or `nil` when the fact does not take it.
  fileprivate init?(_ value: Value, to fact: Fact) {
    switch value {
    case .name("notSure"): self = .notSure
    case .name("preferNotToSay"): self = .preferNotToSay
    case .name(let name):
      guard !fact.isList, let position = fact.values.firstIndex(of: name) else { return nil }
      self = .choice(position)
    case .number(let number):
      guard case .number = fact.kind else { return nil }
      self = .number(number)
    case .items(let names):
      guard fact.isList else { return nil }
      let unsure = names.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }
      let certain = names.filter { !$0.hasSuffix("?") }
      guard let yes = ItemSet(certain, of: fact), let open = ItemSet(unsure, of: fact) else {
        return nil
      }
      self = .list(ListAnswer(yes: yes, unsure: open, asked: fact.allItems))
    }
  }
}

extension ItemSet {
  /// The items of these names, or `nil` when the fact lacks one.
  fileprivate init?(_ names: [String], of fact: Fact) {
    let positions = names.compactMap { fact.values.firstIndex(of: $0) }
    guard positions.count == names.count else { return nil }
    self.init(items: positions)
  }
}
