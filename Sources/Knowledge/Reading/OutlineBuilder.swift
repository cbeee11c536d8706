/// Makes the outlines of a pack's files, one node after the other.
package struct OutlineBuilder: Sendable {
  private var files: [OutlineText.File] = []
  private var nodes: [OutlineText.Node] = []
  private var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Adds a file whose outline another builder has made.
  package mutating func add(_ outline: OutlineBuilder, as name: String) {
    files.append(OutlineText.File(name: name, position: nodes.count))
    nodes.reserveCapacity(nodes.count + outline.nodes.count)
    for node in outline.nodes {
      nodes.append(node.placed(in: files.count - 1, textsMoved: bytes.count))
    }
    bytes += outline.bytes
  }

  /// Adds a text.
  package mutating func addText(_ text: some Collection<UInt8>, line: Int, column: Int) {
    nodes.append(
      OutlineText.Node(
        kind: .text,
        count: text.count,
        start: bytes.count,
        line: line,
        column: column
      )
    )
    bytes.append(contentsOf: text)
  }

  /// Adds a list or a mapping, whose parts are the nodes added until `close`.
  ///
  /// - Returns: its position, for `close`.
  package mutating func open(_ kind: OutlineText.Kind, line: Int, column: Int) -> Int {
    nodes.append(OutlineText.Node(kind: kind, count: 0, start: 0, line: line, column: column))
    return nodes.count - 1
  }

  /// Ends a list of so many parts, or a mapping of so many entries.
  package mutating func close(_ position: Int, count: Int) {
    let node = nodes[position]
    nodes[position] = OutlineText.Node(
      kind: node.kind,
      count: count,
      start: nodes.count - position - 1,
      line: Int(node.line),
      column: Int(node.column)
    )
  }

  /// The outlines of all files.
  package var text: OutlineText {
    OutlineText(unchecked: files, nodes: nodes, texts: bytes)
  }
}
