extension PackReader {
  /// The files of the library in the language's folder.
  static let libraryFiles = Set(
    LibrarySection.allCases.map { "library/\($0.rawValue).yaml" } + ["library/interactions.yaml"]
  )

  /// Finds the entries of the library, section by section, and checks them all.
  mutating func readLibrary() -> Library {
    let places = LibrarySection.allCases.flatMap { section in
      (list(words("library/\(section.rawValue).yaml")) ?? []).map {
        (section: section, outline: $0)
      }
    }
    for (position, place) in places.enumerated() {
      guard let id = place.outline.value(of: "id")?.text, libraryPositions[id] == nil else {
        continue
      }
      libraryPositions[id] = position
    }
    if !isTrusted { checkNames(of: places.compactMap { libraryEntry($0.outline, in: $0.section) }) }
    return Library(self, at: places)
  }

  /// Checks what entries say to read next, once all entries are known.
  mutating func checkSeeAlso() {
    guard !isHidden(below: language) else { return }
    for (id, place) in seeAlso where !entryIDs.contains(id) {
      report(.missingEntry(id), at: place)
    }
  }

  /// Reads an entry, once all entries have their positions.
  mutating func libraryEntry(
    _ outline: Outline,
    in section: LibrarySection
  ) -> LibraryEntry? {
    let keys = [
      "id", "article?", "title", "names", "asked", "summary", "details", "conflicts?", "stance",
      "source",
      "reviewed", "seealso", "rules?", "careful-when?", "careful-because?",
    ]
    let isMedicine = section == .medicines
    guard let fields = fields(outline, keys + (isMedicine ? Self.medicineKeys : [])) else {
      return nil
    }
    guard let id = entryID(fields) else { return nil }
    let asked = askedPhrasings(fields["asked"])
    if !isTrusted {
      for other in texts(fields["seealso"]) { seeAlso.append((other.text ?? "", other.place)) }
    }
    let sources = sourceNames(fields["source"], of: fields.place)
    let stance = choice(fields["stance"], Stance.allCases.map(\.rawValue))
    let carefulWhen = fields["careful-when"].flatMap { condition($0) }
    let carefulBecause = spoken(fields["careful-because"])
    if (carefulWhen == nil) != (carefulBecause == nil) {
      report(.missingKey("careful-because"), at: fields.place)
    }
    guard let title = spoken(fields["title"]), let summary = spoken(fields["summary"]),
      let day = date(fields["reviewed"]), let stance = stance.flatMap(Stance.init)
    else { return nil }
    let rules = ruleNames(fields["rules"])
    let seeAlso = textList(fields["seealso"])
    return LibraryEntry(
      id: id,
      section: section,
      article: article(fields["article"], in: section),
      title: title,
      names: textList(fields["names"]),
      asked: asked,
      summary: summary,
      details: spokenList(fields["details"]),
      conflicts: conflicts(fields["conflicts"]),
      stance: stance,
      sources: sources,
      reviewed: day,
      seeAlso: seeAlso,
      rules: rules,
      carefulWhen: carefulWhen,
      carefulBecause: carefulBecause,
      medicine: isMedicine ? medicine(fields) : nil,
      readNext: seeAlso.compactMap { libraryPositions[$0] },
      leadsToEmergency: rules.contains { self.rules[$0].rule.urgency == .emergency }
    )
  }

  /// A place in the article: the section's name and a number.
  private mutating func article(_ outline: Outline?, in section: LibrarySection) -> String? {
    guard let outline, let text = text(outline) else { return nil }
    let parts = text.split(separator: ".")
    if parts.count == 2, parts[0] == section.article, Int(parts[1]) != nil { return text }
    report(
      .wrongShape(wanted: "\(section.article) and a number, like \(section.article).1"),
      at: outline.place
    )
    return nil
  }

  private mutating func conflicts(_ outline: Outline?) -> [LibraryEntry.Conflict] {
    (list(outline) ?? []).compactMap { outline in
      guard let fields = fields(outline, ["number", "text", "source"]) else { return nil }
      let sources = sourceNames(fields["source"], of: fields.place)
      guard let number = number(fields["number"]), let text = spoken(fields["text"]) else {
        return nil
      }
      return LibraryEntry.Conflict(number: Int(number), text: text, sources: sources)
    }
  }

  private mutating func ruleNames(_ outline: Outline?) -> [Int] {
    texts(outline).compactMap { name in
      guard let id = name.text else { return nil }
      if !ruleIDs.contains(id), !isHidden(below: "rules") {
        report(.missingEntry("the rule \(id)"), at: name.place)
      }
      return rulePositions[id]
    }
  }

  /// What people type must name one entry.
  private mutating func checkNames(of entries: [LibraryEntry]) {
    var owners: [String: String] = [:]
    for entry in entries {
      for name in entry.names {
        guard let owner = owners.updateValue(entry.id, forKey: name) else { continue }
        let file = "\(language)/library/\(entry.section.rawValue).yaml"
        report(.nameOfTwo(name, owner, entry.id), at: start(of: file))
      }
    }
  }
}
