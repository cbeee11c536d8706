extension Comparison {
  /// The lines of the turn recorded anew: what fits stays with its elisions, the rest is replaced by
  /// what was said.
  ///
  /// Where lines beside an elision no longer fit, as many lines are pinned there as were before.
  var rerecorded: [String] {
    gaps.flatMap { gap in
      lines(of: gap) + (gap.partner.map { [$0.text] } ?? [])
    }
  }

  private func lines(of gap: Gap) -> [String] {
    guard gap.isElided else { return Array(gap.actual) }
    let before = gap.said.prefix { $0.text != Self.elision }.count
    let after = gap.said.reversed().prefix { $0.text != Self.elision }.count
    guard gap.actual.count > before + after else {
      // An elision stands for no lines too, so it may stay.
      return gap.missing.isEmpty ? [Self.elision] + gap.actual : Array(gap.actual)
    }
    return gap.actual.prefix(before) + [Self.elision] + gap.actual.suffix(after)
  }
}
