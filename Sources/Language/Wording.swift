import Knowledge

/// Makes the words of a language comparable: one spelling, no endings, one word for one meaning.
struct Wording: Sendable {
  /// A word, or a group of words of one meaning, made comparable.
  struct Term: Hashable {
    /// What is compared.
    let text: String
    /// Whether it says nothing about what is asked.
    let isFiller: Bool
    /// Whether it was misspelt.
    var isMended = false
  }

  private let spellings: [Asking.Replacement]
  private let endings: [Asking.Replacement]
  private let fillers: Set<String>
  private let plain: Set<String>
  /// Groups of stems by their first, the longest first, with what stands for them.
  private var groups: [String: [(stems: [String], meaning: String)]] = [:]

  /// How words are written.
  let spelling: Spelling

  init(_ asking: Asking, spelling: Spelling) {
    self.spelling = spelling
    spellings = asking.spellings
    endings = asking.endings
    // How many says nothing about what.
    fillers = Set(asking.fillers).union(spelling.numbers.keys)
    plain = Set(asking.plain)
    for row in asking.synonyms {
      guard let first = row.first else { continue }
      let meaning = stems(of: first).joined(separator: "_")
      for text in row { add(stems(of: text), meaning: meaning) }
    }
    for text in asking.elsewhere {
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
  func terms(of words: some Collection<String>) -> [Term] { terms(of: words, mending: nil) }

  /// The terms of words, in order, those that are misspelt mended.
  func terms(of words: some Collection<String>, mending slips: Slips?) -> [Term] {
    terms(of: words.map { piece(of: $0, mending: slips) })
  }

  /// The terms that comparable words are, in order.
  func terms(of pieces: [Term]) -> [Term] {
    // Marked, so that no other word is taken for a filler: "tens" is not "ten".
    merged(pieces).map { term in
      term.isFiller ? Term(text: "~" + term.text, isFiller: true) : term
    }
  }

  /// A word made comparable, mended if it is misspelt.
  func piece(of word: String, mending slips: Slips?) -> Term {
    let stem = stem(word)
    if fillers.contains(word) || word.utf8.allSatisfy({ $0.isDigit || $0 == 0x2E }) {
      return Term(text: stem, isFiller: true)
    }
    guard let slips, !plain.contains(word), let meant = slips.meant(by: word, stem: stem) else {
      return Term(text: stem, isFiller: false)
    }
    return Term(text: self.stem(meant), isFiller: fillers.contains(meant), isMended: true)
  }

  private func merged(_ pieces: [Term]) -> [Term] {
    var terms: [Term] = []
    var index = 0
    while index < pieces.count {
      let group = groups[pieces[index].text]?.first { group in
        group.stems.count <= pieces.count - index
          && zip(group.stems, pieces[index...]).allSatisfy { $0 == $1.text }
      }
      if let group {
        let isMended = pieces[index..<index + group.stems.count].contains(where: \.isMended)
        terms.append(Term(text: group.meaning, isFiller: false, isMended: isMended))
        index += group.stems.count
      } else {
        terms.append(pieces[index])
        index += 1
      }
    }
    return terms
  }

  /// The terms that each of a list of texts is.
  func terms(ofEach texts: [String]) -> Set<String> {
    Set(texts.map { terms(of: words(of: $0)).map(\.text).joined(separator: "_") })
  }

  /// The word that each word is meant to be, made comparable.
  func mended(_ words: [String], by slips: Slips) -> [String] {
    words.map { piece(of: $0, mending: slips).text }
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
    guard letters.count > 3, !letters.contains(where: \.isDigit) else {
      return String(decoding: letters, as: UTF8.self)
    }
    for ending in endings where letters.ends(in: ending.old) {
      let rest = letters.count - ending.old.utf8.count
      guard rest >= 3 else { continue }
      letters.removeLast(ending.old.utf8.count)
      letters.append(contentsOf: ending.new.utf8)
      break
    }
    // "stopping" and "stop", "walled" and "wall".
    if letters.count > 3, letters.suffix(1) == letters.dropLast().suffix(1) {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension [UInt8] {
  fileprivate func ends(in ending: String) -> Bool {
    let ending = ending.utf8
    return count > ending.count && suffix(ending.count).elementsEqual(ending)
  }

  /// Puts letters in place of others, wherever they stand.
  fileprivate mutating func replace(_ old: String, with new: String) {
    let old = Array(old.utf8)
    guard let first = old.first, count >= old.count else { return }
    var start = 0
    while start + old.count <= count {
      if self[start] == first, self[start..<start + old.count].elementsEqual(old) {
        replaceSubrange(start..<start + old.count, with: new.utf8)
        start += new.utf8.count
      } else {
        start += 1
      }
    }
  }
}
