import Knowledge

/// What a term is to a question, besides how rare it is.
struct TermRole: OptionSet, Hashable {
  let rawValue: UInt8

  /// It says nothing about what is asked.
  static let filler = TermRole(rawValue: 1)
  /// It says little; others beside it decide.
  static let weak = TermRole(rawValue: 2)
  /// It is a subject that the pack does not speak of.
  static let elsewhere = TermRole(rawValue: 4)
  /// It is a subject that the pack speaks of.
  static let home = TermRole(rawValue: 8)
  /// It names a complaint.
  static let setting = TermRole(rawValue: 16)

  /// It is a subject of elsewhere that nothing of the pack answers, whatever stands beside it.
  static let unanswered = TermRole(rawValue: 32)

  /// Whether it tells what a question is about.
  var isSubject: Bool { isDisjoint(with: [.filler, .weak]) }

  /// Whether it tells what a question wants to know about a complaint.
  var isTopic: Bool { isDisjoint(with: [.filler, .weak, .setting]) }

  /// The roles of the terms that have any beside filler.
  static func roles(in words: Words, _ asking: Asking, wording: Wording) -> [String: TermRole] {
    // What somebody takes or has done is a subject of the pack by its name alone.
    let named: Set<LibrarySection> = [.medicines, .supplements, .advanced, .operations]
    let names = named.flatMap { words.library.positions(in: $0) }.flatMap {
      words.library[$0].names
    }
    var roles: [String: TermRole] = [:]
    let lists: [(TermRole, [String])] = [
      (.weak, asking.weak), (.elsewhere, asking.elsewhere),
      ([.elsewhere, .unanswered], asking.unanswered), (.home, asking.home + names),
      (.setting, asking.settings),
    ]
    for (role, list) in lists {
      for term in wording.terms(ofEach: list) { roles[term, default: []].formUnion(role) }
    }
    return roles
  }
}
