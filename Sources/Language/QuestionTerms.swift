/// The terms of a sentence of a question.
struct QuestionTerms {
  /// The known ones, in order.
  private(set) var known: [Known] = []
  /// What those weigh that are not known.
  private(set) var unknownWeight = 0.0
  /// How many tell what it is about, known or not; 0 for "what should I do?".
  private(set) var subjects = 0
  /// How many of the known ones are no fillers.
  private(set) var tellingCount = 0
  /// Whether it speaks of something that the pack speaks of.
  private(set) var isHome = false
  /// Whether it speaks of something that the pack does not.
  private(set) var isElsewhere = false
  /// Whether it speaks of something that nothing in the pack answers.
  private(set) var isUnanswered = false
  /// Whether it names something that is neither known nor an ordinary word.
  private(set) var isStrange = false
  /// Whether all of it that says something is known.
  private(set) var isWhole = true
  /// Whether some of it was misspelt.
  private(set) var isMended = false
  /// Whether the fillers are known too.
  private(set) var isWholeWithFillers = true
  /// Whether it asks more about a complaint than what it is.
  private(set) var hasTopic = false

  /// A known term.
  struct Known {
    let number: Int
    let role: TermRole
    /// What it proves by itself.
    let weight: Double
  }

  /// What a word weighs that the pack does not have: an ordinary one, a name, a subject of elsewhere.
  private enum Unknown {
    static let ordinary = 2.0
    static let strange = 3.5
    static let elsewhere = 6.0
    static let unanswered = 9.0
  }

  mutating func take(_ number: Int, role: TermRole, weight: Double, isMended: Bool) {
    let proof = isMended ? weight * QuestionIndex.mendedShare : weight
    known.append(Known(number: number, role: role, weight: proof))
    if isMended { self.isMended = true }
    if !role.contains(.filler) { tellingCount += 1 }
    note(role)
    if role.isTopic { hasTopic = true }
  }

  mutating func takeUnknown(_ role: TermRole, isStrange: Bool) {
    isWholeWithFillers = false
    if role.contains(.filler) { return }
    isWhole = false
    note(role)
    if role.contains(.unanswered) {
      unknownWeight += Unknown.unanswered
    } else if role.contains(.elsewhere) {
      unknownWeight += Unknown.elsewhere
    } else if isStrange {
      unknownWeight += Unknown.strange
      self.isStrange = true
    } else {
      unknownWeight += Unknown.ordinary
    }
  }

  private mutating func note(_ role: TermRole) {
    if role.isSubject { subjects += 1 }
    if role.contains(.home) { isHome = true }
    if role.contains(.elsewhere) { isElsewhere = true }
    if role.contains(.unanswered) { isUnanswered = true }
  }

  /// What a term proves beside the others: the name of a complaint less, where more is asked about it.
  func weight(of term: Known) -> Double {
    hasTopic && term.role.contains(.setting)
      ? term.weight * QuestionIndex.settingShare : term.weight
  }
}
