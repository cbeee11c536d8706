import Knowledge

/// Makes the words of a language comparable: one spelling, no endings, one word for one meaning.
struct Wording: Sendable {
  /// A word, or a group of words of one meaning, made comparable.
  struct Term: Hashable {
    /// What is compared; marked in fillers, so that no other word is taken for one: "tens" is not "ten".
    let text: String
    /// The same without a mark.
    let stem: String
    /// The word it is of; the first of a group.
    let word: String
    /// Whether it says nothing about what is asked.
    let isFiller: Bool
    /// Whether it was misspelt.
    var isMended = false
    /// Whether a group of words may begin with it.
    var startsGroup = false
  }

  private let spellings: [Change]
  /// Endings by their last letter, in the order tried.
  private let endings: [UInt8: [Change]]
  private let fillers: Set<String>
  private let plain: Set<String>
  private let uncut: Set<String>
  /// Groups of stems by their first, the longest first, with what stands for them.
  private var groups: [String: [(stems: [String], meaning: String)]] = [:]

  /// How words are written.
  let spelling: Spelling

  /// Prepares what a language's words are compared by.
  ///
  /// - Parameters:
  ///   - asking: how people word questions.
  ///   - names: what one thing is called, a list a thing; the first stands for all.
  ///   - spelling: how words are written.
  init(_ asking: Asking, names: [[String]], spelling: Spelling) {
    self.spelling = spelling
    spellings = asking.spellings.map(Change.init)
    let changes = asking.endings.map(Change.init).filter { !$0.old.isEmpty }
    endings = Dictionary(grouping: changes) { $0.old.last ?? 0 }
    // How many says nothing about what.
    fillers = Set(asking.fillers).union(spelling.numbers.keys)
    plain = Set(asking.plain)
    uncut = Set(asking.uncut)
    for row in asking.synonyms + names {
      guard let first = row.first else { continue }
      let meaning = stems(of: first).joined(separator: "_")
      for text in row { add(stems(of: text), meaning: meaning) }
    }
    for text in asking.elsewhere + asking.unanswered {
      let stems = stems(of: text)
      if stems.count > 1 { add(stems, meaning: stems.joined(separator: "_")) }
    }
    for key in groups.keys { groups[key]?.sort { $0.stems.count > $1.stems.count } }
  }

  private mutating func add(_ stems: [String], meaning: String) {
    guard let first = stems.first else { return }
    guard stems != [meaning] else { return }
    let known = groups[first, default: []]
    if known.contains(where: { $0.stems == stems }) { return }
    groups[first] = known + [(stems, meaning)]
  }

  /// The terms of words, in order, groups of one meaning put as one.
  func terms(of words: some Collection<String>) -> [Term] {
    merged(words.map { piece(of: $0, mending: nil) })
  }

  /// A word made comparable, mended if it is misspelt.
  func piece(of word: String, mending slips: Slips?) -> Term {
    let stem = stem(word)
    if fillers.contains(word) || word.utf8.allSatisfy({ $0.isDigit || $0 == 0x2E }) {
      return term(stem, of: word, isFiller: true)
    }
    guard let slips, !plain.contains(word), let meant = slips.meant(by: word, stem: stem) else {
      return term(stem, of: word)
    }
    let known = spelling.standing[meant]?.first ?? meant
    return term(self.stem(known), of: word, isFiller: fillers.contains(known), isMended: true)
  }

  private func term(
    _ stem: String,
    of word: String,
    isFiller: Bool = false,
    isMended: Bool = false
  ) -> Term {
    Term(
      text: isFiller ? "~" + stem : stem,
      stem: stem,
      word: word,
      isFiller: isFiller,
      isMended: isMended,
      startsGroup: groups[stem] != nil
    )
  }

  /// The terms that comparable words are, in order, groups of one meaning put as one.
  func merged(_ pieces: [Term]) -> [Term] {
    var terms: [Term] = []
    var index = 0
    while index < pieces.count {
      if let group = group(at: index, of: pieces) {
        let isMended = pieces[index..<index + group.stems.count].contains(where: \.isMended)
        terms.append(term(group.meaning, of: pieces[index].word, isMended: isMended))
        index += group.stems.count
      } else {
        terms.append(pieces[index])
        index += 1
      }
    }
    return terms
  }

  /// The longest group of one meaning that begins at a place.
  private func group(at index: Int, of pieces: [Term]) -> (stems: [String], meaning: String)? {
    guard pieces[index].startsGroup else { return nil }
    // "But" is no "butt".
    let shortest = pieces[index].isFiller ? 2 : 1
    return groups[pieces[index].stem]?.first { group in
      group.stems.count >= shortest && group.stems.count <= pieces.count - index
        && zip(group.stems, pieces[index...]).allSatisfy { $0 == $1.stem }
    }
  }

  /// The terms that each of a list of texts is.
  func terms(ofEach texts: [String]) -> Set<String> {
    Set(texts.map { terms(of: words(of: $0)).map(\.text).joined(separator: "_") })
  }

  /// The words of a text, whatever its sentences.
  func words(of text: String) -> [String] { PlainSentence.words(of: text, spelling: spelling) }

  private func stems(of text: String) -> [String] {
    words(of: text).map { stem($0) }
  }

  /// A word in one spelling and without its ending.
  func stem(_ word: String) -> String {
    var letters = Array(word.utf8)
    for spelling in spellings { letters.replace(spelling.old, with: spelling.new) }
    guard letters.count > 3, !letters.contains(where: \.isDigit), !uncut.contains(word) else {
      return String(decoding: letters, as: UTF8.self)
    }
    for ending in endings[letters[letters.count - 1]] ?? [] where letters.ends(in: ending.old) {
      let rest = letters.count - ending.old.count
      guard rest >= 3 else { continue }
      letters.removeLast(ending.old.count)
      letters.append(contentsOf: ending.new)
      break
    }
    // "stopping" and "stop", "walled" and "wall".
    let last = letters.count - 1
    if last >= 4, letters[last] == letters[last - 1] { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Letters to put in place of others.
private struct Change {
  let old: [UInt8]
  let new: [UInt8]

  init(_ replacement: Asking.Replacement) {
    old = Array(replacement.old.utf8)
    new = Array(replacement.new.utf8)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension [UInt8] {
  fileprivate func ends(in ending: [UInt8]) -> Bool {
    guard count > ending.count else { return false }
    let start = count - ending.count
    return ending.indices.allSatisfy { self[start + $0] == ending[$0] }
  }

  /// Puts letters in place of others, wherever they stand.
  fileprivate mutating func replace(_ old: [UInt8], with new: [UInt8]) {
    guard !old.isEmpty else { return }
    var start = 0
    while start + old.count <= count {
      if self[start] == old[0], old.indices.allSatisfy({ self[start + $0] == old[$0] }) {
        replaceSubrange(start..<start + old.count, with: new)
        start += new.count
      } else {
        start += 1
      }
    }
  }
}
