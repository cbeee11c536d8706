import Foundation
import Testing

/// What staff see of records.
@Suite struct RecordsCommandTests {
  let folder: RecordFolder

  init() throws { folder = try RecordFolder() }

  private static let numb = "1 told saddle-numbness=yes\"numb%20down%20there\""
  private static let fever = "1 told fever=yes\"hot\""

  private func list() throws -> [[String: Any]] {
    let outcome = try folder.run(["list", "--json"])
    #expect(outcome.status == 0)
    let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(list as? [[String: Any]])
  }

  @Test func `the queue is ordered by urgency, then by who has waited longest`() throws {
    let unknown = try folder.keep([], close: nil).id
    let first = try folder.keep([Self.fever]).id
    let second = try folder.keep([Self.fever]).id
    let emergency = try folder.keep([Self.numb]).id
    let records = try list()
    #expect(records.map { $0["id"] as? String } == [emergency, first, second, unknown])
    #expect(records.map { $0["urgency"] as? String } == ["emergency", "today", "today", nil])
    let states = ["finished", "finished", "finished", "unfinished"]
    #expect(records.map { $0["state"] as? String } == states)
    #expect(records.allSatisfy { $0["samePack"] as? Bool == true })
    #expect(records.allSatisfy { $0["damaged"] as? Bool == false })
    let lines = try folder.run(["list"]).output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("emergency    0 min      finished    "))
    #expect(lines[0].hasSuffix("  \(emergency)  kiosk door"))
    #expect(lines[3].hasPrefix("not known    0 min      unfinished  "))
    #expect(lines[4] == "  - the person may still come back and go on")
    #expect(lines[5] == "4 records.")
  }

  @Test func `a damaged record stands before all that is not urgent`() throws {
    let damaged = try folder.keep([]).id
    try folder.tamper("DELETE FROM box WHERE place = 2")
    let unknown = try folder.keep([]).id
    let today = try folder.keep([Self.fever]).id
    let records = try list()
    #expect(records.map { $0["id"] as? String } == [today, damaged, unknown])
    #expect(records.map { $0["damaged"] as? Bool } == [false, true, false])
    #expect(
      records[1]["remarks"] as? [String] == [
        "event 2 is missing", "something is missing: it may be more urgent than it seems",
      ]
    )
  }

  @Test func `a record that another goes on from is listed once`() throws {
    let (earlier, ticket) = try folder.keep([], close: "idle")
    let later = try folder.keep([Self.numb], resuming: ticket).id
    #expect(try list().map { $0["id"] as? String } == [later])
    #expect(try folder.run(["list"]).output.hasSuffix("1 record, 1 more within them.\n"))
    let shown = try folder.run(["show", later]).output
    #expect(shown.contains("\nGoes on from \(earlier)\n"))
    #expect(shown.contains("2. Age: 44\n"))
    #expect(try folder.run(["show", earlier]).status == 0)
  }

  @Test func `without a key only times and sizes are listed`() throws {
    let done = try folder.keep([Self.numb]).id
    let idle = try folder.keep([Self.numb], close: "idle").id
    let outcome = try folder.run(["list"], withKey: false)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("-            0 min      sealed      "))
    #expect(lines[0].hasSuffix("  \(done)  1536 bytes"))
    #expect(lines[1].contains("  sealed, may come back  "))
    #expect(lines[1].contains("  \(idle)  "))
    for word in ["emergency", "door", "finished", "uk", "backline"] {
      #expect(!outcome.output.contains(word))
    }
    let json = try folder.run(["list", "--json"], withKey: false).output
    #expect(json.contains("\"state\":\"sealed\",\"urgency\":null"))
    let shown = try folder.run(["show", done], withKey: false)
    #expect(shown.status == 64)
    #expect(
      shown.complaints
        == "backline records: records are sealed. Name the clinic's private key with --key.\n"
    )
  }

  @Test func `a record is shown with the result, the answers and the person's own words`() throws {
    let id = try folder.keep([Self.numb]).id
    let outcome = try folder.run(["show", String(id.prefix(6))])
    #expect(outcome.status == 0)
    #expect(outcome.complaints == "")
    #expect(outcome.output.hasPrefix("Record \(id)\nBegun 20"))
    #expect(outcome.output.contains(": finished\nMade with pack backline "))
    #expect(outcome.output.contains(", region uk, at kiosk door\n\nBackline: "))
    #expect(outcome.output.contains("\nIMMEDIATE ACTION REQUIRED\nGet emergency help now\n"))
    #expect(outcome.output.contains("\n  - Call 999 or go to A&E now.\n"))
    #expect(outcome.output.contains("\n2. Age: 44\n3. Sex: male\n"))
    #expect(
      outcome.output.hasSuffix("\nIn the person's own words\n  event 4: “numb down there”\n")
    )
    #expect(!outcome.output.contains("Mind: "))
  }

  @Test func `under another pack a record says so before all else`() throws {
    let header = RecordFolder.header(digest: "0000000000000000")
    let id = try folder.keep([Self.numb, "1 answered no-such-fact=yes"], header: header).id
    let output = try folder.run(["show", id]).output
    let remark = "Mind: made with pack backline 0.1.0, digest 0000000000000000; read with another, "
    #expect(output.contains(remark + "so what it comes to may differ.\n"))
    #expect(output.contains("Mind: this pack cannot read event 5.\n"))
    #expect(output.contains("Mind: something is missing: it may be more urgent than it seems.\n"))
    #expect(output.contains("\nWhat follows is how pack backline 0.1.0 understands it. "))
    #expect(output.contains("\n3. Sex: male\n"))
    #expect(try list().map { $0["samePack"] as? Bool } == [false])
    #expect(try list().map { $0["urgency"] as? String } == ["emergency"])
  }

  @Test func `no control character that a patient or a thief wrote reaches the terminal`() throws {
    let evil = "a%1b%5d52;c;cm0%07%c2%9b2J%e2%80%aeb%7f%0dc%e2%80%8bd%ef%bb%bf"
    let raw = "1 \u{1B}[2J\u{9B}1m\u{202E}\u{200B}\r\u{7F}"
    let id = try folder.keep(["1 told fever=yes\"\(evil)\"", raw]).id
    for words in [
      ["list"], ["list", "--json"], ["show", id], ["export", id], ["export", id, "--json"],
    ] {
      let outcome = try folder.run(words)
      #expect(outcome.status == 0)
      let scalars = (outcome.output + outcome.complaints).unicodeScalars
      let kinds = scalars.filter { $0 != "\n" }.map(\.properties.generalCategory)
      #expect(!kinds.contains(.control) && !kinds.contains(.format), "\(words)")
    }
    #expect(
      try folder.run(["show", id]).output.contains(
        "“a\\u{1b}]52;c;cm0\\u{7}\\u{9b}2J\\u{202e}b\\u{7f}\\u{d}c\\u{200b}d\\u{feff}”"
      )
    )
    let json = try folder.run(["export", id, "--json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let events = try #require(object?["events"] as? [[String: Any]])
    #expect(events.last?["event"] as? String == raw)
    #expect(events.last?["read"] as? Bool == false)
    let name = try folder.run(["show", "\u{1B}[2J"])
    #expect(name.status == 64)
    #expect(name.complaints.contains("‘\\u{1b}[2J’"))
  }

  @Test func `an export has every event with its time, as it was written`() throws {
    let id = try folder.keep([Self.numb]).id
    let json = try folder.run(["export", id, "--json"]).output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events.map { $0["event"] as? String } == RecordFolder.person + [Self.numb])
    #expect(events.map { $0["seq"] as? Int } == [1, 2, 3, 4])
    #expect(events.allSatisfy { ($0["at"] as? String)?.hasPrefix("20") == true })
    #expect(object["because"] as? [String] == ["saddle-numbness"])
    #expect(object["urgency"] as? String == "emergency")
    #expect((object["pack"] as? [String: String])?["id"] == "backline")
    let text = try folder.run(["export", id]).output
    #expect(text.hasSuffix("  \(Self.numb)\n"))
    #expect(text.contains("\nEvents\n1  20"))
  }

  @Test func `keys are made once and never replaced`() throws {
    let prefix = folder.path + "/new"
    let outcome = try Program.run(["records", "keygen", prefix])
    #expect(outcome.status == 0)
    let modes = try ["key", "pub"].map {
      try FileManager.default.attributesOfItem(atPath: "\(prefix).\($0)")[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o644])
    let key = try String(contentsOfFile: prefix + ".key", encoding: .utf8)
    for taken in ["key", "pub"] {
      let again = try Program.run(["records", "keygen", prefix])
      #expect(again.status == 73)
      #expect(again.complaints.contains("no key is ever replaced"))
      #expect(try String(contentsOfFile: prefix + ".key", encoding: .utf8) == key)
      if taken == "key" { try FileManager.default.removeItem(atPath: prefix + ".pub") }
    }
    try FileManager.default.removeItem(atPath: prefix + ".key")
    try "mine".write(toFile: prefix + ".pub", atomically: false, encoding: .utf8)
    #expect(try Program.run(["records", "keygen", prefix]).status == 73)
    #expect(!FileManager.default.fileExists(atPath: prefix + ".key"))
  }

  @Test func `old records are purged by age, without a key`() throws {
    try folder.keep([Self.numb])
    let young = try folder.run(["purge", "--older-than", "30d"], withKey: false)
    #expect(young.output == "0 records deleted.\n")
    let outcome = try folder.run(["purge", "--older-than", "0h", "--undated"], withKey: false)
    #expect(outcome.output == "0 records deleted.\n" || outcome.output == "1 record deleted.\n")
    for age in ["", "d", "-1d", "3", "3w", "99999999999999999999d"] {
      #expect(try folder.run(["purge", "--older-than", age], withKey: false).status == 64)
    }
  }
}
