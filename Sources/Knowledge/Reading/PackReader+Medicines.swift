extension PackReader {
  /// The keys that only medicines have.
  static let medicineKeys = [
    "class", "groups", "availability", "label-limit?", "article-dose", "timing", "side-effects",
    "cautions", "stopping?",
  ]

  /// Reads what only medicines have.
  mutating func medicine(_ fields: Fields) -> Medicine? {
    for group in isTrusted ? [] : texts(fields["groups"]) {
      medicineGroups.append((group.text ?? "", group.place))
    }
    guard let kind = spoken(fields["class"]), let dose = spoken(fields["article-dose"]),
      let timing = spoken(fields["timing"]), let effects = spoken(fields["side-effects"])
    else { return nil }
    return Medicine(
      kind: kind,
      groups: texts(fields["groups"]).compactMap(\.text),
      availability: availability(fields["availability"]),
      labelLimit: spoken(fields["label-limit"]),
      articleDose: dose,
      timing: timing,
      sideEffects: effects,
      cautions: cautions(fields["cautions"]),
      stopping: spoken(fields["stopping"])
    )
  }

  private mutating func availability(_ outline: Outline?) -> [String: Medicine.Availability] {
    guard let fields = fields(outline, regions.map(\.id)) else { return [:] }
    var result: [String: Medicine.Availability] = [:]
    for region in regions {
      let word = choice(fields[region.id], Medicine.Availability.allCases.map(\.rawValue))
      result[region.id] = word.flatMap(Medicine.Availability.init)
    }
    return result
  }

  private mutating func cautions(_ outline: Outline?) -> [(name: String, text: Spoken)] {
    let known = cautions.map { "\($0.name)?" }
    return (fields(outline, known)?.entries ?? []).compactMap { entry in
      spoken(entry.value).map { (entry.key, $0) }
    }
  }

  /// Reads what medicines do together.
  mutating func readInteractions() -> Interactions? {
    guard let top = fields(words("library/interactions.yaml"), ["groups", "pairs"]) else {
      return nil
    }
    var groups: [String: Interactions.Group] = [:]
    for entry in entries(top["groups"]) ?? [] {
      guard let fields = fields(entry.value, ["title", "names"]) else { continue }
      guard let id = identifier(entry.key, at: entry.place), let title = text(fields["title"])
      else { continue }
      groups[id] = Interactions.Group(
        title: title,
        names: texts(fields["names"]).compactMap(\.text)
      )
    }
    for (group, place) in medicineGroups where groups[group] == nil {
      report(.unknownGroup(group), at: place)
    }
    let pairs = (list(top["pairs"]) ?? []).compactMap { pair($0, of: groups) }
    return Interactions(groups: groups, pairs: pairs)
  }

  private mutating func pair(
    _ outline: Outline,
    of groups: [String: Interactions.Group]
  ) -> Interactions.Pair? {
    guard let fields = fields(outline, ["between", "level", "text", "source"]) else { return nil }
    let between = texts(fields["between"])
    for group in between {
      guard let name = group.text, groups[name] == nil else { continue }
      report(.unknownGroup(name), at: group.place)
    }
    if between.count != 2 { report(.wrongShape(wanted: "two groups"), at: fields.place) }
    let sources = sourceNames(fields["source"], of: fields.place)
    let level = choice(fields["level"], Interactions.Level.allCases.map(\.rawValue))
    guard let text = spoken(fields["text"]), let level = level.flatMap(Interactions.Level.init)
    else { return nil }
    return Interactions.Pair(
      between: between.compactMap(\.text),
      level: level,
      text: text,
      sources: sources
    )
  }
}
