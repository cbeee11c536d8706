extension PackReader {
  /// Reads sources.yaml.
  mutating func readSources() {
    for entry in entries(file("sources.yaml")) ?? [] {
      guard let id = identifier(entry.key, at: entry.place) else { continue }
      guard let fields = fields(entry.value, ["title", "address?", "checked"]) else { continue }
      let checked = choice(fields["checked"], Source.Checked.allCases.map(\.rawValue))
      guard let title = text(fields["title"]) else { continue }
      sources[id] = Source(
        id: id,
        title: title,
        address: text(fields["address"]),
        checked: checked.flatMap(Source.Checked.init) ?? .unverified
      )
    }
  }

  /// Reads regions.yaml.
  mutating func readRegions() {
    let optional = ["territories?"] + Region.standIns.map { "\($0)?" }
    let keys = ["name"] + optional + Region.slotNames.filter { !Region.standIns.contains($0) }
    for entry in entries(file("regions.yaml")) ?? [] {
      guard let id = identifier(entry.key, at: entry.place) else { continue }
      guard let fields = fields(entry.value, keys), let name = text(fields["name"]) else {
        continue
      }
      var slots: [String: String] = [:]
      for slot in Region.slotNames {
        slots[slot] = text(fields[slot]) ?? text(fields["emergency-number"])
      }
      regions.append(
        Region(
          id: id,
          name: name,
          territories: texts(fields["territories"]).compactMap(\.text),
          slots: slots
        )
      )
    }
    if regions.isEmpty { report(.missingEntry("regions"), at: start(of: "regions.yaml")) }
  }

  /// Reads the groups of rules/groups.yaml; a group may use those above it.
  mutating func readGroups() {
    for outline in list(file("rules/groups.yaml")) ?? [] {
      guard let fields = fields(outline, ["id", "when"]), let id = identifier(fields["id"]) else {
        continue
      }
      if groups.contains(where: { $0.id == id }) { report(.duplicateID(id), at: fields.place) }
      guard let condition = fields["when"].flatMap({ condition($0) }) else { continue }
      groups.append(Group(id: id, condition: condition))
    }
  }

  /// Reads the rules of all other files in rules/.
  mutating func readRules() {
    for outline in files(in: "rules") where outline.place.file != "rules/groups.yaml" {
      for rule in list(outline) ?? [] { readRule(rule) }
    }
    if rules.isEmpty { report(.missingEntry("rules"), at: start(of: "rules")) }
  }

  private mutating func readRule(_ outline: Outline) {
    let keys = ["id", "urgency", "when", "source", "reviewed"]
    guard let fields = fields(outline, keys), let id = identifier(fields["id"]) else { return }
    if !ruleIDs.insert(id).inserted { report(.duplicateID(id), at: fields.place) }
    let urgency = choice(fields["urgency"], Urgency.allCases.dropFirst().map(\.rawValue))
    let names = sourceNames(fields["source"], of: fields.place)
    let day = date(fields["reviewed"])
    guard let condition = fields["when"].flatMap({ condition($0) }), let day,
      let urgency = urgency.flatMap(Urgency.init)
    else { return }
    let rule = Rule(
      id: id,
      urgency: urgency,
      condition: condition,
      sources: names,
      reviewed: day
    )
    if rulePositions[id] == nil { rulePositions[id] = rules.count }
    rules.append((rule, outline.place))
  }

  /// The first place of a file that may not exist.
  func start(of file: String) -> Place {
    files[file]?.place ?? Place(file: file, line: 1, column: 1)
  }
}
