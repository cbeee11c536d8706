import Knowledge

/// The interview as a graph: screens in their order, dashed where they are asked only sometimes, and
/// what each can lead to.
struct InterviewGraph {
  let pack: Pack

  /// The whole graph.
  func text(as format: PackGraphCommand.Format) -> String {
    switch format {
    case .mermaid: mermaid
    case .dot: dot
    }
  }

  private var mermaid: String {
    var lines = ["flowchart TD"]
    for (index, screen) in pack.screens.enumerated() {
      lines.append("  s\(index)[\"\(screen.id.text)\"]")
    }
    for urgency in Urgency.allCases {
      lines.append("  \(urgency.rawValue)([\"\(urgency.rawValue)\"])")
    }
    for index in pack.screens.indices.dropFirst() {
      lines.append("  s\(index - 1) \(isConditional(index) ? "-.->" : "-->") s\(index)")
    }
    for (index, urgency) in outcomes { lines.append("  s\(index) --o \(urgency.rawValue)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var dot: String {
    var lines = ["digraph interview {", "  node [shape=box];"]
    for (index, screen) in pack.screens.enumerated() {
      lines.append("  s\(index) [label=\"\(screen.id.text)\"];")
    }
    for urgency in Urgency.allCases { lines.append("  \(urgency.rawValue) [shape=oval];") }
    for index in pack.screens.indices.dropFirst() {
      let style = isConditional(index) ? " [style=dashed]" : ""
      lines.append("  s\(index - 1) -> s\(index)\(style);")
    }
    for (index, urgency) in outcomes {
      lines.append("  s\(index) -> \(urgency.rawValue) [arrowhead=odot];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// Whether a screen is asked only of some.
  private func isConditional(_ index: Int) -> Bool {
    let screen = pack.screens[index]
    if screen.again != nil { return true }
    return screen.lines.allSatisfy { line in
      let fact = pack.facts[line.slot]
      return fact.condition != nil || line.value.map { fact.itemConditions[$0] != nil } ?? false
    }
  }

  /// The most urgent result that the facts of each screen have a part in.
  private var outcomes: [(Int, Urgency)] {
    pack.screens.enumerated().compactMap { index, screen in
      let slots = Set(screen.lines.map(\.slot))
      let urgency = pack.rules.filter { !slots.isDisjoint(with: $0.condition.slots) }
        .map(\.urgency).max()
      return urgency.map { (index, $0) }
    }
  }
}
