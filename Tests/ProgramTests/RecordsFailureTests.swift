import Foundation
import Testing

/// What staff are told when something is wrong.
@Suite struct RecordsFailureTests {
  let folder: RecordFolder

  init() throws { folder = try RecordFolder() }

  private func open(_ file: String) throws -> Program.Outcome {
    try Program.run(["records", "open", file, "--key", folder.keyFile])
  }

  @Test func `opening a whole file counts its records and ends with 0`() throws {
    try folder.keep([])
    try folder.keep([], close: nil)
    let outcome = try open(folder.file)
    #expect(outcome.output == "\(folder.file): 2 whole, 0 damaged, 1 unfinished.\n")
    #expect(outcome.status == 0)
  }

  @Test func `each damaged event is named with its record and its file, and the end is 1`() throws {
    let id = try folder.keep([]).id
    try folder.tamper("UPDATE box SET sealed = zeroblob(256) WHERE place = 2")
    try folder.tamper("DELETE FROM box WHERE place = 3")
    let outcome = try open(folder.file)
    #expect(
      outcome.output == """
        \(folder.file): record \(id): event 2 was changed
        \(folder.file): record \(id): event 3 is missing
        \(folder.file): 0 whole, 1 damaged, 0 unfinished.

        """
    )
    #expect(outcome.complaints == "")
    #expect(outcome.status == 1)
    let shown = try folder.run(["show", id]).output
    #expect(shown.contains("\nMind: event 2 was changed.\nMind: event 3 is missing.\n"))
  }

  @Test(arguments: [
    "1 opened -9223372036854775808", "1 asked question 9223372036854775807", "1 answered age=inf",
    "1 asked " + String(repeating: "weighing ", count: 7000) + "why", "1 asked choices", "1", " ",
    "1 told " + String(repeating: "fever=yes\"a\" ", count: 4000), "9 approved",
  ])
  func `whatever a forged record holds, the queue is shown`(line: String) throws {
    let honest = try folder.keep([]).id
    let forged = try folder.keep([line]).id
    try folder.tamper("UPDATE session SET begun = 9223372036854775807 WHERE id = '\(forged)'")
    for words in [["list"], ["list", "--json"], ["show", forged], ["export", forged, "--json"]] {
      #expect(try folder.run(words).status == 0)
    }
    #expect(try folder.run(["list"]).output.contains(honest))
  }

  @Test func `records of another clinic are counted and not opened`() throws {
    let id = try folder.keep([]).id
    let other = try RecordFolder()
    let outcome = try Program.run(["records", "open", folder.file, "--key", other.keyFile])
    #expect(
      outcome.output == "\(folder.file): 0 whole, 0 damaged, 0 unfinished, "
        + "1 sealed for another key, not opened.\n"
    )
    #expect(outcome.status == 0)
    let shown = try Program.run(
      ["records", "show", id, "--file", folder.file, "--key", other.keyFile]
    )
    #expect(shown.status == 77)
    #expect(shown.output == "")
  }

  @Test func `what is no file of records, no key or no record is named with what to do`() throws {
    try folder.keep([])
    let missing = folder.path + "/none.db"
    #expect(try open(missing).status == 66)
    #expect(
      try open(missing).complaints == "backline records: \(missing): there is no such file. "
        + "Name the file that the kiosk keeps records in.\n"
    )
    #expect(try open(folder.keyFile).status == 65)
    #expect(try open(folder.path).status == 65)
    let mistaken = try Program.run(
      ["records", "open", folder.file, "--key", folder.path + "/clinic.pub"]
    )
    #expect(mistaken.status == 65)
    #expect(mistaken.complaints.hasSuffix("no private key. Name the file that ends in .key.\n"))
    let keyless = try Program.run(["records", "open", folder.file, "--key", missing])
    #expect(keyless.status == 66)
    #expect(try folder.run(["show", "ffff"]).status == 64)
    #expect(try folder.run(["show", ""]).status == 0)
    try folder.keep([])
    #expect(try folder.run(["show", ""]).status == 64)
    #expect(try Program.run(["records", "what"]).status == 64)
  }

  @Test func `without the program for records that is said, and the end is 69`() throws {
    let program = try InstalledProgram()
    let outcome = try program.run(["records", "list"])
    #expect(outcome.status == 69)
    #expect(
      outcome.complaints == "backline: the program for records cannot be started: "
        + "\(program.folder)/backline-records: No such file or directory. "
        + "Build it, or put it there.\n"
    )
  }

  @Test func `a full screen is an error and not a success`() throws {
    let id = try folder.keep([]).id
    let process = Program.process(
      ["records", "show", id, "--file", folder.file, "--key", folder.keyFile]
    )
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }

  @Test func `the patient's program loads no database and not all of Foundation`() throws {
    let names = try #require(
      String(
        bytes: try Data(contentsOf: URL(filePath: Program.path)),
        encoding: .isoLatin1
      )
    )
    for library in ["libsqlite3.so", "libFoundation.so", "lib_FoundationICU.so"] {
      #expect(!names.contains(library))
    }
    #expect(names.contains("libFoundationEssentials.so"))
  }
}
