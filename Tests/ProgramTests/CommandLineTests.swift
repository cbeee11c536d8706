import Foundation
import Testing

/// The command line: what it takes, what it says, and with which code it leaves.
@Suite struct CommandLineTests {
  @Test func `the version is one line`() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.output == "0.1.0\n")
    #expect(outcome.status == 0)
  }

  @Test func `help names every command`() throws {
    let outcome = try Program.run(["--help"])
    #expect(outcome.status == 0)
    for command in ["chat", "assess", "pack"] { #expect(outcome.output.contains("  \(command)")) }
  }

  @Test(arguments: [
    ["--colour"], ["assess", "--region", "uk"], ["pack", "graph", "--format", "png"],
  ])
  func `an unknown option is a usage error`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `an unknown region lists the known ones`() throws {
    let outcome = try Program.run(["--region", "mars"])
    #expect(outcome.status == 64)
    #expect(
      outcome.complaints
        == "backline: no region is called ‘mars’; use one of: uk, us, eu, ca, au, nz, in, intl.\n"
    )
  }

  @Test(arguments: [["--pack", "/nowhere"], ["assess", "--pack", "/nowhere"]])
  func `a missing pack names the place searched`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 65)
    #expect(
      outcome.complaints
        == "backline: no pack found; looked in /nowhere. Name its folder with --pack.\n"
    )
  }

  @Test func `a wrong pack is named line by line and nothing is asked`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("id: x\nversion: 1\nreviewd: 2026-11-22\n".utf8).write(
      to: folder.appending(path: "pack.yaml")
    )
    for arguments in [["--pack", folder.path], ["pack", "check", "--pack", folder.path]] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      let lines = outcome.complaints.split(separator: "\n")
      #expect(lines.contains("pack.yaml:3:1: unknown key ‘reviewd’; did you mean ‘reviewed’?"))
      #expect(lines.contains("facts.yaml:1:1: this file is missing; add it"))
    }
  }

  @Test func `pack check says what the pack holds`() throws {
    let outcome = try Program.run(["pack", "check"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("backline 0.1.0: "))
    #expect(outcome.output.hasSuffix(", no problems, compiled\n"))
  }

  @Test func `the graph names every screen in both formats`() throws {
    let mermaid = try Program.run(["pack", "graph"]).output
    #expect(mermaid.hasPrefix("flowchart TD\n"))
    let dot = try Program.run(["pack", "graph", "--format", "dot"]).output
    #expect(dot.hasPrefix("digraph interview {\n") && dot.hasSuffix("}\n"))
    for screen in ["right-now", "saddle-and-bowel", "both-legs-again", "mind"] {
      #expect(mermaid.contains("[\"\(screen)\"]"))
      #expect(dot.contains("label=\"\(screen)\""))
    }
  }
}
