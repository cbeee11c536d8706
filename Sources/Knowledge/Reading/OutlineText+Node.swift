extension OutlineText {
  /// A text, a list or a mapping, or a key before its value.
  package struct Node: Sendable, Equatable {
    /// What it is.
    package let kind: Kind
    /// The position of its file.
    package let file: UInt16
    /// Bytes of a text, parts of a list, entries of a mapping.
    package let count: UInt32
    /// Where a text starts in the texts; for the others, how many nodes stand below it.
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
}

/// How a node is written: five little-endian numbers, the first of them its kind and its file.
extension OutlineText.Node {
  /// Bytes that a node takes.
  static let size = 20

  /// Writes the node behind other bytes.
  func write(into bytes: inout [UInt8]) {
    for number in [UInt32(kind.rawValue) | UInt32(file) << 16, count, start, line, column] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
  }

  /// Reads the node at a place of some bytes; a kind that is none is a text.
  init(in bytes: UnsafeRawBufferPointer, at place: Int) {
    let number = { (index: Int) in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + index * 4, as: UInt32.self))
    }
    let first = number(0)
    kind = OutlineText.Kind(rawValue: UInt8(truncatingIfNeeded: first)) ?? .text
    file = UInt16(truncatingIfNeeded: first >> 16)
    count = number(1)
    start = number(2)
    line = number(3)
    column = number(4)
  }
}
