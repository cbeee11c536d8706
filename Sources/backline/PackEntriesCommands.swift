import ArgumentParser
import Chat
import Knowledge
import ProgramSupport

/// Lists everything the pack explains or advises.
struct PackListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every entry: id, article place, stance, title."
  )

  @OptionGroup var packOptions: PackOptions

  @Flag(name: .long, help: "Print one JSON array: id, kind, title, stance, sources, article.")
  var json = false

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let region = try PackLoading.region(nil, in: pack)
    let sheet = EntrySheet(pack: pack, region: region)
    let entries = pack.words.entries
    if json {
      let list = JSONValue.list(entries.map { object($0, sheet) })
      try StandardStreams.write(list.line + "\n")
      return
    }
    for entry in entries {
      let line = [
        entry.id, entry.article ?? "-", entry.stance.rawValue, sheet.title(of: entry),
      ].joined(separator: "\t")
      try StandardStreams.write(line + "\n")
    }
  }

  private func object(_ entry: EntrySummary, _ sheet: EntrySheet) -> JSONValue {
    .object([
      "id": .text(entry.id),
      "kind": .text(entry.kind),
      "title": .text(sheet.title(of: entry)),
      "stance": .text(entry.stance.rawValue),
      "sources": .list(entry.sources.map(JSONValue.text)),
      "article": entry.article.map(JSONValue.text) ?? .null,
      "conflicts": .list(entry.conflicts.map { .number(Double($0)) }),
    ])
  }
}

/// Shows one entry as a person reads it.
struct PackShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one entry with its stance and sources."
  )

  @OptionGroup var packOptions: PackOptions

  @Option(name: .long, help: "Whose numbers and places to name, as uk.")
  var region: String?

  @Argument(help: "The id of the entry, as listed.")
  var id: String

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let region = try PackLoading.region(region, in: pack)
    guard let blocks = EntrySheet(pack: pack, region: region).blocks(of: id),
      let entry = pack.words.entries.first(where: { $0.id == id })
    else { throw Failure.unknownEntry(id) }
    let facts = "\(entry.id) · \(entry.article ?? "-") · \(entry.stance.rawValue)"
    try TextScreen(takesEscapes: false).show([.text(facts), .space] + blocks)
  }
}
