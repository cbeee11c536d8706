extension String {
  /// The text with everything that is no text made visible: nothing in it can move the cursor, hide or
  /// turn round what stands beside it, or speak to the terminal.
  ///
  /// Control characters except line feeds, and marks of direction and of no width, become `\u{1b}`.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isTreacherous) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isTreacherous {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The JSON text of a value with the same characters written as JSON writes them; its value is the
  /// same.
  package var printableJSON: String {
    guard unicodeScalars.contains(where: \.isTreacherous) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isTreacherous, scalar != "\n" {
        for unit in String(scalar).utf16 {
          result += "\\u" + String(0x10000 + Int(unit), radix: 16).dropFirst()
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would do something else with it than show it.
  fileprivate var isTreacherous: Bool {
    if self == "\n" { return false }
    switch properties.generalCategory {
    // Controls; marks of direction, of no width, tags; ends of lines and paragraphs; what has no
    // meaning that everybody agrees on.
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
      return true
    default: return false
    }
  }
}
