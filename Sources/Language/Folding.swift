/// Brings characters to the form in which words are compared.
enum Folding {
  /// A scalar in lower case and plain: straight quotes, ASCII digits, no accents, no wide forms.
  ///
  /// Control characters and what cannot be shown become a space; joiners and marks above letters
  /// vanish.
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 { return text.append(ascii(UInt8(value))) }
    if let plain = plain(value) { return text.append(contentsOf: plain.utf8) }
    if let digit = digit(scalar) { return text.append(0x30 + digit) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter:
      text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    case .nonspacingMark, .format, .enclosingMark: return
    default: text.append(0x20)
    }
  }

  private static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x60: 0x27
    case 0x0A, 0x0D: 0x0A
    case 0..<0x20, 0x7F: 0x20
    default: byte
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(value)
  }

  private static let latin: [String] =
    "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss".split(separator: " ")
    .map(String.init)

  /// Quotes, dashes, wide forms, ligatures, accented and mathematical letters.
  private static func plain(_ value: UInt32) -> String? {
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x00B4, 0xFF07, 0xFF40: "'"
    case 0x201C, 0x201D, 0x00AB, 0x00BB: "\""
    case 0x2010, 0x2011: "-"
    case 0x2012...0x2015, 0x2212: ", "
    case 0x2026: "..."
    case 0x2028, 0x2029, 0x0085: "\n"
    case 0x3002: "."
    case 0x3001: ","
    case 0x00BD: ".5"
    case 0x00C0...0x00DF: latin[Int(value - 0xC0)]
    case 0x00E0...0x00F6, 0x00F8...0x00FE: latin[Int(value - 0xE0)]
    case 0x00FF: "y"
    case 0xFF01...0xFF5E: wide(value)
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0x1D400...0x1D6A3: letter((value - 0x1D400) % 26)
    default: nil
    }
  }

  private static func wide(_ value: UInt32) -> String {
    String(decoding: [ascii(UInt8(value - 0xFEE0))], as: UTF8.self)
  }

  private static func letter(_ offset: UInt32) -> String {
    String(decoding: [UInt8(0x61 + offset)], as: UTF8.self)
  }
}
