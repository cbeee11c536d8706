extension PackReader {
  /// Reads the words of every fact from questions/*.yaml.
  mutating func readQuestions() -> [QuestionWords?] {
    var questions = [QuestionWords?](repeating: nil, count: facts.count)
    var seen: Set<Int> = []
    for outline in files(in: "\(language)/questions") {
      for entry in entries(outline) ?? [] {
        guard let slot = slots[FactID(entry.key)] else {
          report(.wordsForNoOne(entry.key), at: entry.place)
          continue
        }
        if !seen.insert(slot).inserted { report(.duplicateID(entry.key), at: entry.place) }
        questions[slot] = question(entry.value, for: facts[slot].fact)
      }
    }
    for slot in facts.indices where !seen.contains(slot) {
      report(.missingWords(fact: facts[slot].fact.id.text), at: facts[slot].place)
    }
    return questions
  }

  private mutating func question(_ outline: Outline, for fact: Fact) -> QuestionWords? {
    let own =
      switch fact.kind {
      case .yesNo: ["line"]
      case .number: ["accepts", "written", "written-one"]
      case .scale, .one, .list: ["values"]
      }
    guard let fields = fields(outline, ["short", "question", "why", "example?"] + own) else {
      return nil
    }
    let values = own == ["values"] ? valueWords(fields["values"], of: fact) : []
    guard let short = text(fields["short"]), let question = spoken(fields["question"]),
      let why = spoken(fields["why"])
    else { return nil }
    return QuestionWords(
      short: short,
      line: spoken(fields["line"]),
      question: question,
      why: why,
      example: spoken(fields["example"]),
      accepts: spoken(fields["accepts"]),
      written: spoken(fields["written"], slots: ["number"])?.own,
      writtenOne: text(fields["written-one"]),
      values: values
    )
  }

  private mutating func valueWords(_ outline: Outline?, of fact: Fact) -> [ValueWords] {
    guard let outline, let fields = fields(outline, fact.values) else { return [] }
    var seen: Set<String> = []
    return fact.values.compactMap { value in
      let keys = ["label", "short", "words?"]
      guard let entry = fields[value], let words = self.fields(entry, keys) else { return nil }
      let typed = texts(words["words"])
      for text in typed {
        guard let word = text.text, !seen.insert(word).inserted else { continue }
        report(.ambiguousWord(word, fact: fact.id.text), at: text.place)
      }
      guard let label = spoken(words["label"]), let short = text(words["short"]) else {
        return nil
      }
      return ValueWords(label: label, short: short, words: typed.compactMap(\.text))
    }
  }
}
