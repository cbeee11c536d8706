extension PackReader {
  /// Reads what a fact is compared with: `{at-least: …}`, `{below: …}`, `{is: …}` or `{includes: …}`;
  /// a bare yes-no fact means at least yes.
  mutating func bar(_ outline: Outline, for fact: Fact) -> (Condition.Bar, orUnknown: Bool)? {
    if outline.text == fact.id.text {
      guard fact.kind == .yesNo else {
        return mismatch("at least yes", fact, at: outline.place)
      }
      return (.choice(atLeast: 1), false)
    }
    let keys = ["at-least?", "below?", "is?", "includes?", "or?"]
    guard let fields = fields(outline, keys) else { return nil }
    let orUnknown = choice(fields["or"], ["unknown"]) != nil
    let comparisons = fields.entries.filter { $0.key != "or" }
    guard let comparison = comparisons.first, comparisons.count == 1 else {
      report(.wrongShape(wanted: "one comparison"), at: outline.place)
      return nil
    }
    guard let bar = bar(comparison, for: fact) else { return nil }
    return (bar, orUnknown)
  }

  private mutating func bar(_ entry: Outline.Entry, for fact: Fact) -> Condition.Bar? {
    switch (entry.key, fact.kind) {
    case ("at-least", .yesNo), ("at-least", .scale):
      return value(entry.value, of: fact).map { .choice(atLeast: $0) }
    case ("at-least", .number):
      return threshold(entry.value, of: fact).map { .number(atLeast: $0) }
    case ("at-least", .list(let values)):
      return count(entry.value, of: values.count).map { .items(fact.allItems, count: $0) }
    case ("below", .number):
      if fact.hasDirection { report(.lowersDirected(fact: fact.id.text), at: entry.place) }
      return threshold(entry.value, of: fact).map { .below($0) }
    case ("is", .one):
      return values(entry.value, of: fact).map { .oneOf($0) }
    case ("includes", .list):
      return values(entry.value, of: fact).map { .items($0, count: 1) }
    default:
      return mismatch(entry.key, fact, at: entry.place)
    }
  }

  private mutating func mismatch<Result>(
    _ comparison: String,
    _ fact: Fact,
    at place: Place
  ) -> Result? {
    let kind =
      switch fact.kind {
      case .yesNo: "a yes-no fact"
      case .scale: "a scale"
      case .one: "a choice without direction"
      case .list: "a list"
      case .number: "a number"
      }
    report(
      .mismatchedComparison(fact: fact.id.text, comparison: comparison, kind: kind),
      at: place
    )
    return nil
  }

  private mutating func value(_ outline: Outline, of fact: Fact) -> Int? {
    guard let name = text(outline) else { return nil }
    if let value = fact.values.firstIndex(of: name) { return value }
    report(.unknownValue(name, fact: fact.id.text, allowed: fact.values), at: outline.place)
    return nil
  }

  private mutating func values(_ outline: Outline, of fact: Fact) -> ItemSet? {
    let names = texts(outline)
    if names.isEmpty { report(.emptyCondition, at: outline.place) }
    let items = names.compactMap { value($0, of: fact) }
    return items.count == names.count && !items.isEmpty ? ItemSet(items: items) : nil
  }

  private mutating func count(_ outline: Outline, of total: Int) -> Int? {
    guard let number = number(outline).map({ Int($0) }) else { return nil }
    if (1...max(1, total)).contains(number) { return number }
    report(.impossibleCount(number, of: total), at: outline.place)
    return nil
  }

  private mutating func threshold(_ outline: Outline, of fact: Fact) -> Double? {
    guard case .number(let range, _) = fact.kind, let number = number(outline) else { return nil }
    if range.contains(number) { return number }
    report(.thresholdOutOfRange(outline.text ?? "", fact: fact.id.text), at: outline.place)
    return nil
  }
}
