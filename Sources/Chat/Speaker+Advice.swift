import Dialogue
import Knowledge

extension Speaker {
  /// The article's signs to see a doctor for, its dos and its don'ts, chosen by the facts.
  var advice: [Block] {
    list(.seeDoctorTitle, words.seeDoctor) + list(.dosTitle, words.dos)
      + list(.dontsTitle, words.donts)
  }

  private func list(_ title: Phrase, _ entries: [Advice]) -> [Block] {
    [.space, .heading(phrase(title))] + entries.map { .item(mark: "-", adviceText($0)) }
  }

  /// An entry, or the reason why it is left out for this person.
  ///
  /// A doubt leaves it out too.
  func adviceText(_ entry: Advice) -> String {
    if isWithheld(entry), let reason = entry.withheldBecause {
      return phrase(.withheld, ["reason": said(reason)])
    }
    return said(entry.text) + " " + said(entry.because)
  }

  /// Whether an entry contradicts what is known of this person.
  func isWithheld(_ entry: Advice) -> Bool {
    entry.withheldWhen.map { $0.truth(in: facts) != .no } ?? false
  }

  /// What the program is not.
  var disclaimer: [Block] {
    [.space, .heading(phrase(.disclaimerTitle))] + words.disclaimer.map { .text(said($0)) }
  }

  /// The questions people ask, by number.
  var questionList: [Block] {
    let items = words.faq.enumerated().map { index, entry in
      Block.item(mark: "\(index + 1)", said(entry.title))
    }
    return [.space, .heading(phrase(.faqTitle))] + items + [.space, .text(phrase(.faqHow))]
  }

  /// One question with its answer and sources.
  func question(_ number: Int) -> [Block] {
    guard words.faq.indices.contains(number - 1) else {
      return [.space, .text(phrase(.faqUnknown, ["max": "\(words.faq.count)"]))]
    }
    let entry = words.faq[number - 1]
    return reminder + [.space, .heading(said(entry.title)), .text(said(entry.summary))]
      + entry.details.map { .text(said($0)) } + [sources(entry.sources)]
  }

  /// The names of sources; what nobody has read is marked.
  func sources(_ names: [String]) -> Block {
    let titles = names.compactMap { pack.sources[$0] }.map { source in
      source.checked == .unverified
        ? phrase(.sourceUnverified, ["source": source.title]) : source.title
    }
    return .text(phrase(.sourceRow, ["sources": titles.joined(separator: "; ")]))
  }

  /// At an emergency and the same day, everything else comes after going.
  var reminder: [Block] {
    isUrgent ? [.space, .text(phrase(.urgentReminder))] : []
  }

  /// Whether the facts call for help today or now.
  private var isUrgent: Bool {
    urgency(of: facts, in: pack, reading: .settled) >= .today
  }

  /// What can be typed after the result.
  ///
  /// The urgency stands there again, and where it cannot wait what to do first.
  var offer: [Block] {
    let assessment = dialogue.assessment(in: pack)
    guard assessment.isPresentable else { return [.space, .hint(phrase(.menuRest))] }
    let urgency = assessment.urgency
    let title = Block.alert(title(urgency), urgency)
    guard urgency >= .today else { return [.space, title, .hint(phrase(.menuRest))] }
    let first = words.cards[urgency]?.steps.first.map { [Block.text(said($0))] } ?? []
    return [.space, title] + first + [.hint(phrase(.menuUrgent))]
  }

  /// General advice: below the same day all of it, else the signs and the questions only.
  var more: [Block] {
    isUrgent
      ? reminder + list(.seeDoctorTitle, words.seeDoctor) + questionList : advice + questionList
  }
}
