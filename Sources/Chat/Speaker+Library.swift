import Dialogue
import Knowledge

extension Speaker {
  /// What stands at a place to read, never more than a screen of 24 lines at 80 columns.
  func read(_ place: ReadingPlace) -> [Block] {
    switch place {
    case .result: offer
    case .topics: topics
    case .topic(let topic): shelves(of: topic)
    case .shelf(let topic, let shelf, let page): list(words.menu[topic].shelves[shelf], page)
    case .entry(let entry, let part, _): entryPart(words.library[entry], part)
    }
  }

  private var topics: [Block] {
    list(phrase(.menuTitle), words.menu.map { said($0.title) }) + how(.menuHow)
  }

  private func shelves(of topic: Int) -> [Block] {
    let topic = words.menu[topic]
    return list(said(topic.title), topic.shelves.map { said($0.title) }) + how(.menuHow)
  }

  private func how(_ name: Phrase) -> [Block] { [.space, .hint(phrase(name))] }

  private func list(_ title: String, _ items: [String], from first: Int = 1) -> [Block] {
    [.space, .heading(title), .space]
      + items.enumerated().map { .item(mark: "\($0.offset + first)", $0.element) }
  }

  private func list(_ shelf: Topic.Shelf, _ page: Int) -> [Block] {
    let length = ReadingPlace.pageLength(of: shelf.holding)
    let start = page * length
    let hasMore = start + length < shelf.holding.count(for: facts)
    switch shelf.holding {
    case .advice(let list):
      let shown = list.filter { $0.isShown(for: facts) }.dropFirst(start).prefix(length)
      return [.space, .heading(said(shelf.title))]
        + shown.map { .item(mark: "-", adviceText($0)) } + how(hasMore ? .partMore : .menuBack)
    case .questions:
      return questionList
    case .entries(let entries):
      let titles = entries.dropFirst(start).prefix(length).map { said(words.library[$0].title) }
      return list(said(shelf.title), titles, from: start + 1) + how(hasMore ? .pageMore : .menuHow)
    }
  }

  /// One part of an entry, its paragraphs under their headings.
  private func entryPart(_ entry: LibraryEntry, _ part: Int) -> [Block] {
    var blocks: [Block] = [.space, .heading(said(entry.title))]
    var heading: Phrase?
    for paragraph in entry.parts[part] {
      let said = self.blocks(of: paragraph, in: entry)
      let next = self.heading(of: paragraph)
      if !said.isEmpty, let next, next != heading { blocks += [.space, .heading(phrase(next))] }
      if !said.isEmpty { heading = next }
      blocks += said
    }
    let isLast = part + 1 == entry.parts.count
    return blocks + how(isLast ? entry.readNext.isEmpty ? .menuBack : .menuHow : .partMore)
  }

  private func heading(of paragraph: LibraryEntry.Paragraph) -> Phrase? {
    switch paragraph {
    case .cautionsForThisPerson: .cautionsForYou
    case .labelLimit, .articleDose, .timing, .availability: .amountsTitle
    case .sideEffects, .stopping: .sideEffectsTitle
    case .caution: .cautionsForOthers
    case .readNext: .readNextTitle
    default: nil
    }
  }

  private func blocks(of paragraph: LibraryEntry.Paragraph, in entry: LibraryEntry) -> [Block] {
    switch paragraph {
    case .urgent: [.text(phrase(.entryUrgent))]
    case .careful: careful(entry)
    case .summary: [.text(said(entry.summary))]
    case .detail(let index): [.text(said(entry.details[index]))]
    case .conflict(let index): [.text(said(entry.conflicts[index].text))]
    case .stance: stance(entry.stance).map { [.text($0)] } ?? []
    case .together: together(with: entry)
    case .ask: [.space, .text(phrase(.medicineAsk))]
    case .sources: [sources(entry.sources)]
    case .readNext: readNext(entry)
    case .kind, .cautionsForThisPerson, .labelLimit, .articleDose, .timing, .availability,
      .sideEffects, .stopping, .caution:
      entry.medicine.map { blocks(of: paragraph, in: $0) } ?? []
    }
  }

  private func careful(_ entry: LibraryEntry) -> [Block] {
    guard let condition = entry.carefulWhen, condition.truth(in: facts) != .no,
      let reason = entry.carefulBecause
    else { return [] }
    return [.text(phrase(.carefulTitle, ["reason": said(reason)]))]
  }

  private func readNext(_ entry: LibraryEntry) -> [Block] {
    entry.readNext.enumerated().map { index, next in
      .item(mark: "\(index + 1)", said(words.library[next].title))
    }
  }

  private func stance(_ stance: Stance) -> String? {
    switch stance {
    case .recommended: phrase(.stanceRecommended)
    case .mayHelp: phrase(.stanceMayHelp)
    case .specialistOnly: phrase(.stanceSpecialistOnly)
    case .notRecommended: phrase(.stanceNotRecommended)
    case .unproven: phrase(.stanceUnproven)
    case .information: nil
    }
  }

  /// What the person's answers make worth reading; at most four, each by its first name.
  var worthReading: [Block] {
    let entries = pack.readings.filter { $0.condition.truth(in: facts) != .no }.prefix(4)
      .map { words.library[$0.entry] }
    guard let name = entries.first?.names.first else { return [] }
    return [.space, .heading(phrase(.worthReading))]
      + entries.map { .item(mark: "-", said($0.title)) }
      + [.text(phrase(.worthReadingHow, ["name": name]))]
  }

