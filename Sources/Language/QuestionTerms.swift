/// The terms of a question, or of a part of it.
struct QuestionTerms {
  /// The known ones, in order.
  private(set) var known: [Known] = []
  /// The weight of all, the unknown ones too.
  private(set) var weight = 0.0
  /// How many tell what it is about, known or not; 0 for "what should I do?".
  private(set) var subjects = 0
  /// How many of the known ones are no fillers.
  private(set) var tellingCount = 0
  /// Whether it speaks of something that the pack speaks of.
  private(set) var isHome = false
  /// Whether it speaks of something that the pack does not.
  private(set) var isElsewhere = false
  /// Whether it names something that is neither known nor an ordinary word.
  private(set) var isStrange = false
  /// Whether all of it that says something is known, and spelt right.
  private(set) var isWhole = true
  /// Whether the fillers are known too.
  private(set) var isWholeWithFillers = true
  /// Whether it asks more about a complaint than what it is.
  private(set) var hasTopic = false
  private var unknown = (elsewhere: 0, strange: 0, ordinary: 0)

  /// A known term.
  struct Known {
    let number: Int
    let role: TermRole
    /// What it proves.
    let weight: Double
  }

  /// What a word weighs that the pack does not have: an ordinary one, a name, a subject of elsewhere.
  private enum Unknown {
    static let ordinary = 2.5
    static let strange = 5.0
    static let elsewhere = 7.0
    /// A name, and a subject of elsewhere, beside a subject of the pack.
    static let besides = 3.0
  }

  mutating func take(_ number: Int, role: TermRole, weight: Double, isMended: Bool) {
    let proof = isMended ? weight * QuestionIndex.mendedShare : weight
    known.append(Known(number: number, role: role, weight: proof))
    self.weight += weight
    if isMended { isWhole = false }
    if !role.contains(.filler) { tellingCount += 1 }
    note(role)
    if role.isTopic { hasTopic = true }
  }

  mutating func takeUnknown(_ role: TermRole, isStrange: Bool) {
    isWholeWithFillers = false
    if role.contains(.filler) { return }
    isWhole = false
    note(role)
    if role.contains(.elsewhere) {
      unknown.elsewhere += 1
    } else if isStrange {
      unknown.strange += 1
      self.isStrange = true
    } else {
      unknown.ordinary += 1
    }
  }

  private mutating func note(_ role: TermRole) {
    if role.isSubject { subjects += 1 }
    if role.contains(.home) { isHome = true }
    if role.contains(.elsewhere) { isElsewhere = true }
  }

  /// Weighs what depends on the others, once all are taken.
  mutating func settle() {
    if hasTopic {
      for term in known where term.role.contains(.setting) {
        weight -= term.weight * (1 - QuestionIndex.settingShare)
      }
    }
    weight += Double(unknown.ordinary) * Unknown.ordinary
    weight += Double(unknown.strange) * (isHome ? Unknown.besides : Unknown.strange)
    weight += Double(unknown.elsewhere) * (isHome ? Unknown.besides : Unknown.elsewhere)
  }
}
