import Foundation
import Knowledge
import RealPack
import Testing

/// The library holds what the article names, corrected, in words of its own.
@Suite struct LibraryTests {
  let pack = RealPack.pack

  @Test(arguments: [
    (LibrarySection.overview, 3), (.types, 6), (.causes, 20), (.symptoms, 20), (.tests, 30),
    (.nonDrug, 30), (.medicines, 20), (.supplements, 10), (.advanced, 10), (.operations, 10),
    (.prevention, 10),
  ])
  func `each section has an entry for every item of the article`(
    section: LibrarySection,
    count: Int
  ) {
    let places = pack.words.library.filter { $0.section == section }.compactMap(\.article)
    #expect(places == (1...count).map { "\(section.article).\($0)" })
  }

  @Test func `all thirty-six conflicts are told, each with a source`() {
    let told = Set(pack.words.entries.flatMap(\.conflicts))
    #expect(Set(1...36).subtracting(told) == [])
    for entry in pack.words.library {
      for conflict in entry.conflicts {
        #expect(!conflict.sources.isEmpty, "\(entry.id)")
        // Number 15 is where the article contradicts itself; nothing else can show that.
        #expect(conflict.sources != ["article"] || conflict.number == 15, "\(entry.id)")
      }
    }
  }

  @Test func `what rests on memory alone says so`() {
    for entry in pack.words.library {
      for conflict in entry.conflicts {
        let checked = conflict.sources.compactMap { pack.sources[$0]?.checked }
        guard checked.allSatisfy({ $0 == .unverified }) else { continue }
        let text = conflict.text.own
        #expect(
          text.contains("not yet checked") || text.contains("unverified"),
          "\(entry.id): \(text)"
        )
      }
    }
  }

  @Test func `no eight words in a row are the article's`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "article-8-grams.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    let known = Set(lines.compactMap { UInt64($0, radix: 16) })
    #expect(known.count > 5000)
    for text in PatientText.all {
      let words = text.text.plainWords
      guard words.count >= 8 else { continue }
      for start in 0...(words.count - 8) {
        let run = words[start..<(start + 8)].joined(separator: " ")
        #expect(!known.contains(Self.hash(run)), "\(text.owner): \(run)")
      }
    }
  }

  /// FNV-1a, 64 bits: the article's runs of eight words are kept as their hashes, not as its text.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  @Test func `every medicine is known in every region and has what its entry needs`() throws {
    for entry in pack.words.library where entry.section == .medicines {
      let medicine = try #require(entry.medicine)
      #expect(Set(medicine.availability.keys) == Set(pack.regions.map(\.id)), "\(entry.id)")
      #expect(!medicine.cautions.isEmpty, "\(entry.id)")
      #expect(!medicine.groups.isEmpty, "\(entry.id)")
      #expect(medicine.articleDose.own.contains("article"), "\(entry.id)")
    }
  }

  @Test func `medicines that must not be stopped suddenly say so`() {
    let groups: Set = ["opioid", "gabapentinoid", "snri", "steroid"]
    for entry in pack.words.library {
      guard let medicine = entry.medicine, !groups.isDisjoint(with: medicine.groups) else {
        continue
      }
      #expect(medicine.stopping != nil, "\(entry.id)")
    }
  }

  /// Sentences that begin with one of these and name a medicine would tell somebody what to do with it.
  private static let orders: Set = [
    "start", "stop", "take", "increase", "reduce", "double", "skip", "switch", "change", "raise",
    "lower", "quit", "restart",
  ]

  @Test func `no sentence tells anyone to start, stop or change a prescribed medicine`() {
    let prescribed = pack.words.library.filter { entry in
      entry.medicine?.availability["uk"] == .prescription
    }
    let names = Set(prescribed.flatMap(\.names))
    for text in PatientText.all {
      for sentence in text.sentences {
        let words = sentence.plainWords
        guard let first = words.first, Self.orders.contains(first) else { continue }
        #expect(names.isDisjoint(with: words), "\(text.owner): \(sentence)")
      }
    }
  }
}
