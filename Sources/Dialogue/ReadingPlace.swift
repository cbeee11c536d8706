package import Knowledge

/// Where someone is among what can be read after the result.
package indirect enum ReadingPlace: Sendable, Equatable {
  /// At the result.
  case result
  /// At the list of topics.
  case topics
  /// At the shelves of a topic, by position.
  case topic(Int)
  /// At a shelf of a topic, at a page of its list, from 0.
  case shelf(topic: Int, shelf: Int, page: Int)
  /// At an entry of the library, by position, at a part of it, from 0.
  case entry(Int, part: Int, from: ReadingPlace)

  /// How many lines of a shelf stand on a page: ten titles, or four pieces of advice.
  package static func pageLength(of holding: Topic.Holding) -> Int {
    if case .advice = holding { 4 } else { 10 }
  }

  /// Where `back` leads; `nil` at the result.
  func above(in pack: Pack) -> ReadingPlace? {
    switch self {
    case .result: nil
    case .topics: .result
    case .topic: .topics
    case .shelf(let topic, _, _):
      pack.words.menu[topic].shelves.count == 1 ? .topics : .topic(topic)
    case .entry(_, _, let from): from
    }
  }

  /// Where `more` leads; `nil` where there is no more.
  func further(for facts: Facts, in pack: Pack) -> ReadingPlace? {
    switch self {
    case .result, .topics, .topic: return nil
    case .shelf(let topic, let shelf, let page):
      let holding = pack.words.menu[topic].shelves[shelf].holding
      guard (page + 1) * Self.pageLength(of: holding) < holding.count(for: facts) else {
        return nil
      }
      return .shelf(topic: topic, shelf: shelf, page: page + 1)
    case .entry(let entry, let part, let from):
      guard part + 1 < pack.words.library[entry].parts.count else { return nil }
      return .entry(entry, part: part + 1, from: from)
    }
  }

  /// Where the number of a line leads, from 1; `nil` where no line has it.
  func opened(_ number: Int, in pack: Pack) -> ReadingPlace? {
    switch self {
    case .result:
      return nil
    case .topics:
      guard pack.words.menu.indices.contains(number - 1) else { return nil }
      let shelves = pack.words.menu[number - 1].shelves
      return shelves.count == 1
        ? .shelf(topic: number - 1, shelf: 0, page: 0) : .topic(number - 1)
    case .topic(let topic):
      guard pack.words.menu[topic].shelves.indices.contains(number - 1) else { return nil }
      return .shelf(topic: topic, shelf: number - 1, page: 0)
    case .shelf(let topic, let shelf, _):
      guard case .entries(let entries) = pack.words.menu[topic].shelves[shelf].holding,
        entries.indices.contains(number - 1)
      else { return nil }
      return .entry(entries[number - 1], part: 0, from: self)
    case .entry(let entry, _, _):
      let next = pack.words.library[entry].readNext
      guard next.indices.contains(number - 1) else { return nil }
      return .entry(next[number - 1], part: 0, from: self)
    }
  }
}
