/// All files of a pack as trees of texts, lists and mappings, laid out flat in the order written.
///
/// It is made with an `OutlineBuilder` and never changes.
package final class OutlineText: Sendable {
  /// A text, a list or a mapping, or a key before its value.
  package struct Node: Sendable, Equatable {
    /// What it is.
    package let kind: Kind
    /// The position of its file.
    package let file: UInt16
    /// Bytes of a text, parts of a list, entries of a mapping.
    package let count: UInt32
    /// Where a text starts in the bytes; for the others, how many nodes stand below it.
    package let start: UInt32
    /// Its line, from 1.
    package let line: UInt32
    /// Its column, from 1.
    package let column: UInt32

    package init(
      kind: Kind,
      file: Int = 0,
      count: Int,
      start: Int,
      line: Int,
      column: Int
    ) {
      self.kind = kind
      self.file = UInt16(truncatingIfNeeded: file)
      self.count = UInt32(truncatingIfNeeded: count)
      self.start = UInt32(truncatingIfNeeded: start)
      self.line = UInt32(truncatingIfNeeded: line)
      self.column = UInt32(truncatingIfNeeded: column)
    }

    /// The node in a file, a text's bytes so many further on.
    func placed(in file: Int, textsMoved distance: Int) -> Node {
      Node(
        kind: kind,
        file: file,
        count: Int(count),
        start: Int(start) + (kind == .text ? distance : 0),
        line: Int(line),
        column: Int(column)
      )
    }
  }

  /// The kinds of nodes.
  package enum Kind: UInt8, Sendable {
    /// One value.
    case text
    /// Values, one after the other.
    case list
    /// Keys, which are texts, each before its value.
    case mapping
  }

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
  /// Every node before those below it.
  package let nodes: [Node]
  /// All texts, one after the other.
  package let bytes: [UInt8]

  /// Takes the parts over as they are, without looking whether they fit.
  package init(unchecked files: [File], nodes: [Node], bytes: [UInt8]) {
    self.files = files
    self.nodes = nodes
    self.bytes = bytes
  }

  /// The outlines by path relative to the pack's folder.
  package var outlines: [String: Outline] {
    let pairs = files.map { ($0.name, Outline(source: self, position: $0.position)) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The position behind a node and all nodes below it.
  func end(of position: Int) -> Int {
    let node = nodes[position]
    return position + 1 + (node.kind == .text ? 0 : Int(node.start))
  }

  /// The positions of a list's parts; of anything else, none.
  func parts(of position: Int) -> [Int] {
    guard nodes[position].kind == .list else { return [] }
    var parts: [Int] = []
    parts.reserveCapacity(Int(nodes[position].count))
    var next = position + 1
    for _ in 0..<nodes[position].count {
      parts.append(next)
      next = end(of: next)
    }
    return parts
  }

  /// The positions of a mapping's keys and values, in the order written; of anything else, none.
  func entries(of position: Int) -> [(key: Int, value: Int)] {
    guard nodes[position].kind == .mapping else { return [] }
    var entries: [(key: Int, value: Int)] = []
    entries.reserveCapacity(Int(nodes[position].count))
    var next = position + 1
    for _ in 0..<nodes[position].count {
      entries.append((next, next + 1))
      next = end(of: next + 1)
    }
    return entries
  }

  /// The position of the value behind a mapping's key; `nil` when it is not there.
  func value(of key: String, in position: Int) -> Int? {
    guard nodes[position].kind == .mapping else { return nil }
    let length = key.utf8.count
    var next = position + 1
    for _ in 0..<nodes[position].count {
      if nodes[next].count == length, says(key, at: next) { return next + 1 }
      next = end(of: next + 1)
    }
    return nil
  }

  /// The bytes of a text node.
  func range(of position: Int) -> Range<Int> {
    let start = Int(nodes[position].start)
    return start..<start + Int(nodes[position].count)
  }

  /// A text node's text.
  func text(at position: Int) -> String {
    String(decoding: bytes[range(of: position)], as: UTF8.self)
  }

  /// Whether a text node says exactly this.
  private func says(_ text: String, at position: Int) -> Bool {
    var index = Int(nodes[position].start)
    for byte in text.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// Where a node stands.
  func place(of position: Int) -> Place {
    let node = nodes[position]
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
    return position == nodes.count
  }

  /// The position behind a node when it and all below it fit; `nil` when something does not.
  private func wholeEnd(of position: Int, depth: Int) -> Int? {
    guard position < nodes.count, depth < 200 else { return nil }
    let node = nodes[position]
    guard Int(node.file) < files.count else { return nil }
    if node.kind == .text {
      return Int(node.start) + Int(node.count) <= bytes.count ? position + 1 : nil
    }
    var next = position + 1
    for _ in 0..<node.count {
      if node.kind == .mapping {
        guard next < nodes.count, nodes[next].kind == .text,
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
