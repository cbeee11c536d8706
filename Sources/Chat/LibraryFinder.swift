import Dialogue
import Knowledge

/// Finds what a line names in the library: an entry, or two things taken together.
struct LibraryFinder {
  let words: Words

  /// Nothing in the library has a name of so many bytes, and no two have together.
  private static let longestName = 200

  /// The event of a line that names something; `nil` when it names nothing known.
  func event(_ line: Typed) -> Event? {
    guard line.word.utf8.count <= Self.longestName else { return nil }
    let name = withoutOpener(line.word)
    if let (first, second) = pair(name) { return .asked(.together(first, second)) }
    if let entry = entry(name) { return .openedEntry(entry) }
    return group(name).map { .asked(.group($0)) }
  }

  /// The text behind the words that open a question, as "can I take"; the longest that fits.
  private func withoutOpener(_ text: String) -> String {
    let openers = words.vocabulary.words[.opener] ?? []
    let opener = openers.sorted { $0.count > $1.count }.first { text.hasPrefix($0 + " ") }
    return opener.map { text.dropFirst($0.count).trimmed } ?? text
  }

  /// The entry whose title or name a text is.
  private func entry(_ text: String) -> Int? {
    words.library.position(named: text)
      ?? words.library.indices.first { position in
        let title = words.library.title(at: position)
        return [title.own, title.other].contains { title in
          // A title of quite another length is not folded to be compared.
          (title.utf8.count / 2...title.utf8.count * 2).contains(text.utf8.count)
            && Typed(title).word == text
        }
      }
  }

  /// Two things taken, with one of the words for "with" or "and" between them.
  private func pair(_ text: String) -> (Event.Substance, Event.Substance)? {
    let joints = [Keyword.with, .and].flatMap { words.vocabulary.words[$0] ?? [] }
    for joint in joints.sorted(by: { $0.count > $1.count }) {
      let parts = text.split(around: " \(joint) ")
      guard let (first, second) = parts else { continue }
      switch (substance(first), substance(second)) {
      case (let first?, let second?): return (first, second)
      case (let first?, nil): return (first, .something)
      case (nil, let second?): return (second, .something)
      case (nil, nil): continue
      }
    }
    return nil
  }

  private func substance(_ text: String) -> Event.Substance? {
    if let entry = entry(text), words.library[entry].medicine != nil { return .medicine(entry) }
    return group(text).map(Event.Substance.group)
  }

  private func group(_ text: String) -> String? {
    words.interactions.groups.sorted { $0.key < $1.key }
      .first { $0.value.names.contains(text) }?.key
  }
}

extension String {
  /// The texts before and after the first place where another text stands; `nil` where it does not.
  fileprivate func split(around joint: String) -> (String, String)? {
    // Most lines hold no such letters at all.
    let letters = Array(joint.utf8)
    let isThere = utf8.indices.contains { utf8[$0...].starts(with: letters) }
    guard isThere else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(joint) {
        return (self[..<start].trimmed, self[start...].dropFirst(joint.count).trimmed)
      }
      start = index(after: start)
    }
    return nil
  }
}
