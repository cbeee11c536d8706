/// Reads the files of a pack strictly, and keeps every problem instead of stopping at the first.
package struct PackReader: Sendable {
  /// The files by path relative to the pack's folder.
  let files: [String: Outline]
  /// The folder of the language read: `en`.
  let language: String
  /// Whether these very files have been read and checked before: then only what is needed to build
  /// the pack is looked at again.
  private(set) var isTrusted: Bool
  /// What is wrong so far.
  var problems: [PackProblem] = []

  /// The facts read so far, with where each stands.
  var facts: [FactDraft] = []
  var slots: [FactID: Int] = [:]
  var groups: [Group] = []
  var rules: [(rule: Rule, place: Place)] = []
  var screens: [(screen: Screen, place: Place)] = []
  var cautions: [Caution] = []
  var readings: [(condition: Condition, entry: Int)] = []
  var safetyNet: [(line: Screen.Line, place: Place)] = []
  var regions: [Region] = []
  var sources: [String: Source] = [:]
  /// Words that need both voices, known once the vocabulary is read.
  var voiceWords: Set<String> = []
  var longestVoiceWord = 0
  /// The ids of all rules written, also of those that could not be read.
  var ruleIDs: Set<String> = []
  /// Where the rules and the library entries stand in the pack, by id.
  var rulePositions: [String: Int] = [:]
  var libraryPositions: [String: Int] = [:]
  /// The ids of advice, patterns and questions read so far.
  var entryIDs: Set<String> = []
  /// What library entries say to read next, and the groups their medicines name; checked at the end.
  var seeAlso: [(id: String, place: Place)] = []
  /// Where each way to ask for an entry stands.
  var phrasingPlaces: [String: Place] = [:]
  var medicineGroups: [(group: String, place: Place)] = []

  /// Reads a pack from its outlines.
  ///
  /// - Parameters:
  ///   - files: the files by path relative to the pack's folder.
  ///   - language: the folder that holds the words.
  ///   - isTrusted: whether these very files have been checked before, when they were compiled.
  ///   - earlier: problems found before the outlines could be made; reported with the others.
  /// - Returns: the pack, checked as a whole.
  /// - Throws: `PackProblems` when anything is wrong, with everything that is wrong.
  package static func read(
    _ files: [String: Outline],
    language: String,
    isTrusted: Bool = false,
    earlier: [PackProblem] = []
  ) throws(PackProblems) -> Pack {
    var reader = PackReader(files: files, language: language, isTrusted: isTrusted)
    reader.problems = earlier
    let pack = reader.pack()
    guard let pack, reader.problems.isEmpty else { throw PackProblems(reader.problems) }
    return pack
  }

  private init(files: [String: Outline], language: String, isTrusted: Bool) {
    self.files = files
    self.language = language
    self.isTrusted = isTrusted
  }

  /// The reader, its files known to be right from here on.
  var trusting: PackReader {
    var reader = self
    reader.isTrusted = true
    return reader
  }

  private mutating func pack() -> Pack? {
    if !isTrusted { reportUnknownFiles() }
    let identityFields = fields(file("pack.yaml"), Self.identityKeys)
    readSources()
    readRegions()
    readFacts()
    readGroups()
    readFactConditions()
    readRules()
    readInterview()
    readSafetyNet()
    readCautions()
    let identity = identity(identityFields)
    if !isTrusted { checkWholeness() }
    guard let words = readWords(), let identity else { return nil }
    return Pack(
      id: identity.id,
      version: identity.version,
      spokenFor: identity.spokenFor,
      person: identity.person,
      facts: facts.map(\.fact),
      groups: groups,
      rules: rules.map(\.rule),
      screens: screens.map(\.screen),
      safetyNet: safetyNet.map(\.line),
      readings: readings,
      cautions: cautions,
      cautionQuestions: cautionQuestions(),
      regions: regions,
      sources: sources,
      words: words,
      slots: slots,
      urgentSlots: urgentSlots(),
      rulesTouched: rulesTouched(),
      index: PackIndex(facts: facts.map(\.fact), rules: rules.map(\.rule))
    )
  }

  private static let identityKeys = ["id", "version", "reviewed", "spoken-for", "person"]

  /// Who the pack is, and how it names the person.
  private mutating func identity(_ fields: Fields?) -> Identity? {
    guard let fields else { return nil }
    _ = date(fields["reviewed"])
    let person = texts(fields["person"]).flatMap { screenLines($0) }.map(\.slot)
    let lines = fields["spoken-for"].map { screenLines($0) } ?? []
    guard let id = text(fields["id"]), let version = text(fields["version"]),
      let spokenFor = lines.first
    else { return nil }
    return Identity(id: id, version: version, spokenFor: spokenFor, person: person)
  }

  private struct Identity {
    let id: String
    let version: String
    let spokenFor: Screen.Line
    let person: [Int]
  }

  private mutating func reportUnknownFiles() {
    let known: Set = [
      "pack.yaml", "facts.yaml", "interview.yaml", "safety-net.yaml", "cautions.yaml",
      "readings.yaml", "times.yaml",
      "regions.yaml",
      "sources.yaml",
    ]
    let words = Set(
      ["screens.yaml", "faq.yaml", "words.yaml", "menu.yaml"] + Self.adviceFiles
        + Self.askingFiles
    )
    for path in files.keys.sorted() where !known.contains(path) && !path.hasPrefix("rules/") {
      let inLanguage = path.hasPrefix("\(language)/") ? path.dropFirst(language.count + 1) : ""
      if words.contains(String(inLanguage)) || inLanguage.hasPrefix("questions/") { continue }
      if Self.libraryFiles.contains(String(inLanguage)) { continue }
      if Self.languageFiles.contains(String(inLanguage)) { continue }
      if inLanguage.hasPrefix("language/heard/") { continue }
      report(.unknownFile, at: Place(file: path, line: 1, column: 1))
    }
  }
}

/// A reader that found nothing wrong, kept for what is read later.
///
/// A class, because packs are handed on all the time and a reader has many parts to hold.
final class KeptReader: Sendable {
  let reader: PackReader

  init(_ reader: PackReader) { self.reader = reader.trusting }

  /// A part, read now; it was checked when the pack was, so that nothing can be wrong with it.
  func read<Part>(_ part: (inout PackReader) -> Part?) -> Part {
    var reader = reader
    guard let part = part(&reader) else {
      preconditionFailure("What a pack is made of was checked when it was read.")
    }
    return part
  }
}
