/// Bytes as two digits each, as names and keys are written.
package struct HexDigits: Sendable, Hashable {
  /// The bytes.
  package let bytes: [UInt8]

  /// These bytes.
  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Reads digits from `0` to `f`, in lower case.
  ///
  /// - Returns: `nil` unless there are two for each of so many bytes and nothing else.
  package init?(_ text: some StringProtocol, count: Int) {
    let digits = Array(text.utf8)
    guard digits.count == count * 2 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The digits.
  package var text: String {
    let digits = Array("0123456789abcdef".utf8)
    let codes = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: codes, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
