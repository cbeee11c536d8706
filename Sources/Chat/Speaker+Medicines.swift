import Dialogue
import Knowledge

/// What is said of medicines: cautions first, the label before the article, and what goes together.
extension Speaker {
  /// A paragraph that only medicines have; the label's limit stands before the article's figures.
  func blocks(of paragraph: LibraryEntry.Paragraph, in medicine: Medicine) -> [Block] {
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
    return Array(applying.prefix(7))
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
  func together(with entry: LibraryEntry) -> [Block] {
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
    let entries = words.library.positions(in: .medicines).map { words.library[$0] }
      .filter { $0.medicine?.groups.contains(name) ?? false }
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
    // The most serious level is the answer; what else they do is said without one.
    let blocks = pairs.enumerated().flatMap { index, pair -> [Block] in
      let level = index == 0 ? "\(phrase(level(pair.level))): " : ""
      return [.text(level + said(pair.text)), sources(pair.sources)]
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
    case .medicine(let entry): said(words.library.title(at: entry))
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
