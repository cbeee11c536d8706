import Dialogue
import Knowledge
import Language
import RealPack
import Testing

@Suite struct ListenerPropertyTests {
  static let plain = [
    "numbness between my legs", "fever", "leaking urine", "weight loss", "a rash", "chest pain",
  ]

  private func present(_ text: String) -> Set<Int> {
    Set(Ear(text).heard.statements.filter { $0.standing == .present }.map(\.slot))
  }

  @Test(arguments: plain)
  func `a no before it turns it round`(text: String) {
    let slots = present("I have \(text)")
    #expect(!slots.isEmpty)
    let denied = Ear("I have no \(text)").heard
    for slot in slots where Ear.pack.facts[slot].kind == .yesNo {
      #expect(denied.facts[slot] != .yes)
    }
  }

  @Test(arguments: plain)
  func `case, marks and small words change nothing`(text: String) {
    let facts = Ear("I have \(text)").heard.facts
    for variant in [
      "I HAVE \(text.uppercased())", "i have \(text)!!!", "Hello doctor. I have \(text).",
    ] {
      #expect(Ear(variant).heard.facts == facts, "\(variant)")
    }
  }

  @Test func `both national spellings say the same`() {
    #expect(Ear("saddle anaesthesia").heard.facts == Ear("saddle anesthesia").heard.facts)
  }

  @Test func `two statements give the union`() {
    for first in Self.plain {
      for second in Self.plain where second != first {
        let both = present("I have \(first) and I have \(second)")
        #expect(both.isSuperset(of: present("I have \(first)")), "\(first) + \(second)")
        #expect(both.isSuperset(of: present("I have \(second)")), "\(first) + \(second)")
      }
    }
  }

  @Test func `no text breaks it`() {
    var random = Dice(state: 7)
    let words =
      Self.plain.flatMap { $0.split(separator: " ").map(String.init) } + [
        "no", "not", "/", ",", ".", "?", "since", "3", "weeks", "\u{0}", "é", "'", "½", "but", "or",
      ]
    for _ in 0..<3_000 {
      let count = Int(random.next() % 12)
      let text = (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: random.next() % 5 == 0 ? "" : " ")
      let heard = Ear(text).heard
      let bytes = text.utf8.count
      for range in heard.statements.flatMap(\.ranges) { #expect(range.upperBound <= bytes) }
    }
  }
}

/// Numbers that look random and are the same at every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
