import Dialogue
import Knowledge

extension Speaker {
  /// The words for something to read.
  func show(_ topic: Event.Topic) -> [Block] {
    switch topic {
    case .why: [.space] + why
    case .help: [.space] + help
    case .review: [.space] + reviewRows
    case .again: []
    case .summary: [.space] + summaryBlocks
    case .more: more
    case .questions: questionList
    case .question(let number): question(number)
    case .about: about
    case .entry(let entry): entryOnTheWay(entry)
    case .advice(let id): advice(id)
    case .weighing(let topic): [.space, .text(phrase(.askVerdict))] + show(topic)
    case .choices(let topics): choices(topics)
    case .unanswered: unanswered
    case .postponed: [.space, .text(phrase(.answerPostponed))]
    case .whyHeard: whyHeard
    case .topics: read(.topics)
    case .takeAway: facts.answered.isEmpty ? [.space, .text(phrase(.takeAwayEmpty))] : []
    case .group(let name): group(name)
    case .together(let first, let second): together(first, second)
    }
  }

  /// The intended purpose, the limits, and which content it is.
  private var about: [Block] {
    [.space, .heading(phrase(.programTitle))]
      + [.introPurpose, .introLimits, privacy].map { .text(phrase($0)) }
      + [.text(phrase(.aboutPack, ["pack": "\(pack.id) \(pack.version)"]))] + disclaimer
  }

  private var help: [Block] {
    [.heading(phrase(.helpTitle))]
      + [
        Phrase.helpOwnWords, .helpBack, .helpReview, .helpChange, .helpUndo, .helpKeep, .helpWhy,
        .helpRepeat, .helpNotSure,
        .helpPrivate, .helpQuestions, .helpSummary, .helpMore,
        setting.isKiosk ? .helpPrint : .helpSave, .helpAbout,
        setting.isKept ? .helpQuitKept : .helpQuit,
      ].map { .item(mark: "-", phrase($0)) }
      + (setting.isKiosk ? [.item(mark: "-", phrase(.helpNewPerson))] : [])
  }

  private var why: [Block] {
    switch dialogue.state {
    case .asking(let asked, _): whyAsked(asked)
    case .concluded: whyResult(dialogue.assessment(in: pack))
    case .reviewing, .confirming, .stopping, .checking, .choosing, .undoing, .ended:
      [.text(phrase(.whyReview))]
    }
  }

  private func whyAsked(_ asked: Asked) -> [Block] {
    let isShared = asked.form(in: pack) == .checklist && asked.wholeList(in: pack) == nil
    return asked.slots.flatMap { slot -> [Block] in
      guard let question = words.questions[slot] else { return [] }
      let why = said(question.why)
      guard isShared else { return [.text(phrase(.whyAsked, ["why": why]))] + example(question) }
      return [.item(mark: "-", "\(said(question.short)): \(why)")]
    }
  }

  private func example(_ question: QuestionWords) -> [Block] {
    question.example.map { [.text(phrase(.whyExample, ["example": said($0)]))] } ?? []
  }

  /// The rules that held with their sources, why it is not less urgent, and what would raise it.
  private func whyResult(_ assessment: Assessment) -> [Block] {
    var blocks: [Block] = [.heading(phrase(.rulesTitle))]
    let telling = tellingRules(assessment)
    if telling.isEmpty { blocks.append(.text(phrase(.rulesNone))) }
    for held in telling {
      let rule = pack.rules[held.rule]
      let values = [
        "items": findings(held.slots), "urgency": title(held.urgency), "rule": rule.id,
      ]
      blocks += [.item(mark: "-", phrase(.ruleRow, values)), sources(rule.sources)]
    }
    if let lower = Urgency.allCases.last(where: { $0 < assessment.urgency }) {
      let values = ["urgency": title(assessment.urgency), "lower": title(lower)]
      blocks += [.space, .text(phrase(.notLower, values))]
    }
    return blocks + raises(above: assessment.urgency)
  }

  /// The rules worth naming: one that only repeats, less urgently, what another says is left out.
  private func tellingRules(_ assessment: Assessment) -> [Assessment.HeldRule] {
    assessment.held.enumerated().filter { index, held in
      !assessment.held[..<index].contains { above in
        above.urgency > held.urgency && Set(above.slots).isSuperset(of: held.slots)
      }
    }.map(\.element)
  }

