extension PackReader {
  /// Reads the care cards, one per urgency.
  mutating func readCards() -> [Urgency: CareCard] {
    var cards: [Urgency: CareCard] = [:]
    let names = Urgency.allCases.map(\.rawValue)
    guard let top = fields(words("advice/cards.yaml"), names) else { return [:] }
    for urgency in Urgency.allCases {
      cards[urgency] = card(top[urgency.rawValue])
    }
    return cards
  }

  private mutating func card(_ outline: Outline?) -> CareCard? {
    let keys = ["alert", "title", "steps", "deadline", "take", "sooner", "sooner-action"]
    guard let fields = fields(outline, keys) else { return nil }
    guard let alert = text(fields["alert"]), let title = text(fields["title"]),
      let deadline = spoken(fields["deadline"]), let sooner = spoken(fields["sooner"]),
      let action = spoken(fields["sooner-action"])
    else { return nil }
    return CareCard(
      alert: alert,
      title: title,
      steps: spokenList(fields["steps"]),
      deadline: deadline,
      take: spokenList(fields["take"]),
      sooner: sooner,
      soonerAction: action
    )
  }

  /// Reads what to do besides the card when a rule decides, by the rule's position.
  mutating func readRuleSteps() -> [Int: Spoken] {
    var steps: [Int: Spoken] = [:]
    for entry in entries(words("advice/rule-steps.yaml")) ?? [] {
      if !ruleIDs.contains(entry.key), !isHidden(below: "rules") {
        report(.wordsForNoOne(entry.key), at: entry.place)
      }
      let step = spoken(entry.value)
      guard let rule = rulePositions[entry.key] else { continue }
      steps[rule] = step
    }
    return steps
  }

  /// Reads one list of advice.
  mutating func readAdvice(_ path: String) -> [Advice] {
    (list(words(path)) ?? []).compactMap { outline in
      let keys = [
        "id", "article?", "asked?", "text", "because", "source", "reviewed", "withhold-when?",
        "withheld-because?", "corrects?", "show-when?", "answers-when?",
      ]
      guard let fields = fields(outline, keys), let id = entryID(fields) else { return nil }
      let sources = sourceNames(fields["source"], of: fields.place)
      let article = text(fields["article"])
      let asked = askedPhrasings(fields["asked"])
      let withheldWhen = fields["withhold-when"].flatMap { condition($0) }
      let withheldBecause = spoken(fields["withheld-because"])
      if (withheldWhen == nil) != (withheldBecause == nil) {
        report(.missingKey("withheld-because"), at: fields.place)
      }
      guard let text = spoken(fields["text"]), let because = spoken(fields["because"]),
        let day = date(fields["reviewed"])
      else { return nil }
      return Advice(
        id: id,
        article: article,
        asked: asked,
        text: text,
        because: because,
        sources: sources,
        reviewed: day,
        shownWhen: fields["show-when"].flatMap { condition($0) },
        answersWhen: fields["answers-when"].flatMap { condition($0) },
        withheldWhen: withheldWhen,
        withheldBecause: withheldBecause,
        corrects: numbers(fields["corrects"])
      )
    }
  }

  /// Reads the pain patterns, and what is said when none holds.
  mutating func readPatterns() -> (named: [Pattern], otherwise: [Pattern]) {
    let fields = fields(words("advice/patterns.yaml"), ["patterns", "otherwise"])
    return (patterns(fields?["patterns"]), patterns(fields?["otherwise"]))
  }

  private mutating func patterns(_ outline: Outline?) -> [Pattern] {
    (list(outline) ?? []).compactMap { outline in
      let keys = ["id", "when", "title", "text", "source", "reviewed"]
      guard let fields = fields(outline, keys), let id = entryID(fields) else { return nil }
      let sources = sourceNames(fields["source"], of: fields.place)
      _ = date(fields["reviewed"])
      guard let condition = fields["when"].flatMap({ condition($0) }),
        let title = text(fields["title"]), let text = spoken(fields["text"])
      else { return nil }
      return Pattern(id: id, condition: condition, title: title, text: text, sources: sources)
    }
  }

  /// Reads the questions people ask.
  mutating func readFAQ() -> [FAQEntry] {
    (list(words("faq.yaml")) ?? []).compactMap { outline in
      let keys = [
        "id", "article", "title", "asked", "summary", "details", "stance", "source", "reviewed",
        "corrects?",
      ]
      guard let fields = fields(outline, keys), let id = entryID(fields) else { return nil }
      let sources = sourceNames(fields["source"], of: fields.place)
      let stance = choice(fields["stance"], Stance.allCases.map(\.rawValue))
      let asked = askedPhrasings(fields["asked"])
      guard let article = text(fields["article"]), let title = spoken(fields["title"]),
        let summary = spoken(fields["summary"]), let day = date(fields["reviewed"]),
        let stance = stance.flatMap(Stance.init)
      else { return nil }
      return FAQEntry(
        id: id,
        article: article,
        asked: asked,
        title: title,
        summary: summary,
        details: spokenList(fields["details"]),
        stance: stance,
        sources: sources,
        reviewed: day,
        corrects: numbers(fields["corrects"])
      )
    }
  }

  /// Reads what the program is not.
  mutating func readDisclaimer() -> [Spoken] {
    guard let fields = fields(words("advice/disclaimer.yaml"), ["text"]) else { return [] }
    return spokenList(fields["text"])
  }

  /// Whole numbers, one or a list; empty for nothing.
  private mutating func numbers(_ outline: Outline?) -> [Int] {
    texts(outline).compactMap { number($0) }.map { Int($0) }
  }

  /// The id of an advice, library or question entry; a problem where it is used twice.
  mutating func entryID(_ fields: Fields) -> String? {
    guard let id = identifier(fields["id"]) else { return nil }
    if !isTrusted, !entryIDs.insert(id).inserted { report(.duplicateID(id), at: fields.place) }
    return id
  }
}
