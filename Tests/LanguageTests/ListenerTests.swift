import Dialogue
import Knowledge
import Language
import RealPack
import Testing

/// What is heard, as names, so that a test reads like a conversation.
struct Ear {
  static let pack = RealPack.pack
  static let listener = Listener(pack: pack)
  static let day = Day(year: 2026, month: 11, day: 26)

  let heard: Heard

  init(_ text: String) { heard = Self.listener.hear(text, on: Self.day) }

  /// The name of a fact's answer; `nil` when nothing counts.
  func answer(_ name: FactID) -> String? {
    guard let slot = Self.pack.slot(of: name), let answer = heard.facts[slot] else { return nil }
    let values = Self.pack.facts[slot].values
    switch answer {
    case .choice(let value): return values[value]
    case .list(let list): return list.yes.items.map { values[$0] }.joined(separator: " ")
    case .number(let number): return "\(number)"
    default: return "\(answer)"
    }
  }

  /// Whether the text leaves a doubt about a fact.
  func doubts(_ name: FactID) -> Bool {
    Self.pack.slot(of: name).map(heard.doubts.contains) ?? false
  }

  /// The urgency of what counts.
  var urgency: Urgency { assess(heard.facts, in: Self.pack).urgency }
}

@Suite struct ListenerTests {
  static let said: [(String, FactID, String)] = [
    ("numb when I wipe", "saddle-numbness", "yes"),
    ("no feeling between my legs", "saddle-numbness", "yes"),
    ("saddle anesthesia", "saddle-numbness", "yes"),
    ("can't tell when I need to go", "bladder-feeling", "yes"),
    ("have to push to pee", "bladder-start", "yes"),
    ("urinary retention", "bladder-start", "yes"),
    ("I wet myself", "bladder-control", "yes"),
    ("no control of my bladder", "bladder-control", "yes"),
    ("I soiled myself", "bowel-change", "yes"),
    ("can't get hard any more", "sexual-change", "yes"),
    ("pins and needles in both legs", "both-legs", "yes"),
    ("my foot slaps", "foot-drop", "yes"),
    ("my knee gives out", "knee-gives-way", "yes"),
    ("32 weeks pregnant", "pregnancy", "pregnant"),
    ("I take apixaban", "blood-thinners", "yes"),
    ("A 38-year-old man with an ache", "age", "38.0"),
    ("67M", "age", "67.0"),
    ("I'm 42 female", "sex", "female"),
    ("I am fifty nine", "age", "59.0"),
    ("back pain for three weeks", "duration-weeks", "3.0"),
    ("back pain for a year and a half", "duration-weeks", "78.0"),
    ("numb between my legs since tuesday", "saddle-numbness-since", "within2Weeks"),
    ("my grandmother can't feel when she pees", "who", "other"),
    ("my grandmother can't feel when she pees", "sex", "female"),
    ("my grandmother can't feel when she pees", "bladder-feeling", "yes"),
    ("pain in the left leg, no wait, the right leg", "pain-side", "right"),
  ]

  @Test(arguments: said)
  func `words say a fact`(text: String, fact: FactID, answer: String) {
    #expect(Ear(text).answer(fact) == answer)
  }

  static let denied: [(String, FactID)] = [
    ("no fever", "fever"),
    ("no chest pain, fever or chills", "fever"),
    ("denies fever, chills, and saddle numbness", "saddle-numbness"),
    ("saddle numbness: no", "saddle-numbness"),
    ("I don't have numbness between my legs", "saddle-numbness"),
    ("without leaking urine", "bladder-control"),
  ]

  @Test(arguments: denied)
  func `a denial says no`(text: String, fact: FactID) {
    #expect(Ear(text).answer(fact) == "no")
  }

  static let notSaid: [(String, FactID)] = [
    ("my bicycle saddle makes me numb with fear", "saddle-numbness"),
    ("there is a leak in the roof", "bladder-control"),
    ("can sciatica cause numbness between the legs?", "saddle-numbness"),
    ("what if I wet myself", "bladder-control"),
    ("my mum has cancer, my back aches", "cancer-history"),
    ("my legs used to go numb years ago", "both-legs"),
  ]

  @Test(arguments: notSaid)
  func `what is imagined, past or another's does not count`(text: String, fact: FactID) {
    #expect(Ear(text).answer(fact) == nil)
  }

  @Test func `what is asked about raises a doubt`() {
    #expect(Ear("what if I wet myself").doubts("bladder-control"))
    #expect(Ear("can sciatica cause numbness between the legs?").doubts("saddle-numbness"))
  }

  @Test func `a but ends a denial`() {
    let ear = Ear("no fever but numb between my legs")
    #expect(ear.answer("fever") == "no")
    #expect(ear.answer("saddle-numbness") == "yes")
  }

  @Test func `a maybe is not sure`() {
    #expect(Ear("maybe I have a fever").answer("fever") == "notSure")
  }

  @Test func `old trouble that is not said to be normal is left open`() {
    #expect(Ear("numb between my legs for three months").answer("saddle-numbness-since") == nil)
    let worse = Ear("numb between my legs for three months and getting worse")
    #expect(worse.answer("saddle-numbness-since") == "longerGettingWorse")
  }

  @Test func `a time of the back is not the time of the numbness`() {
    let ear = Ear("back pain for ten years, now numb between my legs")
    #expect(ear.answer("saddle-numbness-since") != "longNormalForMe")
    #expect(ear.urgency == .emergency)
  }

  @Test func `a slip is put right and says so`() throws {
    let heard = Ear("incontinense").heard
    let statement = try #require(heard.statements.first)
    #expect(statement.certainty == .corrected)
  }

  @Test func `the words that led to a fact are known`() throws {
    let text = "oh, I WET myself"
    let statement = try #require(Ear(text).heard.statements.first)
    let bytes = Array(text.utf8)
    let words = statement.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words == ["WET", "myself"])
  }
}
