extension PackReader {
  /// Reads interview.yaml: the screens in the order of asking.
  mutating func readInterview() {
    for outline in list(file("interview.yaml")) ?? [] { readScreen(outline) }
  }

  private mutating func readScreen(_ outline: Outline) {
    guard let fields = fields(outline, ["id", "asks", "again?"]) else { return }
    guard let id = identifier(fields["id"]) else { return }
    if screens.contains(where: { $0.screen.id.text == id }) {
      report(.duplicateID(id), at: fields.place)
    }
    let lines = texts(fields["asks"]).flatMap { screenLines($0) }
    guard !lines.isEmpty else { return }
    let screen = Screen(
      id: ScreenID(id),
      lines: lines,
      again: fields["again"].flatMap { again($0) }
    )
    screens.append((screen, outline.place))
  }

  /// `fact` asks for the whole fact, every item of a list by its own line; `fact.value` for one value.
  mutating func screenLines(_ outline: Outline) -> [Screen.Line] {
    guard let text = text(outline) else { return [] }
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard let slot = slots[FactID(parts[0])] else {
      report(.unknownFact(parts[0]), at: outline.place)
      return []
    }
    let fact = facts[slot].fact
    if parts.count == 2 {
      guard let value = fact.values.firstIndex(of: parts[1]) else {
        let values = fact.values
        report(.unknownValue(parts[1], fact: parts[0], allowed: values), at: outline.place)
        return []
      }
      return [Screen.Line(slot: slot, value: value)]
    }
    return fact.isList
      ? fact.values.indices.map { Screen.Line(slot: slot, value: $0) } : [Screen.Line(slot: slot)]
  }

  /// Reads safety-net.yaml: the signs that mean "get help at once".
  mutating func readSafetyNet() {
    for outline in list(file("safety-net.yaml")) ?? [] {
      for line in screenLines(outline) { safetyNet.append((line, outline.place)) }
    }
  }

  private mutating func again(_ outline: Outline) -> Screen.Again? {
    guard let fields = fields(outline, ["when", "mark"]), let name = text(fields["mark"]) else {
      return nil
    }
    guard let mark = slots[FactID(name)] else {
      report(.unknownFact(name), at: outline.place)
      return nil
    }
    guard let condition = fields["when"].flatMap({ condition($0) }) else { return nil }
    return Screen.Again(condition: condition, mark: mark)
  }
}
