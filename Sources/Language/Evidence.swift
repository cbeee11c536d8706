/// How much of a line speaks for each entry of the pack.
///
/// Every term of the line proves what it weighs: it is rare, or common. An entry has the proof of the
/// name or phrasing that is most like a sentence of the line, and some of all its texts together.
struct Evidence {
  private let index: QuestionIndex
  /// The known terms of the line, in order, each once, with the most it weighs in a sentence.
  private var terms: [(number: Int, weight: Double)] = []
  /// For every document, what its best name or phrasing proves.
  private var best: [Double]
  /// For every document, how surely one of its names or phrasings is what is asked, word for word.
  private var same: [Double]
  /// What all of the line weighs, also what is not known.
  private var whole = 0.0
  /// For every unit, what it has in common with the sentence looked at.
  private var shared: [Shared]
  /// What a phrasing weighs at least that a line asks for word for word.
  private let leastAsked: Double

  init(of inquiry: Inquiry, in index: QuestionIndex) {
    self.index = index
    best = [Double](repeating: 0, count: index.documents.count)
    same = best
    shared = [Shared](repeating: Shared(), count: index.units.count)
    leastAsked = inquiry.isStory ? Self.leastAskedInStory : 0
    for part in inquiry.parts {
      let share = inquiry.share(of: part)
      if share > 0 { add(part, share: share) }
    }
    whole += terms.reduce(0) { $0 + $1.weight }
  }

  /// For every document, how much of the line speaks for it.
  var proofs: [Double] {
    zip(best, texts).map { $0 + Self.textsShare * $1 }
  }

  /// For every document, how well it fits what it proves, from 0 to 1: 1 where it is asked for word for
  /// word.
  func scores(of proofs: [Double]) -> [Double] {
    guard whole > 0 else { return same }
    let most = whole * (1 + Self.textsShare)
    return zip(proofs, same).map { max(min(1, $0 / most), $1) }
  }
}

extension Evidence {
  /// What the texts of an entry together prove, beside its best name or phrasing.
  private static let textsShare = 0.7
  /// So many phrasings with a word prove that the entry is about it.
  private static let enough = 3.0
  /// What a word proves that stands in an explanation alone.
  private static let explained = 0.3

  /// For every document, what its texts together prove.
  private var texts: [Double] {
    var proofs = [Double](repeating: 0, count: index.documents.count)
    for term in terms where !index.roles[term.number].contains(.filler) {
      for place in index.placesOfTerm[term.number] {
        let share = place.units > 0 ? min(1, Double(place.units) / Self.enough) : Self.explained
        proofs[place.document] += term.weight * share
      }
    }
    return proofs
  }

  /// What a unit has in common with a sentence.
  private struct Shared {
    /// How many terms are in common, fillers too.
    var count = 0
    /// How many of them are no fillers.
    var tellingCount = 0
    /// The weight of all terms in common.
    var weight = 0.0
  }

  private mutating func add(_ part: Inquiry.Part, share: Double) {
    let terms = part.terms
    whole += terms.unknownWeight * share
    var met: [Int] = []
    for term in terms.known {
      let weight = terms.weight(of: term) * share
      note(term.number, weight)
      let isTelling = !term.role.contains(.filler)
      for unit in index.unitsOfTerm[term.number] {
        if shared[unit].count == 0 { met.append(unit) }
        shared[unit].count += 1
        shared[unit].tellingCount += isTelling ? 1 : 0
        shared[unit].weight += weight
      }
    }
    for unit in met {
      compare(unit, part, share)
      shared[unit] = Shared()
    }
  }

  private mutating func note(_ number: Int, _ weight: Double) {
    if let known = terms.firstIndex(where: { $0.number == number }) {
      terms[known].weight = max(terms[known].weight, weight)
    } else {
      terms.append((number, weight))
    }
  }

  /// Takes what a unit has in common with a sentence.
  private mutating func compare(_ number: Int, _ part: Inquiry.Part, _ share: Double) {
    let (unit, shared, terms) = (index.units[number], shared[number], part.terms)
    if shared.tellingCount > 0 {
      let covered = min(1, shared.weight / (unit.weight * share))
      best[unit.document] = max(best[unit.document], shared.weight * covered)
    }
    guard share == 1, unit.weight >= leastAsked, terms.isWhole,
      shared.tellingCount == unit.tellingCount,
      shared.tellingCount == terms.tellingCount
    else { return }
    let isExact =
      terms.isWholeWithFillers && shared.count == terms.known.count
      && shared.count == unit.terms.count
    // Where only words are asked that say nothing, they must be the same.
    guard isExact || shared.tellingCount > 0 else { return }
    let fillers = Double(shared.count) / Double(max(terms.known.count, unit.terms.count))
    let alike = (terms.isMended ? Self.mended : Self.alike) + 0.01 * fillers
    same[unit.document] = max(same[unit.document], isExact && !terms.isMended ? 1 : alike)
  }

  /// "Is it painful?" after a story asks about the story, and says little by itself.
  private static let leastAskedInStory = 6.0
  /// How surely a phrasing is asked for that differs in words that say nothing.
  private static let alike = 0.98
  /// The same where a word was misspelt.
  private static let mended = 0.9
}
