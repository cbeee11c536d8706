package import Knowledge

/// The outlines of a pack as one file that is read at once.
///
/// The file holds, all numbers little-endian: the mark and the version of its form, the digest of the
/// YAML files it was made from, the digest of all that follows, the counts of files, nodes and bytes,
/// the files with their names, the nodes, and the texts.
package enum CompiledPack {
  private static let mark: UInt64 = 0x4B_4341_5042_4C4B  // "KLBPACK"
  private static let version: UInt64 = 1
  private static let headerSize = 32

  /// Writes outlines that were made from files of a digest.
  package static func bytes(of text: OutlineText, madeFrom digest: Digest) -> [UInt8] {
    var body = OutlineBytes()
    for count in [text.files.count, text.nodes.count, text.bytes.count] { body.add(count) }
    for file in text.files {
      body.add(file.position)
      body.add(file.name.utf8.count)
      body.bytes += file.name.utf8
    }
    for node in text.nodes {
      body.add(Int(node.kind.rawValue) | Int(node.file) << 16)
      for part in [node.count, node.start, node.line, node.column] { body.add(Int(part)) }
    }
    body.bytes += text.bytes
    var header = OutlineBytes()
    for word in [mark, version, digest.value, self.digest(of: body.bytes[...]).value] {
      withUnsafeBytes(of: word.littleEndian) { header.bytes += $0 }
    }
    return header.bytes + body.bytes
  }

  /// Reads outlines back.
  ///
  /// - Parameters:
  ///   - bytes: what was written.
  ///   - digest: of the files they must have been made from; `nil` when they were made just now.
  /// - Returns: `nil` when the file is of another form, damaged, or made from other files.
  static func text(of bytes: [UInt8], madeFrom digest: Digest? = nil) -> OutlineText? {
    guard bytes.count >= headerSize else { return nil }
    let words = bytes.withUnsafeBytes { buffer in
      (0..<4).map {
        UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      }
    }
    guard words[0] == mark, words[1] == version, digest.map({ $0.value == words[2] }) ?? true,
      words[3] == self.digest(of: bytes[headerSize...]).value
    else { return nil }
    var body = OutlineBytes(bytes: bytes, position: headerSize)
    return body.text()
  }

  private static func digest(of bytes: ArraySlice<UInt8>) -> Digest {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest
  }
}

/// The bytes of outlines on their way into a file or out of it.
private struct OutlineBytes {
  var bytes: [UInt8] = []
  var position = 0

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes += $0 }
  }

  /// The next number; `nil` at the end.
  mutating func number() -> Int? {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    return bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
    }
  }

  /// The outlines; `nil` when something in them does not fit.
  mutating func text() -> OutlineText? {
    guard let fileCount = number(), let nodeCount = number(), let byteCount = number() else {
      return nil
    }
    guard let files = files(fileCount, nodeCount), let nodes = nodes(nodeCount, byteCount) else {
      return nil
    }
    guard bytes.count - position == byteCount else { return nil }
    let text = OutlineText(unchecked: files, nodes: nodes, bytes: Array(bytes[position...]))
    return text.isWhole ? text : nil
  }

  private mutating func files(_ count: Int, _ nodeCount: Int) -> [OutlineText.File]? {
    var files: [OutlineText.File] = []
    for _ in 0..<count {
      guard let place = number(), let length = number(), place < nodeCount,
        length <= bytes.count - position
      else { return nil }
      let name = String(decoding: bytes[position..<position + length], as: UTF8.self)
      position += length
      files.append(OutlineText.File(name: name, position: place))
    }
    return files
  }

  private mutating func nodes(_ count: Int, _ byteCount: Int) -> [OutlineText.Node]? {
    guard count * 20 <= bytes.count - position else { return nil }
    var nodes: [OutlineText.Node] = []
    nodes.reserveCapacity(count)
    bytes.withUnsafeBytes { buffer in
      var index = position
      let next = { () -> Int in
        defer { index += 4 }
        return Int(
          UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        )
      }
      for _ in 0..<count {
        let first = next()
        nodes.append(
          OutlineText.Node(
            kind: OutlineText.Kind(rawValue: UInt8(first & 0xFF)) ?? .text,
            file: first >> 16,
            count: next(),
            start: next(),
            line: next(),
            column: next()
          )
        )
      }
    }
    position += count * 20
    return nodes
  }
}
