import Knowledge
import RealPack
import Testing

/// Every sentence for patients can be read at 9 to 11 years.
@Suite struct ReadingAgeTests {
  /// Names of medicines, tests, treatments and of what goes with them: they are explained where they
  /// stand and, as NHS writing does, left out of the count.
  private static let names: Set<String> = {
    let words = RealPack.pack.words
    let entries = words.library.flatMap { $0.names + [$0.title.own] }
    let groups = words.interactions.groups.values.flatMap { $0.names + [$0.title] }
    return Set((entries + groups).flatMap(\.plainWords)).union(everyday)
  }()

  /// Long words of everyday care that everybody who sees a doctor knows; read and agreed one by one.
  private static let everyday: Set<String> = [
    "medicine", "medicines", "pharmacist", "physiotherapist", "appointment", "emergency",
    "prescription", "prescribed", "operation", "operations", "guideline", "guidelines",
    "antidepressant", "antidepressants", "temperature", "painkiller", "painkillers", "dizziness",
    "withdrawal", "addiction", "constipation", "gabapentinoid", "gabapentinoids", "examination",
    "immediately", "surgeon", "surgery", "specialist", "pregnancy", "article", "clinician",
  ]

  @Test func `no sentence is longer than twenty-five words`() {
    for text in PatientText.all {
      for sentence in text.sentences {
        #expect(sentence.plainWords.count <= 25, "\(text.owner): \(sentence)")
      }
    }
  }

  @Test func `the middle sentence of every entry and screen reads at grade six or lower`() {
    for (owner, texts) in Dictionary(grouping: PatientText.all, by: \.page) {
      let grades = texts.flatMap(\.sentences).map(grade).sorted()
      guard !grades.isEmpty else { continue }
      let median = grades[grades.count / 2]
      #expect(median <= 6, "\(owner): \(median)")
    }
  }

  @Test func `no entry or screen as a whole reads above grade nine`() {
    for (owner, texts) in Dictionary(grouping: PatientText.all, by: \.page) {
      let grades = texts.flatMap(\.sentences).map(grade)
      guard !grades.isEmpty else { continue }
      let mean = grades.reduce(0, +) / Double(grades.count)
      #expect(mean <= 9, "\(owner): \(mean)")
    }
  }

  /// The grade of Flesch and Kincaid (1975), names and the mark of what is unchecked left out.
  private func grade(_ sentence: String) -> Double {
    let plain = sentence.split(separator: "(from memory").first.map(String.init) ?? sentence
    let words = plain.plainWords.filter { !Self.names.contains($0) || $0.count < 6 }
    guard !words.isEmpty else { return 0 }
    let syllables = words.map(syllables).reduce(0, +)
    return 0.39 * Double(words.count) + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  /// Groups of vowels, a silent e at the end left out; at least one.
  private func syllables(_ word: String) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
    return max(count, 1)
  }
}
