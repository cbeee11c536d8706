extension PackReader {
  /// Notes a problem; reading goes on.
  mutating func report(_ finding: PackProblem.Finding, at place: Place) {
    problems.append(PackProblem(finding, at: place))
  }

  /// Whether a file below a path could not be read, so that what it names is not known.
  func isHidden(below path: String) -> Bool {
    problems.contains { $0.hidesFile && $0.place.file.hasPrefix(path) }
  }

  /// The outline of a file that must be there; `nil` and a problem when it is not.
  mutating func file(_ path: String) -> Outline? {
    if let outline = files[path] { return outline }
    report(.missingFile, at: Place(file: path, line: 1, column: 1))
    return nil
  }

  /// The files directly in a folder of the pack, by name.
  func files(in folder: String) -> [Outline] {
    files.filter { $0.key.hasPrefix(folder + "/") }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A mapping's entries in the order written; `nil` and a problem for anything else.
  mutating func entries(_ outline: Outline?) -> [Outline.Entry]? {
    guard let outline else { return nil }
    guard case .mapping(let entries) = outline.content else {
      report(.wrongShape(wanted: "keys with values"), at: outline.place)
      return nil
    }
    checkDuplicates(entries)
    return entries
  }

  private mutating func checkDuplicates(_ entries: [Outline.Entry]) {
    if isTrusted { return }
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      report(.duplicateKey(entry.key), at: entry.place)
    }
  }

  /// A mapping with exactly these keys; a key that ends in `?` may be missing.
  mutating func fields(_ outline: Outline?, _ keys: [String]) -> Fields? {
    guard let outline else { return nil }
    if isTrusted { return outline.isMapping ? Fields(outline: outline) : nil }
    guard let entries = entries(outline) else { return nil }
    let names = keys.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }
    for entry in entries where !names.contains(entry.key) {
      report(.unknownKey(entry.key, known: names), at: entry.place)
    }
    for key in keys where !key.hasSuffix("?") && !entries.contains(where: { $0.key == key }) {
      report(.missingKey(key), at: outline.place)
    }
    return Fields(outline: outline)
  }

  /// A list's parts; `nil` and a problem for anything else, `nil` alone for nothing.
  mutating func list(_ outline: Outline?) -> [Outline]? {
    guard let outline else { return nil }
    guard case .list(let parts) = outline.content else {
      report(.wrongShape(wanted: "a list"), at: outline.place)
      return nil
    }
    return parts
  }

  /// A text that is not empty; `nil` and a problem for anything else, `nil` alone for nothing.
  mutating func text(_ outline: Outline?) -> String? {
    guard let outline else { return nil }
    guard let text = outline.text else {
      report(.wrongShape(wanted: "a text"), at: outline.place)
      return nil
    }
    if text.isEmpty { report(.emptyText, at: outline.place) }
    return text.isEmpty ? nil : text
  }

  /// One text or a list of them.
  mutating func texts(_ outline: Outline?) -> [Outline] {
    guard let outline else { return [] }
    if case .list(let parts) = outline.content {
      return isTrusted ? parts : parts.filter { text($0) != nil }
    }
    return text(outline) == nil ? [] : [outline]
  }

  /// One text or a list of them, looked at later.
  mutating func textList(_ outline: Outline?) -> TextList {
    if !isTrusted { _ = texts(outline) }
    return TextList(outline)
  }

  /// A number, digits with an optional fraction.
  mutating func number(_ outline: Outline?) -> Double? {
    guard let outline, let text = text(outline) else { return nil }
    let plain = text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard plain, let number = Double(text) else {
      report(.notANumber(text), at: outline.place)
      return nil
    }
    return number
  }

  /// `true` or `false`; false for nothing.
  mutating func flag(_ outline: Outline?) -> Bool {
    guard let outline else { return false }
    return choice(outline, ["true", "false"]) == "true"
  }

  /// One of a few words.
  mutating func choice(_ outline: Outline?, _ allowed: [String]) -> String? {
    guard let outline, let text = text(outline) else { return nil }
    if allowed.contains(text) { return text }
    report(.notOneOf(text, allowed: allowed), at: outline.place)
    return nil
  }

  /// A day as `2026-11-22`.
  mutating func date(_ outline: Outline?) -> String? {
    guard let outline, let text = text(outline) else { return nil }
    if isTrusted { return text }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    if digits, parts.map(\.count) == [4, 2, 2] { return text }
    report(.badDate(text), at: outline.place)
    return nil
  }

  /// A name in kebab-case.
  mutating func identifier(_ outline: Outline?) -> String? {
    guard let outline, let text = text(outline) else { return nil }
    return identifier(text, at: outline.place)
  }

  /// A name in kebab-case, already taken out of its outline.
  mutating func identifier(_ text: String, at place: Place) -> String? {
    if isTrusted { return text }
    let letters = text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    if letters, let first = text.first, first.isLetter, text.last != "-" { return text }
    report(.badID(text), at: place)
    return nil
  }

  /// Names of sources; a problem for none and for unknown ones.
  mutating func sourceNames(_ outline: Outline?, of place: Place) -> [String] {
    let names = texts(outline)
    if names.isEmpty { report(.noSource, at: outline?.place ?? place) }
    for name in names where !isTrusted {
      guard let text = name.text, sources[text] == nil else { continue }
      report(.unknownSource(text), at: name.place)
    }
    return names.compactMap(\.text)
  }
}

/// A mapping whose keys have been checked.
struct Fields {
  /// The mapping.
  let outline: Outline

  /// Where the mapping starts.
  var place: Place { outline.place }

  /// Its keys and values in the order written.
  var entries: [Outline.Entry] { outline.entries }

  /// The value behind a key; `nil` when it is not there.
  subscript(key: String) -> Outline? { outline.value(of: key) }
}
