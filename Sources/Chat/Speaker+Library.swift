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

  func how(_ name: Phrase) -> [Block] { [.space, .hint(phrase(name))] }

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
      let titles = entries.dropFirst(start).prefix(length).map { said(words.library.title(at: $0)) }
      return list(said(shelf.title), titles, from: start + 1) + how(hasMore ? .pageMore : .menuHow)
    }
  }

  /// One part of an entry, its paragraphs under their headings.
  func entryPart(_ entry: LibraryEntry, _ part: Int) -> [Block] {
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
      .item(mark: "\(index + 1)", said(words.library.title(at: next)))
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
}
