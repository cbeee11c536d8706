import ArgumentParser
import Knowledge
import PackFiles
import ProgramSupport

/// What authors of the pack need.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Check the pack, list and show its entries, or draw its interview.",
    subcommands: [
      PackCheckCommand.self, PackListCommand.self, PackShowCommand.self, PackGraphCommand.self,
    ]
  )
}

/// Reads the pack strictly and names every problem with its place.
struct PackCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the whole pack and list every problem as file:line:column; exit 65 if any."
  )

  @OptionGroup var packOptions: PackOptions

  func run() throws {
    let folder = try PackLoading.folder(packOptions.pack)
    let pack = try checked(folder)
    let compiled =
      switch folder.isCompiled {
      case true: ", compiled"
      case false: ", not compiled from these files (it starts slower; build again)"
      case nil: ""
      }
    try StandardStreams.write(
      "\(pack.id) \(pack.version): \(pack.facts.count) facts, \(pack.rules.count) rules, "
        + "\(pack.screens.count) screens, \(pack.regions.count) regions, no problems\(compiled)\n"
    )
  }

  private func checked(_ folder: PackFolder) throws(Failure) -> Pack {
    do throws(PackFolder.Problem) {
      return try folder.checked()
    } catch {
      throw .badPack(error)
    }
  }
}

/// Draws the interview as a graph.
struct PackGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Print the interview as a graph."
  )

  /// The languages a graph can be written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot
  }

  @OptionGroup var packOptions: PackOptions

  @Option(name: .long, help: "mermaid or dot.")
  var format: Format = .mermaid

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    try StandardStreams.write(InterviewGraph(pack: pack).text(as: format))
  }
}
