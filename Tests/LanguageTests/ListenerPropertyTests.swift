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

  /// Phrasings of many kinds, with what they say and deny.
  static let phrasings = [
    "i have numbness between my legs", "i wet myself yesterday", "i am leaking urine",
    "there is a tingling feeling in both legs", "i have a high temperature and shivering",
    "i lost weight without trying", "sudden chest tightness this morning",
    "i take warfarin every day", "my grandmother cannot feel when she pees",
    "i have been treated for breast cancer", "my knee keeps giving way",
    "i can not feel toilet paper when i wipe", "i fainted this morning",
    "i have never had numbness between my legs", "i am without fever", "my bladder does not leak",
    "i don't have chest pain", "she doesn't have diabetes", "i haven't wet myself",
  ]

  @Test(arguments: phrasings)
  func `one slip keeps what was said or leaves it to be asked`(text: String) {
    let whole = Ear(text).heard.facts
    for typed in Self.slips(in: text) {
      let facts = Ear(typed).heard.facts
      for slot in whole.answered where Ear.pack.facts[slot].kind == .yesNo {
        #expect(facts[slot] == nil || facts[slot] == whole[slot], "\(typed)")
      }
    }
  }

  @Test func `most slips change nothing`() {
    var (kept, tried) = (0, 0)
    for text in Self.phrasings {
      let whole = Ear(text).heard.facts
      let slips = Self.slips(in: text)
      tried += slips.count
      kept += slips.count { Ear($0).heard.facts == whole }
    }
    #expect(kept * 10 >= tried * 6, "\(kept) of \(tried)")
  }

  /// A text with one word mistyped, for every word of four letters or more.
  private static func slips(in text: String) -> [String] {
    var random = Dice(state: UInt64(text.utf8.count))
    let words = text.split(separator: " ").map(String.init)
    return words.indices.filter { words[$0].utf8.count >= 4 }.flatMap { index in
      (0..<4).map { _ in
        var typed = words
        typed[index] = slipped(words[index], &random)
        return typed.joined(separator: " ")
      }
    }
  }

  /// A word with two neighbouring letters behind the first swapped, or one left out.
  private static func slipped(_ word: String, _ random: inout Dice) -> String {
    var letters = Array(word)
    let place = 1 + Int(random.next() % UInt64(letters.count - 2))
    if random.next() % 2 == 0 {
      letters.swapAt(place, place + 1)
    } else {
      letters.remove(at: place)
    }
    return String(letters)
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
