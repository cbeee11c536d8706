extension PackReader {
  /// Reads how scales are heard from times; each follows facts above it.
  mutating func readTimings() -> [Timing] {
    (entries(file("times.yaml")) ?? []).compactMap { timing($0) }
  }

  private mutating func timing(_ entry: Outline.Entry) -> Timing? {
    let courses = Timing.Course.allCases.map(\.rawValue)
    let keys = ["of", "within-weeks?"] + courses.map { $0 + "?" }
    guard let fields = fields(entry.value, keys) else { return nil }
    guard let scale = slot(named: entry.key, at: entry.place) else { return nil }
    var values: [Timing.Course: Int] = [:]
    for course in Timing.Course.allCases {
      guard let outline = fields[course.rawValue] else { continue }
      guard let name = choice(outline, facts[scale].fact.values) else { continue }
      values[course] = facts[scale].fact.values.firstIndex(of: name)
    }
    let followed = texts(fields["of"]).compactMap { slot(named: $0.text ?? "", at: $0.place) }
    return Timing(
      scale: scale,
      facts: Set(followed),
      recentWeeks: number(fields["within-weeks"]) ?? 0,
      values: values
    )
  }

  private mutating func slot(named name: String, at place: Place) -> Int? {
    if let slot = slots[FactID(name)] { return slot }
    report(.unknownFact(name), at: place)
    return nil
  }
}
