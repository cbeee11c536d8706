import Dialogue
import Knowledge

extension Speaker {
  /// The result: the care card, and below the same day what the article advises.
  ///
  /// - Parameters:
  ///   - assessment: what the facts mean.
  ///   - withMenu: whether what can be read next follows; not on paper.
  /// - Returns: the blocks, the alert first.
  func result(_ assessment: Assessment, withMenu: Bool = true) -> [Block] {
    guard assessment.isPresentable else { return unfinished(assessment) }
    let card = careCard(assessment) + kept + notAsked(assessment)
    guard assessment.urgency < .today else { return card + disclaimer }
    let menu = withMenu ? worthReading + questionList : []
    return card + pattern + advice + disclaimer + menu
  }

  /// A session that stops before the result: what is known, what was not asked, and when to get help.
  func endEarly(_ assessment: Assessment) -> [Block] {
    let start: [Block] = [.space, .text(phrase(.leftEarly)), .space]
    guard assessment.isPresentable else {
      return start + unfinishedSheet(assessment) + [.space, .text(phrase(.farewell))]
    }
    let known = [Block.text(phrase(.soFarTitle, ["urgency": title(assessment.urgency)])), .space]
    return start + known + careCard(assessment) + notAsked(assessment)
      + [.space, .text(phrase(.safetyNetCrisis))] + disclaimer
      + [.space, .text(phrase(.farewell))]
  }

  /// All that can be said before the result: what was not asked, and when to get help.
  func unfinishedSheet(_ assessment: Assessment) -> [Block] {
    unfinished(assessment) + notAsked(assessment) + safetyNet + disclaimer
  }

  private func unfinished(_ assessment: Assessment) -> [Block] {
    [.space, .alert(phrase(.unfinishedAlert), .soon), .text(phrase(.unfinishedBody))]
  }

  /// What to do, where, by when; why; what to tell, what to take, what means "sooner".
  private func careCard(_ assessment: Assessment) -> [Block] {
    guard let card = words.cards[assessment.urgency] else { return [] }
    let isCrisis = assessment.because.contains { pack.facts[$0].isCrisis }
    var blocks: [Block] = [
      .space, .alert(card.alert, assessment.urgency), .alert(card.title, assessment.urgency),
    ]
    if isCrisis { blocks += [.space, .text(phrase(.crisisFirst))] }
    blocks += section(.stepsTitle, card.steps.map { said($0) } + ruleSteps(assessment))
    blocks += section(.deadlineTitle, [said(card.deadline)])
    blocks += [.space, .heading(phrase(.whyTitle))] + because(assessment)
    blocks += [.space, .heading(phrase(.tellTitle)), .text(tell(assessment))]
    // Somebody who may harm themselves is not told to gather medicines.
    if !isCrisis { blocks += section(.takeTitle, card.take.map { said($0) }) }
    return blocks + sooner(card)
  }

  /// What the deciding rules ask for besides the card.
  private func ruleSteps(_ assessment: Assessment) -> [String] {
    assessment.held.filter { $0.urgency == assessment.urgency }
      .compactMap { words.ruleSteps[$0.rule] }.map { said($0) }
  }

  private func section(_ title: Phrase, _ items: [String]) -> [Block] {
    if items.isEmpty { return [] }
    return [.space, .heading(phrase(title))] + items.map { .item(mark: "-", $0) }
  }

  /// The person's own answers that decided.
  private func because(_ assessment: Assessment) -> [Block] {
    let (said, unsure) = reasons(assessment)
    var blocks: [Block] = []
    if !said.isEmpty { blocks.append(.text(phrase(.becauseSaid, ["items": findings(said)]))) }
    if !unsure.isEmpty {
      blocks.append(.text(phrase(.becauseNotSure, ["items": findings(unsure)])))
    }
    return blocks.isEmpty ? [.text(phrase(.becauseNothing))] : blocks
  }

  private func reasons(_ assessment: Assessment) -> (said: [Int], unsure: [Int]) {
    let unsure = assessment.because.filter { facts[$0] == .notSure }
    return (assessment.because.filter { !unsure.contains($0) }, unsure)
  }

  private func tell(_ assessment: Assessment) -> String {
    if assessment.because.isEmpty { return phrase(.tellNothing) }
    let (said, unsure) = reasons(assessment)
    let doubts = unsure.map { phrase(.answerUnsureItem, ["item": finding($0)]) }
    let items = (said.isEmpty ? [] : [findings(said)]) + doubts
    return phrase(.tellThem, ["items": items.joined(separator: "; ")])
  }

  private func sooner(_ card: CareCard) -> [Block] {
    [.space, .heading(said(card.sooner))] + signs + [.text(said(card.soonerAction))]
  }

  /// The signs of an emergency that the person has not already.
  private var signs: [Block] {
    pack.safetyNet.filter { line in
      guard case .choice(let value)? = facts[line.slot] else { return true }
      return value < line.value ?? 1
    }.map { .item(mark: "-", statement($0)) }
  }

  private var safetyNet: [Block] {
    [.space, .heading(phrase(.safetyNetTitle))] + signs
      + [.text(phrase(.safetyNetAction)), .text(phrase(.safetyNetCrisis))]
  }

  /// The screens whose questions apply and have no answer.
  private func notAsked(_ assessment: Assessment) -> [Block] {
    let labels = unansweredLabels(assessment)
    if labels.isEmpty { return [] }
    return [.space, .heading(phrase(.notAskedTitle)), .text(labels.joined(separator: "; "))]
  }

  /// The names of the screens that could still be asked, in order, each once.
  func unansweredLabels(_ assessment: Assessment) -> [String] {
    let open = Set(assessment.unanswered)
    var seen: Set<String> = []
    return pack.screens.indices.compactMap { index in
      let screen = pack.screens[index]
      guard screen.again == nil, screen.lines.contains(where: { open.contains($0.slot) }) else {
        return nil
      }
      let label = words.screens[index].label
      return seen.insert(label).inserted ? label : nil
    }
  }

  private var kept: [Block] {
    let slots = facts.answered.filter { facts[$0] == .preferNotToSay }
    if slots.isEmpty { return [] }
    return [.space, .heading(phrase(.keptPrivateTitle)), .text(shorts(slots))]
  }

  /// The pain pattern, as education.
  private var pattern: [Block] {
    let holding = words.patterns.filter { $0.condition.truth(in: facts) == .yes }
    let other = words.otherPatterns.first { $0.condition.truth(in: facts) != .no }
    if holding.isEmpty, other == nil { return [] }
    var blocks: [Block] = [.space, .heading(phrase(.patternTitle))]
    if holding.count > 1 { blocks.append(.text(phrase(.patternMixed))) }
    if holding.isEmpty, let other { return blocks + [.text(said(other.text))] }
    blocks += holding.map { .item(mark: "-", "\($0.title): \(said($0.text))") }
    return blocks + [.text(phrase(.patternCaution))]
  }
}
