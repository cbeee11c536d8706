import Knowledge
import Language
import RealPack
import Testing

/// What holds for every way people ask for an entry.
@Suite struct QuestionLawTests {
  /// A way people ask, and the entry it is for.
  struct Asked: Sendable {
    let text: String
    let id: String
  }

  static let asked: [Asked] = {
    let words = RealPack.pack.words
    let advice = words.seeDoctor + words.dos + words.donts + words.plan
    return words.library.flatMap { entry in entry.asked.map { Asked(text: $0, id: entry.id) } }
      + advice.flatMap { entry in entry.asked.map { Asked(text: $0, id: entry.id) } }
      + words.faq.flatMap { entry in entry.asked.map { Asked(text: $0, id: entry.id) } }
  }()

  private func first(_ question: String) -> String? {
    QuestionFinderTests.finder.answer(to: question).matches.first?.id
  }

  /// The phrasings of which a change of the words changes the best entry.
  private func changed(by change: (String) -> String) -> [String] {
    Self.asked.filter { first(change($0.text)) != $0.id }.map { "\($0.id): \(change($0.text))" }
  }

  @Test func `every way to ask for an entry finds it first`() {
    #expect(Self.asked.count > 700)
    #expect(changed { $0 } == [])
  }

  @Test func `capitals, marks and spaces change nothing`() {
    #expect(changed { $0.uppercased() } == [])
    #expect(changed { "  \($0.replacing(" ", with: "  "))??!" } == [])
  }

  @Test func `courtesy around a question changes nothing`() {
    #expect(changed { "please tell me \($0) thanks" } == [])
  }

  @Test func `both national spellings find the same`() {
    let pairs = [
      ("disc", "disk"), ("tumor", "tumour"), ("isation", "ization"),
      ("paresthesia", "paraesthesia"),
    ]
    for (one, other) in pairs {
      let spelt = Self.asked.filter { $0.text.contains(one) || $0.text.contains(other) }
      #expect(!spelt.isEmpty)
      for asked in spelt {
        #expect(first(asked.text.replacing(one, with: other)) == asked.id)
        #expect(first(asked.text.replacing(other, with: one)) == asked.id)
      }
    }
  }

  @Test func `every name finds an entry that bears it or what cannot wait`() {
    for entry in RealPack.pack.words.library {
      for name in entry.names {
        let found = first(name)
        #expect(found == entry.id || found?.hasPrefix("see-") == true, "\(entry.id): \(name)")
      }
    }
  }

  @Test func `two swapped letters in the longest word keep the entry`() {
    // Words of nine letters and more, which no other word of the pack is near.
    let long = Self.asked.filter { $0.text.split(separator: " ").contains { $0.count >= 9 } }
    let lost = long.filter { first($0.text.swappingLetters) != $0.id }
    #expect(long.count > 150)
    #expect(lost.map { "\($0.id): \($0.text.swappingLetters)" } == [])
  }

  @Test func `the same words always find the same`() {
    let other = QuestionFinder(QuestionIndex(RealPack.pack.words))
    for asked in Self.asked.prefix(100) {
      #expect(other.answer(to: asked.text) == QuestionFinderTests.finder.answer(to: asked.text))
    }
  }
}

extension String {
  /// The text with the fourth and fifth letter of its longest word swapped.
  fileprivate var swappingLetters: String {
    var words = split(separator: " ").map(Array.init)
    let longest = words.indices.max { words[$0].count < words[$1].count }
    if let longest { words[longest].swapAt(3, 4) }
    return words.map { String($0) }.joined(separator: " ")
  }
}
