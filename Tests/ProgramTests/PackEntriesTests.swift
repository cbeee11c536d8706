import Foundation
import Testing

/// `pack list` and `pack show`: everything the pack explains, for authors and tests.
@Suite struct PackEntriesTests {
  private func entries() throws -> [[String: Any]] {
    let output = try Program.run(["pack", "list", "--json"]).output
    let list = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return try #require(list as? [[String: Any]])
  }

  @Test func `the list has the article's counts`() throws {
    let kinds = try entries().filter { !($0["article"] is NSNull) }.compactMap {
      $0["kind"] as? String
    }
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
    let expected = [
      "overview": 3, "types": 6, "causes": 20, "symptoms": 20, "tests": 30, "non-drug": 30,
      "medicines": 20, "supplements": 10, "advanced": 10, "operations": 10, "prevention": 10,
      "see-a-doctor": 5, "do": 10, "dont": 10, "question": 15,
    ]
    for (kind, count) in expected { #expect(counts[kind] == count, "\(kind)") }
  }

  @Test func `every entry has an id, a title, a stance and sources`() throws {
    let entries = try entries()
    #expect(Set(entries.compactMap { $0["id"] as? String }).count == entries.count)
    for entry in entries {
      #expect((entry["title"] as? String)?.isEmpty == false)
      #expect((entry["stance"] as? String)?.isEmpty == false)
      #expect((entry["sources"] as? [String])?.isEmpty == false)
    }
  }

  @Test func `every entry can be shown`() throws {
    for id in ["therapy-tens", "medicine-ibuprofen", "faq-driving", "do-stay-active"] {
      let outcome = try Program.run(["pack", "show", id])
      #expect(outcome.status == 0, "\(id)")
      #expect(outcome.output.hasPrefix("\(id) · "))
      #expect(outcome.output.contains("Source: "))
    }
  }

  @Test func `a treatment the guideline advises against says so with its source`() throws {
    let output = try Program.run(["pack", "show", "therapy-tens"]).output
    #expect(output.hasPrefix("therapy-tens · nondrug.4 · notRecommended\n"))
    let flowing = output.replacing("\n", with: " ")
    #expect(
      flowing.contains("the NICE guideline advises against it for low back pain and sciatica")
    )
    #expect(flowing.contains("NICE NG59"))
  }

  @Test func `an unknown entry is named`() throws {
    let outcome = try Program.run(["pack", "show", "therapy-magic"])
    #expect(outcome.status == 64)
    #expect(
      outcome.complaints
        == "backline: no entry is called ‘therapy-magic’; backline pack list names them all.\n"
    )
  }
}
