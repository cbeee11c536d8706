extension LibraryEntry {
  /// One paragraph of an entry.
  package enum Paragraph: Sendable, Hashable {
    /// That it can be a sign that cannot wait.
    case urgent
    /// Why it does not fit this person, where that is so.
    case careful
    /// What kind of medicine it is.
    case kind
    /// The cautions that are about this person.
    case cautionsForThisPerson
    /// What it is in one sentence.
    case summary
    /// One of the details.
    case detail(Int)
    /// One of the conflicts.
    case conflict(Int)
    /// What the sources say of it.
    case stance
    /// The most its label allows.
    case labelLimit
    /// The article's figures.
    case articleDose
    /// When the article says to take it.
    case timing
    /// How it can be had here.
    case availability
    /// What it can do besides.
    case sideEffects
    /// What stopping it suddenly can do.
    case stopping
    /// One of the cautions, where it is not about this person.
    case caution(Int)
    /// What to ask about before taking it together with.
    case together
    /// Whom to ask before taking it.
    case ask
    /// Where it comes from.
    case sources
    /// What to read next.
    case readNext
  }

  /// Its paragraphs in parts that fit a screen of 24 lines at 80 columns, in order; none is empty.
  ///
  /// A medicine begins with the cautions that are about the person, in a part of their own, and its
  /// amounts begin another, so that nobody reads a figure before a caution.
  package var parts: [[Paragraph]] {
    var parts: [[Paragraph]] = []
    for group in paragraphGroups {
      var part: [Paragraph] = []
      var lines = 0
      for paragraph in group {
        let more = self.lines(of: paragraph)
        if lines + more > Self.linesOfPart, !part.isEmpty {
          parts.append(part)
          part = []
          lines = 0
        }
        part.append(paragraph)
        lines += more
      }
      parts.append(part)
    }
    return parts
  }

  /// Lines for paragraphs: 24 less the title, the hint with its space, and the prompt.
  private static let linesOfPart = 19

  private var paragraphGroups: [[Paragraph]] {
    let told: [Paragraph] =
      [.summary] + details.indices.map(Paragraph.detail) + conflicts.indices.map(Paragraph.conflict)
      + (stance == .information ? [] : [.stance])
    // Only a cause or a symptom can itself be the sign that cannot wait.
    let isSign = leadsToEmergency && [.causes, .symptoms].contains(section)
    let urgent: [Paragraph] = isSign ? [.urgent] : []
    let careful: [Paragraph] = carefulWhen == nil ? [] : [.careful]
    let end: [Paragraph] = [.sources] + (readNext.isEmpty ? [] : [.readNext])
    guard let medicine else { return [urgent + careful + told + end] }
    let limit: [Paragraph] = medicine.labelLimit == nil ? [] : [.labelLimit]
    let stopping: [Paragraph] = medicine.stopping == nil ? [] : [.stopping]
    return [
      [.kind, .summary] + careful + [.cautionsForThisPerson],
      told.filter { $0 != .summary },
      limit + [.articleDose, .timing, .availability, .sideEffects] + stopping,
      medicine.cautions.indices.map(Paragraph.caution) + [.together, .ask] + end,
    ]
  }

  /// How many lines a paragraph takes at 80 columns, at most.
  private func lines(of paragraph: Paragraph) -> Int {
    switch paragraph {
    case .urgent, .availability: 2
    case .careful: carefulBecause.map { $0.lines + 1 } ?? 0
    case .kind: (medicine?.kind.lines ?? 0) + 1
    case .cautionsForThisPerson: 0
    case .summary: summary.lines
    case .detail(let index): details[index].lines
    case .conflict(let index): conflicts[index].text.lines
    case .stance: 1
    case .labelLimit: medicine?.labelLimit?.lines ?? 0
    case .articleDose: (medicine?.articleDose.lines ?? 0) + 1
    case .timing: medicine?.timing.lines ?? 0
    case .sideEffects: (medicine?.sideEffects.lines ?? 0) + 2
    case .stopping: medicine?.stopping?.lines ?? 0
    case .caution(let index): medicine?.cautions[index].text.lines ?? 0
    case .together: 7
    case .ask: 3
    case .sources: 1 + sources.count * 2
    case .readNext: 2 + readNext.count
    }
  }
}

extension Spoken {
  /// Lines at 80 columns with words kept whole and the longest names of places, in the longer voice.
  fileprivate var lines: Int {
    (max(own.unicodeScalars.count, other.unicodeScalars.count) + 85) / 72
  }
}
