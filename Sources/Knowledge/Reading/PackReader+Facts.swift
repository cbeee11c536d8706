/// A fact on its way into the pack, with where it stands.
struct FactDraft {
  var fact: Fact
  let place: Place
  let fields: Fields
}

extension PackReader {
  /// Reads names and kinds; conditions follow when all facts and groups are known.
  mutating func readFacts() {
    for entry in entries(file("facts.yaml")) ?? [] {
      guard let id = identifier(entry.key, at: entry.place) else { continue }
      readFact(FactID(id), entry)
    }
  }

  private mutating func readFact(_ id: FactID, _ entry: Outline.Entry) {
    let keys = [
      "kind", "values?", "from?", "to?", "whole?", "direction?", "not-sure?",
      "prefer-not-to-say?", "asked-when?", "follows?", "after-result?", "before-result-when?",
      "mark?", "items-asked-when?", "crisis?",
    ]
    guard let fields = fields(entry.value, keys) else { return }
    guard let kind = factKind(fields) else { return }
    let isFollowUp = fields["follows"] != nil
    let isWorst = choice(fields["not-sure"], ["worst"]) != nil
    let fact = Fact(
      id: id,
      kind: kind,
      hasDirection: hasDirection(kind, fields),
      notSureIsWorst: isFollowUp || isWorst,
      allowsPreferNotToSay: flag(fields["prefer-not-to-say"]),
      isCrisis: flag(fields["crisis"]),
      // A stand-in that already tells follow-ups from questions; the conditions come later.
      path: isFollowUp ? .followUp(of: .all([])) : .question(when: nil),
      itemConditions: [:]
    )
    slots[id] = facts.count
    facts.append(FactDraft(fact: fact, place: entry.place, fields: fields))
  }

  private mutating func hasDirection(_ kind: Fact.Kind, _ fields: Fields) -> Bool {
    if case .one = kind { return false }
    return choice(fields["direction"], ["none"]) == nil
  }

  private mutating func factKind(_ fields: Fields) -> Fact.Kind? {
    switch choice(fields["kind"], ["yes-no", "scale", "one", "list", "number"]) {
    case "yes-no": .yesNo
    case "scale": .scale(valueNames(fields))
    case "one": .one(valueNames(fields))
    case "list": .list(valueNames(fields))
    case "number": numberKind(fields)
    default: nil
    }
  }

  private mutating func numberKind(_ fields: Fields) -> Fact.Kind? {
    guard let from = number(fields["from"]), let to = number(fields["to"]), from < to else {
      report(.missingKey("from"), at: fields.place)
      return nil
    }
    return .number(from...to, whole: flag(fields["whole"]))
  }

  private mutating func valueNames(_ fields: Fields) -> [String] {
    guard let parts = list(fields["values"]), !parts.isEmpty else {
      report(.missingKey("values"), at: fields.place)
      return []
    }
    var names: [String] = []
    for part in parts {
      guard let name = text(part) else { continue }
      if names.contains(name) { report(.duplicateID(name), at: part.place) }
      names.append(name)
    }
    return names
  }

  /// Reads when each fact is asked, now that all facts and groups have names.
  mutating func readFactConditions() {
    for slot in facts.indices {
      let draft = facts[slot]
      facts[slot].fact.path = factPath(draft.fields)
      facts[slot].fact.itemConditions = itemConditions(draft)
      checkOrder(of: slot, at: draft.place)
    }
  }

  private mutating func factPath(_ fields: Fields) -> Fact.Path {
    if let outline = fields["follows"] {
      return .followUp(of: condition(outline) ?? .all([]))
    }
    if flag(fields["mark"]) { return .mark }
    if flag(fields["after-result"]) {
      return .afterResult(beforeWhen: fields["before-result-when"].flatMap { condition($0) })
    }
    return .question(when: fields["asked-when"].flatMap { condition($0) })
  }

  private mutating func itemConditions(_ draft: FactDraft) -> [Int: Condition] {
    var result: [Int: Condition] = [:]
    guard let outline = draft.fields["items-asked-when"] else { return result }
    for entry in entries(outline) ?? [] {
      guard let item = draft.fact.values.firstIndex(of: entry.key) else {
        let values = draft.fact.values
        report(
          .unknownValue(entry.key, fact: draft.fact.id.text, allowed: values),
          at: entry.place
        )
        continue
      }
      result[item] = condition(entry.value)
    }
    return result
  }

  /// A fact may depend only on facts above it, so that every road through the interview ends.
  private mutating func checkOrder(of slot: Int, at place: Place) {
    let fact = facts[slot].fact
    for needed in Set(fact.conditions.flatMap(\.slots)).sorted() where needed >= slot {
      report(
        .asksBeforeKnown(fact: fact.id.text, needs: facts[needed].fact.id.text),
        at: place
      )
    }
  }
}
