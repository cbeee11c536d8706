import Knowledge
import RealPack

/// Every sentence a patient can read, with where it belongs.
struct PatientText {
  /// The entry or screen it belongs to.
  let owner: String
  /// The text in one voice, slots as they stand.
  let text: String

  /// All texts of the pack in both voices.
  static let all: [PatientText] = {
    let words = RealPack.pack.words
    var texts: [(String, Spoken)] = []
    for (slot, question) in words.questions.enumerated() {
      guard let question else { continue }
      let owner = RealPack.pack.facts[slot].id.text
      let spoken = [
        question.line, question.question, question.why, question.example, question.accepts,
      ]
      texts += (spoken.compactMap(\.self) + question.values.map(\.label)).map { (owner, $0) }
    }
    texts += words.phrases.map { ("phrase \($0.key.rawValue)", $0.value) }
    for (urgency, card) in words.cards {
      let all = card.steps + card.take + [card.deadline, card.sooner, card.soonerAction]
      texts += all.map { ("card \(urgency.rawValue)", $0) }
    }
    for advice in words.seeDoctor + words.dos + words.donts + words.plan {
      texts += [(advice.id, advice.text), (advice.id, advice.because)]
    }
    for entry in words.faq { texts += ([entry.summary] + entry.details).map { (entry.id, $0) } }
    for entry in words.library { texts += sentences(of: entry).map { (entry.id, $0) } }
    texts += words.interactions.pairs.map { ("pair \($0.between.joined(separator: "+"))", $0.text) }
    texts += words.disclaimer.map { ("disclaimer", $0) }
    return texts.flatMap { owner, spoken in
      Set([spoken.own, spoken.other]).sorted().map { PatientText(owner: owner, text: $0) }
    }
  }()

  private static func sentences(of entry: LibraryEntry) -> [Spoken] {
    var texts = [entry.summary] + entry.details + entry.conflicts.map(\.text)
    guard let medicine = entry.medicine else { return texts }
    texts += [medicine.labelLimit, medicine.stopping].compactMap(\.self)
    texts += [medicine.articleDose, medicine.timing, medicine.sideEffects]
    return texts + medicine.cautions.map(\.text)
  }

  /// The page its owner stands on: short sentences of the interface and of pairs are read together.
  var page: String {
    ["phrase", "pair"].first { owner.hasPrefix($0 + " ") } ?? owner
  }

  /// The sentences of the text.
  var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for (character, next) in zip(text, text.dropFirst() + " ") {
      sentence.append(character)
      if ".?!".contains(character), next == " " || next == "”" {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return (sentences + [sentence]).filter { $0.contains(where: \.isLetter) }
  }
}

extension String {
  /// The words, lower case, without slots.
  var plainWords: [String] {
    Template(self).filled { _ in "place" }.lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
