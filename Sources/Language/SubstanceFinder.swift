import Knowledge

/// Finds medicines, and what people take besides, in the words of a question.
struct SubstanceFinder: Sendable {
  /// What can be taken, by the first word of its name, the longest name first.
  private var names: [String: [(words: [String], substance: Found.Substance)]] = [:]
  private let joins: WordRuns
  private let verdicts: WordRuns

  init(_ words: Words, _ asking: Asking, wording: Wording) {
    joins = WordRuns(asking.joins, wording)
    verdicts = WordRuns(asking.verdicts, wording)
    for entry in words.library.positions(in: .medicines) {
      for name in words.library[entry].names { add(name, .medicine(entry: entry), wording) }
    }
    for (group, value) in words.interactions.groups.sorted(by: { $0.key < $1.key }) {
      for name in value.names { add(name, .group(group), wording) }
    }
    for key in names.keys { names[key]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ name: String, _ substance: Found.Substance, _ wording: Wording) {
    let words = wording.words(of: name).map { wording.stem($0) }
    guard let first = words.first else { return }
    if names[first, default: []].contains(where: { $0.words == words }) { return }
    names[first, default: []].append((words, substance))
  }

  /// The two things that a sentence joins, of its words and the same words made comparable; `nil` when
  /// it joins none.
  func pair(in words: [String], stems: [String]) -> (Found.Substance, Found.Substance)? {
    guard joins.stands(in: words) || verdicts.stands(in: words) else { return nil }
    let found = substances(in: stems)
    return found.count >= 2 ? (found[0], found[1]) : nil
  }

  /// The medicine that a sentence joins to a thing of a few words: "tramadol with" something.
  ///
  /// - Parameters:
  ///   - words: the words of the sentence.
  ///   - stems: the same words made comparable.
  ///   - isUnknown: whether words name something that is not known.
  /// - Returns: the medicine; `nil` when it joins none.
  func joined(
    in words: [String],
    stems: [String],
    to isUnknown: (ArraySlice<String>) -> Bool
  ) -> Found.Substance? {
    guard let (place, name) = medicine(in: stems) else { return nil }
    let after = words[min(place + name.words.count, words.count)...]
    guard joins.stands(atStartOf: after), (2...4).contains(after.count) else { return nil }
    return isUnknown(after.dropFirst()) ? name.substance : nil
  }

  /// The entries of the medicines that a sentence names, in order, each once.
  func medicines(in stems: [String]) -> [Int] {
    substances(in: stems).compactMap { substance in
      if case .medicine(let entry) = substance { entry } else { nil }
    }
  }

  /// The first medicine that a sentence names, and where.
  private func medicine(in stems: [String]) -> (Int, (words: [String], substance: Found.Substance))?
  {
    for place in stems.indices {
      if let name = names[stems[place]]?.first(where: { stems[place...].starts(with: $0.words) }),
        case .medicine = name.substance
      {
        return (place, name)
      }
    }
    return nil
  }

  /// The substances a sentence names, in order, each once.
  private func substances(in stems: [String]) -> [Found.Substance] {
    var found: [Found.Substance] = []
    var index = 0
    while index < stems.count {
      let name = names[stems[index]]?.first { stems[index...].starts(with: $0.words) }
      if let name, !found.contains(name.substance) { found.append(name.substance) }
      index += name?.words.count ?? 1
    }
    return found
  }
}
