import Knowledge

/// Turns words back into events.
struct WireReader {
  let pack: Pack

  func event(_ name: String, _ words: [String]) throws(WireProblem) -> Event {
    switch name {
    case "answered": return .answered(try given(words))
    case "told": return try told(words)
    case "guessed": return .guessed(try told(all: words))
    case "unusable": return .unusable(try reason(words))
    case "changed": return .changed(screen: try screen(words))
    case "asked": return .asked(try topic(words))
    case "opened": return .opened(try number(words))
    case "opened-entry": return .openedEntry(try entry(try only(words)))
    default: break
    }
    guard let event = Self.plain[name] else { throw .unknownEvent(name) }
    guard words.isEmpty else { throw .malformed(words.joined(separator: " ")) }
    return event
  }

  /// The events that are one word.
  private static let plain: [String: Event] = [
    "unclear": .unclear, "split-up": .splitUp, "went-back": .wentBack, "kept": .kept,
    "undone": .undone, "confirmed": .confirmed, "declined": .declined, "approved": .approved,
    "wanted-details": .wantedDetails, "interrupted": .interrupted, "left": .left,
  ]

  private static let reasons: [String: Event.Unusable] = [
    "empty": .empty, "which-lines": .whichLines, "not-sure-not-taken": .notSureNotTaken,
    "private-not-taken": .privateNotTaken, "nothing-to-keep": .nothingToKeep,
    "change-unknown": .changeUnknown,
  ]

  private static let topics: [String: Event.Topic] = [
    "why": .why, "help": .help, "review": .review, "again": .again, "summary": .summary,
    "more": .more, "questions": .questions, "about": .about, "topics": .topics,
    "unanswered": .unanswered, "postponed": .postponed, "why-heard": .whyHeard,
    "take-away file": .takeAway(.file), "take-away paper": .takeAway(.paper),
  ]

  private func reason(_ words: [String]) throws(WireProblem) -> Event.Unusable {
    if words.count == 2, words[0] == "too-long" {
      return .tooLong(limit: try number([words[1]]))
    }
    let text = words.joined(separator: " ")
    guard let reason = Self.reasons[text] else { throw .malformed(text) }
    return reason
  }

  private func topic(_ words: [String]) throws(WireProblem) -> Event.Topic {
    let text = words.joined(separator: " ")
    if let topic = Self.topics[text] { return topic }
    switch (words.first, words.count) {
    case ("question", 2): return .question(try number([words[1]]))
    case ("entry", 2): return .entry(try entry(words[1]))
    case ("advice", 2): return .advice(words[1])
    // One inside another is never written, and a line full of them would be too deep to read.
    case ("weighing", 2...) where words[1] != "weighing":
      return .weighing(try self.topic(Array(words.dropFirst())))
    case ("choices", 2...): return .choices(try choices(words.dropFirst()))
    case ("group", 2): return .group(try group(words[1]))
    case ("together", 3): return .together(try substance(words[1]), try substance(words[2]))
    default: throw .malformed(text)
    }
  }

  private func choices(_ words: ArraySlice<String>) throws(WireProblem) -> [Event.Topic] {
    var topics: [Event.Topic] = []
    for word in words { topics.append(try topic(word.split(separator: "/").map(String.init))) }
    return topics
  }

  private func substance(_ word: String) throws(WireProblem) -> Event.Substance {
    if word == "something" { return .something }
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("medicine", 2): return .medicine(try entry(parts[1]))
    case ("group", 2): return .group(try group(parts[1]))
    default: throw .malformed(word)
    }
  }

  private func group(_ name: String) throws(WireProblem) -> String {
    guard pack.words.interactions.groups[name] != nil else { throw .unknownName(name) }
    return name
  }

  private func entry(_ id: String) throws(WireProblem) -> Int {
    guard let entry = pack.words.library.position(of: id) else { throw .unknownName(id) }
    return entry
  }

  private func screen(_ words: [String]) throws(WireProblem) -> Int {
    let name = try only(words)
    guard let screen = pack.screens.firstIndex(where: { $0.id.text == name }) else {
      throw .unknownName(name)
    }
    return screen
  }

  private func only(_ words: [String]) throws(WireProblem) -> String {
    guard let word = words.first, words.count == 1 else {
      throw .malformed(words.joined(separator: " "))
    }
    return word
  }

  private func number(_ words: [String]) throws(WireProblem) -> Int {
    let word = try only(words)
    guard let number = Int(word) else { throw .malformed(word) }
    return number
  }

  // MARK: Answers

  private func given(_ words: [String]) throws(WireProblem) -> [Event.Given] {
    var given: [Event.Given] = []
    for word in words { given.append(try self.given(word)) }
    return given
  }

  private func given(_ word: String) throws(WireProblem) -> Event.Given {
    guard let mark = word.firstIndex(of: "=") else { throw .malformed(word) }
    let slot = try slot(String(word[..<mark]))
    let answer = try answer(String(word[word.index(after: mark)...]), to: pack.facts[slot])
    return Event.Given(slot: slot, answer: answer)
  }

  private func slot(_ name: String) throws(WireProblem) -> Int {
    guard let slot = pack.slot(of: FactID(name)) else { throw .unknownName(name) }
    return slot
  }

  private func told(_ words: [String]) throws(WireProblem) -> Event {
    let doubts = words.filter { $0.hasSuffix("~") }
    var slots: [Int] = []
    for doubt in doubts { slots.append(try slot(String(doubt.dropLast()))) }
    return .told(try told(all: words.filter { !$0.hasSuffix("~") }), doubts: slots)
  }

  private func told(all words: [String]) throws(WireProblem) -> [Event.Told] {
    var told: [Event.Told] = []
    for word in words {
      let parts = word.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].isEmpty, let text = String(parts[1]).percentDecoded else {
        throw .malformed(word)
      }
      told.append(Event.Told(try given(String(parts[0])), words: text))
    }
    return told
  }

  private func answer(_ word: String, to fact: Fact) throws(WireProblem) -> Answer {
    if word == "not-sure" { return .notSure }
    if word == "kept-private" { return .preferNotToSay }
    switch fact.kind {
    case .number(let range, let whole):
      guard let number = Double(word), range.contains(number), !whole || number == number.rounded()
      else { throw .malformed(word) }
      return .number(number)
    case .list:
      guard word.hasPrefix("["), word.hasSuffix("]") else { throw .malformed(word) }
      return .list(try list(word.dropFirst().dropLast(), of: fact))
    case .yesNo, .scale, .one:
      guard word.hasSuffix("+") else { return .choice(try value(word, of: fact)) }
      return .orWorse(try value(String(word.dropLast()), of: fact))
    }
  }

  private func list(_ text: Substring, of fact: Fact) throws(WireProblem) -> ListAnswer {
    var list = ListAnswer(yes: [], asked: [])
    for part in text.split(separator: ",") {
      let isDenied = part.hasPrefix("-")
      let isUnsure = part.hasSuffix("?")
      let name = isDenied ? part.dropFirst() : isUnsure ? part.dropLast() : part
      let item = ItemSet(item: try value(String(name), of: fact))
      list.asked.insert(item)
      if isUnsure { list.unsure.insert(item) } else if !isDenied { list.yes.insert(item) }
    }
    return list
  }

  private func value(_ name: String, of fact: Fact) throws(WireProblem) -> Int {
    guard let value = fact.values.firstIndex(of: name) else { throw .unknownName(name) }
    return value
  }
}

extension String {
  /// The text that was percent-encoded; `nil` when this is none.
  fileprivate var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(rest.prefix(2)), digits.utf8.count == 2,
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
