/// All files of a pack as trees of texts, lists and mappings, laid out flat in the order written.
///
/// It is made with an `OutlineBuilder` and never changes.
package final class OutlineText: Sendable {
  /// A file and the position of its first node.
  package struct File: Sendable, Equatable {
    /// The path relative to the pack's folder.
    package let name: String
    /// The position of its node.
    package let position: Int

    package init(name: String, position: Int) {
      self.name = name
      self.position = position
    }
  }

  /// The files, in the order of their nodes.
  package let files: [File]
  /// How many nodes there are, every node before those below it.
  package let nodeCount: Int
  /// Among other bytes the nodes as they are written, and all texts, one after the other, up to the end.
  private let bytes: [UInt8]
  private let nodeStart: Int
  private let textStart: Int

  /// Takes the parts over as they are, without looking whether they fit.
  package convenience init(unchecked files: [File], nodes: [Node], texts: [UInt8]) {
    var bytes: [UInt8] = []
    for node in nodes { node.write(into: &bytes) }
    self.init(unchecked: files, nodeCount: nodes.count, in: bytes + texts, from: 0)
  }

  /// Takes over bytes as they are: from a place on nodes as they are written, then the texts up to the
  /// end.
  package init(unchecked files: [File], nodeCount: Int, in bytes: [UInt8], from start: Int) {
    self.files = files
    self.nodeCount = nodeCount
    self.bytes = bytes
    nodeStart = start
    textStart = start + nodeCount * Node.size
  }

  /// A node.
  func node(_ position: Int) -> Node {
    precondition(position < nodeCount)
    return bytes.withUnsafeBytes { Node(in: $0, at: nodeStart + position * Node.size) }
  }

  /// The bytes that nodes and texts take together where they are written.
  package static func size(ofNodes nodeCount: Int, texts: Int) -> Int {
    nodeCount * Node.size + texts
  }

  /// Writes nodes and texts behind other bytes.
  package func write(into other: inout [UInt8]) { other += bytes[nodeStart...] }

  /// All nodes, every node before those below it.
  package var nodes: [Node] { (0..<nodeCount).map(node) }

  /// All texts, one after the other.
  package var texts: ArraySlice<UInt8> { bytes[textStart...] }

  /// The outlines by path relative to the pack's folder.
  package var outlines: [String: Outline] {
    let pairs = files.map { ($0.name, Outline(source: self, position: $0.position)) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The position behind a node and all nodes below it.
  func end(of position: Int) -> Int {
    let node = node(position)
    return position + 1 + (node.kind == .text ? 0 : Int(node.start))
  }

  /// The positions of a list's parts; of anything else, none.
  func parts(of position: Int) -> [Int] {
    let list = node(position)
    guard list.kind == .list else { return [] }
    var parts: [Int] = []
    parts.reserveCapacity(Int(list.count))
    var next = position + 1
    for _ in 0..<list.count {
      parts.append(next)
      next = end(of: next)
    }
    return parts
  }

  /// The positions of a mapping's keys and values, in the order written; of anything else, none.
  func entries(of position: Int) -> [(key: Int, value: Int)] {
    let mapping = node(position)
    guard mapping.kind == .mapping else { return [] }
    var entries: [(key: Int, value: Int)] = []
    entries.reserveCapacity(Int(mapping.count))
    var next = position + 1
    for _ in 0..<mapping.count {
      entries.append((next, next + 1))
      next = end(of: next + 1)
    }
    return entries
  }

  /// The position of the value behind a mapping's key; `nil` when it is not there.
  func value(of key: String, in position: Int) -> Int? {
    let mapping = node(position)
    guard mapping.kind == .mapping else { return nil }
    let length = key.utf8.count
    var next = position + 1
    for _ in 0..<mapping.count {
      if node(next).count == length, says(key, at: next) { return next + 1 }
      next = end(of: next + 1)
    }
    return nil
  }

  /// The bytes of a text node.
  func range(of position: Int) -> Range<Int> {
    let node = node(position)
    let start = textStart + Int(node.start)
    return start..<start + Int(node.count)
  }

  /// A text node's text.
  func text(at position: Int) -> String {
    String(decoding: bytes[range(of: position)], as: UTF8.self)
  }

  /// Whether a text node says exactly this.
  func says(_ text: String, at position: Int) -> Bool {
    var index = textStart + Int(node(position).start)
    for byte in text.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// Where a node stands.
  func place(of position: Int) -> Place {
    let node = node(position)
    return Place(
      file: files[Int(node.file)].name,
      line: Int(node.line),
      column: Int(node.column)
    )
  }
}

extension OutlineText {
  /// Whether all its parts fit each other, so that reading it never leaves its bounds.
  package var isWhole: Bool {
    var position = 0
    for file in files {
      guard file.position == position, let end = wholeEnd(of: position, depth: 0) else {
        return false
      }
      position = end
    }
    return position == nodeCount
  }

  /// The position behind a node when it and all below it fit; `nil` when something does not.
  private func wholeEnd(of position: Int, depth: Int) -> Int? {
    guard position < nodeCount, depth < 200 else { return nil }
    let node = node(position)
    guard Int(node.file) < files.count else { return nil }
    if node.kind == .text {
      return Int(node.start) + Int(node.count) <= texts.count ? position + 1 : nil
    }
    var next = position + 1
    for _ in 0..<node.count {
      if node.kind == .mapping {
        guard next < nodeCount, self.node(next).kind == .text,
          let end = wholeEnd(of: next, depth: depth + 1)
        else { return nil }
        next = end
      }
      guard let end = wholeEnd(of: next, depth: depth + 1) else { return nil }
      next = end
    }
    return next == position + 1 + Int(node.start) ? next : nil
  }
}
