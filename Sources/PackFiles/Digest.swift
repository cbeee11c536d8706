/// A number that stands for bytes: a change of any one byte always gives another.
///
/// It guards against accidents and old files, not against somebody who wants two texts to agree.
package struct Digest: Equatable, Sendable {
  /// The number.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number in 16 hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The digest of nothing.
  init() {}

  /// A digest that was written down.
  init(_ value: UInt64) { self.value = value }

  /// What the names and sizes of files come to.
  init(namesAndSizes files: [(name: String, size: Int)]) {
    for file in files {
      Array(file.name.utf8).withUnsafeBytes { add($0) }
      add(UInt64(file.size))
    }
  }

  /// What the names and the content of files come to.
  package init(of files: [Folder.File]) {
    for file in files {
      Array(file.name.utf8).withUnsafeBytes { add($0) }
      file.bytes?.withUnsafeBytes { add($0) }
    }
  }

  /// Adds a number.
  mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// Adds bytes and how many they are.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var index = 0
    while index + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[index...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
  }
}
