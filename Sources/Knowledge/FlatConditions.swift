/// Conditions laid out one after the other, so that judging them follows no pointers.
///
/// Their truth is that of the trees they were made of.
package struct FlatConditions: Sendable {
  private var nodes: [Node] = []

  /// Where a condition starts.
  package struct Start: Sendable, Hashable {
    fileprivate let index: Int
  }

  private enum Node: Sendable {
    case all(end: Int)
    case any(end: Int)
    case atLeast(Int, end: Int)
    case test(Condition.Test)
  }

  /// None yet.
  init() {}

  /// Lays out one more condition.
  mutating func add(_ condition: Condition) -> Start {
    let start = Start(index: nodes.count)
    append(condition)
    return start
  }

  private mutating func append(_ condition: Condition) {
    switch condition {
    case .all(let parts): append(parts) { .all(end: $0) }
    case .any(let parts): append(parts) { .any(end: $0) }
    case .atLeast(let count, let parts): append(parts) { .atLeast(count, end: $0) }
    case .group(_, let condition): append(condition)
    case .test(let test): nodes.append(.test(test))
    }
  }

  private mutating func append(_ parts: [Condition], _ head: (Int) -> Node) {
    let index = nodes.count
    nodes.append(.all(end: index))
    for part in parts { append(part) }
    nodes[index] = head(nodes.count)
  }

  /// Whether a condition holds; see `Condition.truth(in:reading:)`.
  package func truth(
    _ start: Start,
    in facts: Facts,
    reading: Condition.Reading = .judged
  ) -> Truth {
    nodes.withUnsafeBufferPointer { Self.truth($0, start.index, facts, reading) }
  }

  private static func truth(
    _ nodes: UnsafeBufferPointer<Node>,
    _ index: Int,
    _ facts: Facts,
    _ reading: Condition.Reading
  ) -> Truth {
    switch nodes[index] {
    case .test(let test):
      return test.truth(in: facts, reading: reading)
    case .all(let end):
      var result = Truth.yes
      var part = index + 1
      while part < end, result != .no {
        result = min(result, truth(nodes, part, facts, reading))
        part = next(nodes, part)
      }
      return result
    case .any(let end):
      var result = Truth.no
      var part = index + 1
      while part < end, result != .yes {
        result = max(result, truth(nodes, part, facts, reading))
        part = next(nodes, part)
      }
      return result
    case .atLeast(let count, let end):
      var (sure, possible) = (0, 0)
      var part = index + 1
      while part < end {
        let truth = truth(nodes, part, facts, reading)
        if truth == .yes { sure += 1 }
        if truth != .no { possible += 1 }
        part = next(nodes, part)
      }
      return sure >= count ? .yes : possible >= count ? .notSure : .no
    }
  }

  /// The part behind the one at an index.
  private static func next(_ nodes: UnsafeBufferPointer<Node>, _ index: Int) -> Int {
    switch nodes[index] {
    case .test: index + 1
    case .all(let end), .any(let end), .atLeast(_, let end): end
    }
  }
}