  /// The single answers that would make it more urgent.
  private func raises(above urgency: Urgency) -> [Block] {
    let raising = dialogue.raisingFacts(in: pack)
    guard !raising.isEmpty else { return [] }
    let rows = Urgency.allCases.reversed().compactMap { tier -> Block? in
      let slots = raising.filter { $0.urgency == tier }.map(\.slot)
      if slots.isEmpty { return nil }
      let values = ["item": shorts(slots), "urgency": title(tier)]
      return .item(mark: "-", phrase(.raisesRow, values))
    }
    return [.space, .heading(phrase(.raisesTitle))] + rows
  }

  /// A short text for those who help next.
  var summaryBlocks: [Block] {
    let assessment = dialogue.assessment(in: pack)
    if facts.answered.isEmpty { return [.text(phrase(.summaryTooEarly))] }
    let asked = facts.answered.filter { !pack.rulesTouched[$0].isEmpty || isFinding($0) }
    let groups: [(Phrase, [Int])] = [
      (.summaryYes, asked.filter(isFinding)),
      (.summaryNotSure, asked.filter(isDoubt)),
      (.summaryPrivate, asked.filter { facts[$0] == .preferNotToSay }),
      (.summaryNo, asked.filter(isDenied)),
    ]
    var blocks: [Block] = [.heading(phrase(.summaryTitle))]
    if assessment.isPresentable {
      blocks.append(.text(phrase(.summaryUrgency, ["urgency": title(assessment.urgency)])))
    } else {
      blocks.append(.text(phrase(.unfinishedAlert)))
    }
    blocks.append(.text(phrase(.summaryAnsweredBy)))
    if let person { blocks.append(.text(person)) }
    for (name, slots) in groups where !slots.isEmpty {
      let isPlain = name == .summaryNo || name == .summaryPrivate
      let items = isPlain ? shorts(slots) : findings(slots)
      blocks.append(.text(phrase(name, ["items": items])))
    }
    let open = unansweredLabels(assessment).joined(separator: "; ")
    if !open.isEmpty { blocks.append(.text(phrase(.summaryNotAsked, ["items": open]))) }
    return blocks + [.text(phrase(.summaryNote))]
  }

  /// Who the person is, in the words of the screens that ask it; `nil` before any of it is asked.
  private var person: String? {
    let items = pack.person.filter { facts[$0] != nil }.compactMap { slot -> String? in
      guard let screen = pack.screens.firstIndex(where: { $0.lines.first?.slot == slot }) else {
        return nil
      }
      let answer = whole(slot)
      let label = words.screens[screen].label
      return "\(label): \(answer.isEmpty ? phrase(.answerNotSure) : answer)"
    }
    return items.isEmpty ? nil : phrase(.summaryPerson, ["items": items.joined(separator: ". ")])
  }

  /// Whether a fact says something is there: not its least value, and no scale below another fact.
  private func isFinding(_ slot: Int) -> Bool {
    let fact = pack.facts[slot]
    if fact.isFollowUp, fact.kind != .yesNo { return false }
    if slot == pack.spokenFor.slot || pack.person.contains(slot) { return false }
    switch facts[slot] {
    case .choice(let value)?: return value > 0 || !fact.deniesAtLeast
    case .list(let list)?: return !list.yes.isEmpty || !list.unsure.isEmpty
    case .number?, .orWorse?: return true
    case .notSure?, .preferNotToSay?, nil: return false
    }
  }

  private func isDoubt(_ slot: Int) -> Bool {
    let fact = pack.facts[slot]
    return facts[slot] == .notSure && !(fact.isFollowUp && fact.kind != .yesNo)
  }

  private func isDenied(_ slot: Int) -> Bool {
    let fact = pack.facts[slot]
    if fact.isFollowUp, fact.kind != .yesNo { return false }
    switch facts[slot] {
    case .choice(0)?: return fact.deniesAtLeast
    case .list(let list)?: return list.yes.isEmpty && list.unsure.isEmpty
    default: return false
    }
  }
}

extension Fact {
  /// Whether its least value says that nothing is there; else it only says how bad something is.
  fileprivate var deniesAtLeast: Bool {
    kind == .yesNo || values.first.map(["no", "none"].contains) ?? true
  }
}