  // MARK: Medicines

  /// A paragraph that only medicines have; the label's limit stands before the article's figures.
  private func blocks(of paragraph: LibraryEntry.Paragraph, in medicine: Medicine) -> [Block] {
    switch paragraph {
    case .kind: return [.text(phrase(.medicineKind, ["kind": said(medicine.kind)]))]
    case .cautionsForThisPerson:
      return firstCautions(of: medicine).map {
        .item(mark: "-", said(medicine.cautions[$0].text))
      }
    case .labelLimit: return medicine.labelLimit.map { [.text(said($0))] } ?? []
    case .articleDose: return [.text(said(medicine.articleDose))]
    case .timing: return [.text(said(medicine.timing))]
    case .availability:
      return medicine.availability[region.id].map { [.text(availability($0))] } ?? []
    case .sideEffects: return [.text(said(medicine.sideEffects))]
    case .stopping: return medicine.stopping.map { [.text(said($0))] } ?? []
    case .caution(let index):
      if firstCautions(of: medicine).contains(index) { return [] }
      return [.item(mark: "-", said(medicine.cautions[index].text))]
    default: return []
    }
  }

  /// The cautions that are about this person, as many as fit on the first screen; should there be more,
  /// they stand with the others.
  private func firstCautions(of medicine: Medicine) -> [Int] {
    let applying = medicine.cautions.indices.filter {
      isAboutThisPerson(medicine.cautions[$0].name)
    }
    return Array(applying.prefix(8))
  }

  /// Whether a caution is about this person; a doubt counts.
  private func isAboutThisPerson(_ name: String) -> Bool {
    pack.cautions.contains { $0.name == name && $0.condition.truth(in: facts) != .no }
  }

  private func availability(_ availability: Medicine.Availability) -> String {
    switch availability {
    case .overTheCounter: phrase(.availableOverTheCounter)
    case .prescription: phrase(.availablePrescription)
    case .notSold: phrase(.availableNot)
    }
  }

  /// What the pairs of a medicine's groups warn of, each once, in the order written.
  private func together(with entry: LibraryEntry) -> [Block] {
    let own = Set(entry.medicine?.groups ?? [])
    var seen: Set<String> = []
    let others = words.interactions.pairs.flatMap { pair -> [String] in
      guard let left = pair.between.first, let right = pair.between.last else { return [] }
      return (own.contains(left) ? [right] : []) + (own.contains(right) ? [left] : [])
    }
    let titles = others.filter { seen.insert($0).inserted }
      .compactMap { words.interactions.groups[$0]?.title }.map { said($0) }
    guard !titles.isEmpty else { return [] }
    return [.space, .text(phrase(.togetherWith, ["items": titles.joined(separator: "; ")]))]
  }

  /// The medicines of a group by name.
  func group(_ name: String) -> [Block] {
    let entries = words.library.filter { $0.medicine?.groups.contains(name) ?? false }
    guard let group = words.interactions.groups[name], let first = entries.first?.names.first else {
      return [.space, .text(phrase(.medicineAsk))]
    }
    return reminder
      + [.space, .heading(phrase(.groupTitle, ["group": said(group.title)]))]
      + entries.map { .item(mark: "-", said($0.title)) }
      + [.text(phrase(.groupHow, ["name": first]))]
  }

  /// What two things taken together do, the most serious first; never a bare yes.
  func together(_ first: Event.Substance, _ second: Event.Substance) -> [Block] {
    let names = ["first": name(first), "second": name(second)]
    let pairs = pairs(of: first, and: second)
    if pairs.isEmpty { return reminder + [.space, .text(phrase(.togetherUnknown, names))] }
    let blocks = pairs.flatMap { pair -> [Block] in
      [.text("\(phrase(level(pair.level))): \(said(pair.text))"), sources(pair.sources)]
    }
    return reminder + [.space, .heading(phrase(.togetherTitle, names))] + blocks
      + [.text(phrase(.medicineAsk))]
  }

  /// The pairs that two things make, the most serious first, each sentence once.
  private func pairs(
    of first: Event.Substance,
    and second: Event.Substance
  ) -> [Interactions.Pair] {
    let (one, other) = (groups(first), groups(second))
    let matching = words.interactions.pairs.filter { pair in
      guard let left = pair.between.first, let right = pair.between.last else { return false }
      return one.contains(left) && other.contains(right)
        || one.contains(right) && other.contains(left)
    }
    var seen: Set<Spoken> = []
    return Interactions.Level.allCases.flatMap { level in
      matching.filter { $0.level == level && seen.insert($0.text).inserted }
    }
  }

  private func name(_ substance: Event.Substance) -> String {
    switch substance {
    case .medicine(let entry): said(words.library[entry].title)
    case .group(let group): said(words.interactions.groups[group]?.title ?? group)
    case .something: phrase(.togetherSomething)
    }
  }

  private func groups(_ substance: Event.Substance) -> Set<String> {
    switch substance {
    case .medicine(let entry): Set(words.library[entry].medicine?.groups ?? [])
    case .group(let group): [group]
    case .something: []
    }
  }

  private func level(_ level: Interactions.Level) -> Phrase {
    switch level {
    case .avoid: .levelAvoid
    case .askFirst: .levelAskFirst
    case .caution: .levelCaution
    }
  }
}
