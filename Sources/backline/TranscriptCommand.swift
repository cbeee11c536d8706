import ArgumentParser

/// Scripted sessions: run them, record them, see what they reach, and look for new ones.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Run, record and measure scripted sessions.",
    subcommands: [
      TranscriptRunCommand.self, TranscriptRecordCommand.self, TranscriptCoverageCommand.self,
      TranscriptExploreCommand.self,
    ]
  )
}
