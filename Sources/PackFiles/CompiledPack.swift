package import Knowledge

/// The outlines of a pack as one file that is read at once.
///
/// The file holds, all numbers little-endian: the mark and the version of its form, the digest of all
/// that follows, the digests of the YAML files it was made from, the counts of files, nodes and bytes, the
/// files with their names, the nodes, and the texts.
package struct CompiledPack {
  /// What it was made from.
  let origin: Origin
  /// What it was made of.
  let text: OutlineText

  /// The files a pack is made from, in short.
  package struct Origin: Equatable, Sendable {
    /// Of their names and sizes.
    let outside: Digest
    /// Of their names and all that stands in them.
    let content: Digest

    /// What some files come to.
    package init(_ files: [Folder.File]) {
      outside = Digest(namesAndSizes: files.map { ($0.name, $0.bytes?.count ?? 0) })
      content = Digest(of: files)
    }

    fileprivate init(outside: UInt64, content: UInt64) {
      self.outside = Digest(outside)
      self.content = Digest(content)
    }
  }

  private static let mark: UInt64 = 0x4B_4341_5042_4C4B  // "KLBPACK"
  private static let version: UInt64 = 2
  /// Bytes before what the digest is of: the mark, the version and the digest.
  private static let headerSize = 24

  /// Writes outlines that were made from some files.
  package static func bytes(of text: OutlineText, madeFrom origin: Origin) -> [UInt8] {
    var body = OutlineBytes()
    for digest in [origin.outside, origin.content] { body.add(word: digest.value) }
    for count in [text.files.count, text.nodeCount, text.texts.count] { body.add(count) }
    for file in text.files {
      body.add(file.position)
      body.add(file.name.utf8.count)
      body.bytes += file.name.utf8
    }
    text.write(into: &body.bytes)
    var header = OutlineBytes()
    for word in [mark, version, digest(of: body.bytes[...]).value] { header.add(word: word) }
    return header.bytes + body.bytes
  }

  /// Reads what was written; `nil` when it is of another form, or damaged.
  init?(_ bytes: [UInt8]) {
    var bytes = OutlineBytes(bytes: bytes)
    guard bytes.word() == Self.mark, bytes.word() == Self.version, let digest = bytes.word(),
      Self.digest(of: bytes.bytes[Self.headerSize...]).value == digest,
      let outside = bytes.word(), let content = bytes.word(), let text = bytes.text()
    else { return nil }
    origin = Origin(outside: outside, content: content)
    self.text = text
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

  mutating func add(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
  }

  /// The next number; `nil` at the end.
  mutating func number() -> Int? { next(UInt32.self).map { Int($0) } }

  /// The next digest or mark; `nil` at the end.
  mutating func word() -> UInt64? { next(UInt64.self) }

  private mutating func next<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type
  ) -> Number? {
    let size = Number.bitWidth / 8
    guard position + size <= bytes.count else { return nil }
    defer { position += size }
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Number.self))
    }
  }

  /// The outlines, which take up all that is left; `nil` when something in them does not fit.
  mutating func text() -> OutlineText? {
    guard let fileCount = number(), let nodeCount = number(), let byteCount = number(),
      let files = files(fileCount, nodeCount),
      bytes.count - position == OutlineText.size(ofNodes: nodeCount, texts: byteCount)
    else { return nil }
    let text = OutlineText(unchecked: files, nodeCount: nodeCount, in: bytes, from: position)
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
}
