/// Everything the article names, section by section in its order.
///
/// An entry is read from the pack's texts when it is looked at: few people look at more than a handful.
package struct Library: Sendable, RandomAccessCollection {
  private let kept: KeptReader
  private let places: [(section: LibrarySection, outline: Outline)]

  /// Takes over from a reader that knows where every entry stands.
  init(_ reader: PackReader, at places: [(section: LibrarySection, outline: Outline)]) {
    kept = KeptReader(reader)
    self.places = places
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int { places.count }

  /// The entry at a position.
  package subscript(position: Int) -> LibraryEntry {
    let place = places[position]
    return kept.read { $0.libraryEntry(place.outline, in: place.section) }
  }

  /// What the entry at a position is called; less work than reading all of it.
  package func title(at position: Int) -> Spoken {
    var reader = kept.reader
    return reader.spoken(places[position].outline.value(of: "title")) ?? Spoken("")
  }

  /// The position of the entry with an id, or `nil`.
  package func position(of id: String) -> Int? { kept.reader.libraryPositions[id] }

  /// The position of the entry that people type a text for, lower case, or `nil`.
  package func position(named text: String) -> Int? {
    places.firstIndex { TextList($0.outline.value(of: "names")).contains(text) }
  }

  /// The positions of a section's entries.
  package func positions(in section: LibrarySection) -> [Int] {
    places.indices.filter { places[$0].section == section }
  }
}

extension Library: CustomStringConvertible {
  package var description: String { "\(Array(self))" }
}
