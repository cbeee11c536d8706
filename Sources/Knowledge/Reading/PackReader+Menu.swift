extension PackReader {
  /// Reads cautions.yaml: when a caution of a medicine is about this person.
  mutating func readCautions() {
    for entry in entries(file("cautions.yaml")) ?? [] {
      guard let condition = condition(entry.value) else { continue }
      cautions.append(Caution(name: entry.key, condition: condition))
    }
  }

  /// Reads readings.yaml: what answers make worth reading.
  mutating func readReadings() {
    for outline in list(file("readings.yaml")) ?? [] {
      guard let fields = fields(outline, ["when", "read"]), let id = text(fields["read"]),
        let condition = fields["when"].flatMap({ condition($0) })
      else { continue }
      guard let entry = libraryPositions[id] else {
        if !isHidden(below: language) { report(.missingEntry(id), at: fields.place) }
        continue
      }
      readings.append((condition, entry))
    }
  }

  /// Reads menu.yaml: the topics that can be read after the result.
  mutating func readMenu(_ library: Library, _ advice: [String: [Advice]]) -> [Topic] {
    (list(words("menu.yaml")) ?? []).compactMap { outline in
      guard let fields = fields(outline, ["id", "title", "urgent?", "shelves"]) else { return nil }
      guard let id = entryID(fields), let title = spoken(fields["title"]) else { return nil }
      let shelves = (list(fields["shelves"]) ?? []).compactMap { shelf($0, library, advice) }
      if shelves.isEmpty { report(.missingKey("shelves"), at: fields.place) }
      return Topic(id: id, title: title, isUrgent: flag(fields["urgent"]), shelves: shelves)
    }
  }

  private mutating func shelf(
    _ outline: Outline,
    _ library: Library,
    _ advice: [String: [Advice]]
  ) -> Topic.Shelf? {
    guard let fields = fields(outline, ["title", "holds"]) else { return nil }
    let allowed = LibrarySection.allCases.map(\.rawValue) + advice.keys.sorted() + ["questions"]
    guard let title = spoken(fields["title"]), let name = choice(fields["holds"], allowed) else {
      return nil
    }
    if let list = advice[name] { return Topic.Shelf(title: title, holding: .advice(list)) }
    if name == "questions" { return Topic.Shelf(title: title, holding: .questions) }
    let entries = LibrarySection(rawValue: name).map { library.positions(in: $0) } ?? []
    return Topic.Shelf(title: title, holding: .entries(entries))
  }

  /// The facts asked after the result that decide a caution.
  func cautionQuestions() -> Set<Int> {
    Set(cautions.flatMap(\.condition.slots)).filter { slot in
      if case .afterResult = facts[slot].fact.path { true } else { false }
    }
  }
}
