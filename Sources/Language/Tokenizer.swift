import Knowledge

/// Cuts a text into words, clauses and sentences.
struct Tokenizer {
  let spelling: Spelling
  private(set) var words: [Utterance.Word] = []
  private(set) var sentences: [Utterance.Sentence] = []

  private var raw: [Raw] = []
  private var clause = 0
  private var sentenceStart = 0

  /// A word before contractions are written out.
  private struct Raw {
    var text: String
    var range: Range<Int>
  }

  /// What a byte of the folded text is to a word.
  private enum Part { case letter, digit, apostrophe, slash, other }

  private var current: [UInt8] = []
  private var currentRange: Range<Int>?
  private var currentIsNumber = false

  /// The longest word kept; longer runs are cut, so that garbage costs no more than its length.
  private static let longestWord = 64

  init(spelling: Spelling) { self.spelling = spelling }

  mutating func read(_ text: String) {
    var folded: [UInt8] = []
    var places: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      Folding.append(scalar, to: &folded)
      while places.count < folded.count { places.append(offset) }
      offset += UTF8.width(scalar)
    }
    places.append(offset)
    for index in folded.indices { take(index, folded, places) }
    finishWord()
    endSentence(isQuestion: false)
  }

  private func part(_ byte: UInt8) -> Part {
    switch byte {
    case 0x61...0x7A, 0x80...0xFF: .letter
    case 0x30...0x39: .digit
    case 0x27: .apostrophe
    case 0x2F: .slash
    default: .other
    }
  }

  private mutating func take(_ index: Int, _ folded: [UInt8], _ places: [Int]) {
    let byte = folded[index]
    let next = index + 1 < folded.count ? folded[index + 1] : 0x20
    let range = places[index]..<places[index + 1]
    switch part(byte) {
    case .letter:
      if currentIsNumber { finishWord() }
      extend(byte, range)
    case .digit:
      if current.isEmpty { currentIsNumber = true }
      extend(byte, range)
    case .apostrophe where !currentIsNumber && part(next) == .letter: extend(byte, range)
    case .slash where part(next) == .digit && currentIsNumber:
      finishWord()
      raw.append(Raw(text: "/", range: range))
    default: mark(byte, next, index > 0 ? folded[index - 1] : 0x20, range)
    }
  }

  /// Takes a byte that is no part of a word by itself.
  private mutating func mark(_ byte: UInt8, _ next: UInt8, _ last: UInt8, _ range: Range<Int>) {
    let isPoint = byte == 0x2E || byte == 0x2C
    if isPoint, part(next) == .digit, currentIsNumber || current.isEmpty && byte == 0x2E {
      if current.isEmpty { extend(0x30, range) }
      currentIsNumber = true
      return extend(0x2E, range)
    }
    finishWord()
    switch byte {
    case 0x2E, 0x21, 0x3B, 0x0A, 0x3F: endSentence(isQuestion: byte == 0x3F)
    case 0x2F where next == 0x20 && last == 0x20: endSentence(isQuestion: false)
    case 0x2C, 0x3A, 0x28, 0x29, 0x22: endClause()
    case 0x2D where next == 0x20: endClause()
    case 0x25: raw.append(Raw(text: "%", range: range))
    default: break
    }
  }

  private mutating func extend(_ byte: UInt8, _ range: Range<Int>) {
    if current.count >= Self.longestWord { finishWord() }
    current.append(byte)
    currentRange = (currentRange?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  private mutating func finishWord() {
    if let range = currentRange {
      raw.append(Raw(text: String(decoding: current, as: UTF8.self), range: range))
    }
    current.removeAll(keepingCapacity: true)
    currentRange = nil
    currentIsNumber = false
    if words.count + raw.count - sentenceStart > Self.longestSentence {
      endSentence(isQuestion: false)
    }
  }

  /// The longest sentence kept; longer ones are cut, so that time grows with the length alone.
  private static let longestSentence = 200

  private mutating func endClause() {
    spellOut()
    if words.last?.clause == clause { clause += 1 }
  }

  private mutating func endSentence(isQuestion: Bool) {
    endClause()
    guard words.count > sentenceStart else { return }
    sentences.append(.init(words: sentenceStart..<words.count, isQuestion: isQuestion))
    sentenceStart = words.count
  }

  /// Writes the words since the last mark out in full.
  private mutating func spellOut() {
    var index = 0
    while index < raw.count {
      let word = raw[index]
      if index + 1 < raw.count, spelling.pairStarts.contains(word.text),
        let pair = spelling.standing["\(word.text) \(raw[index + 1].text)"]
      {
        append(pair, word.range.lowerBound..<raw[index + 1].range.upperBound)
        index += 2
      } else {
        append(spelling.standing[word.text] ?? owned(word.text), word.range)
        index += 1
      }
    }
    raw.removeAll(keepingCapacity: true)
  }

  /// A word without quotes around it and without a possessive ending.
  private func owned(_ text: String) -> [String] {
    guard text.utf8.contains(0x27) else { return [text] }
    let parts = text.split(separator: "'")
    guard let first = parts.first else { return [] }
    let rest = parts.dropFirst().filter { $0 != "s" }
    return ([first] + rest).flatMap { spelling.standing[String($0)] ?? [String($0)] }
  }

  private mutating func append(_ texts: [String], _ range: Range<Int>) {
    for text in texts {
      words.append(.init(text: text, range: range, sentence: sentences.count, clause: clause))
    }
  }
}
