import Knowledge
import Language
import RealPack
import Testing

/// Whose trouble it is, since when, and whether it is over.
@Suite struct WhoAndWhenTests {
  static let ofAnother: [(String, FactID, String)] = [
    ("I write for my uncle, 66. Since Monday he cannot lift the left foot", "foot-drop", "yes"),
    (
      "This is about my gran. We found her wet. She cannot feel when she pees", "bladder-feeling",
      "yes"
    ),
    (
      "My sister hurt her back. I thought it was nothing. Now her legs are numb", "both-legs", "yes"
    ),
    ("Typing for my dad: back pain, and now a fever", "fever", "yes"),
  ]

  @Test(arguments: ofAnother)
  func `what is said of the one written for is heard`(
    text: String,
    fact: FactID,
    answer: String
  ) {
    #expect(Ear(text).answer(fact) == answer)
    #expect(Ear(text).answer("who") == "other")
  }

  @Test(arguments: [
    "a friend of mine wet herself last year, I only have a stiff back",
    "my brother has numb legs, I have a stiff back and I have slept badly",
    "we have weak bladders in our family, my back is stiff",
  ])
  func `what is another's is not the writer's`(text: String) {
    #expect(Ear(text).urgency < .today)
    #expect(Ear(text).answer("who") != "other")
  }

  @Test(arguments: [
    "lifting my nephew yesterday, now numb between the legs",
    "since lifting mum out of bed, lost control of the bladder",
    "carrying my wife up the stairs on sunday, cannot feel myself pee since",
  ])
  func `who is lifted or carried is not who is ill`(text: String) {
    #expect(Ear(text).urgency == .emergency)
  }

  @Test func `a sign that may be somebody else's is asked about`() {
    let ear = Ear("I have a stiff back. My neighbour had one too, lost control of the bladder")
    #expect(ear.answer("bladder-control") == nil)
    #expect(ear.doubts("bladder-control"))
  }

  @Test func `the writer's own trouble is asked about where the text is for another`() {
    let ear = Ear("I write for my wife, her back hurts. I have wet myself")
    #expect(ear.answer("bladder-control") == nil)
    #expect(ear.doubts("bladder-control"))
  }

  static let weeks: [(String, String)] = [
    ("I have taken prednisolone for six years and have had back pain for two weeks", "2.0"),
    ("back pain for five weeks, an operation three years ago", "5.0"),
    ("I am 20 weeks pregnant and have had back pain for three weeks", "3.0"),
    ("the pain started four weeks ago, I retired two years ago", "4.0"),
  ]

  @Test(arguments: weeks)
  func `the time of something else is not how long the pain lasts`(text: String, weeks: String) {
    #expect(Ear(text).answer("duration-weeks") == weeks)
  }

  @Test(arguments: [
    "I fell off a horse at 19 and broke two ribs, all healed. I am 52 and my back is stiff",
    "I am 50. I crashed my car at 22, from which I recovered completely",
    "I had a car crash in 2009 and my back is stiff",
    "I had a fever last month but that is gone, my back is stiff",
  ])
  func `what is over does not count`(text: String) {
    #expect(Ear(text).urgency < .today)
  }

  @Test(
    arguments: [
      (
        "I leak when I sneeze, but I have done that since my son was born eight years ago and it has not changed",
        "bladder-control-since"
      ),
      (
        "I have been numb between my legs for five years. It has stayed exactly the same",
        "saddle-numbness-since"
      ),
    ] as [(String, FactID)]
  )
  func `what has been so for years and has not changed is normal for the person`(
    text: String,
    scale: FactID
  ) {
    #expect(Ear(text).answer(scale) == "longNormalForMe")
  }

  @Test(arguments: [
    "I leak when I sneeze, I have done that for eight years and it is getting worse",
    "I leak when I sneeze. My back has hurt for eight years and it has not changed",
    "I broke my leg at 19, all healed. I am 52 and I wet myself this morning",
    "I am 52. My father fell at 19. I cannot feel when I wipe",
    "I fainted two hours ago, it has passed",
    "I am numb between my legs today. My back has been the same for five years",
    "numb between my legs today, my back is the same for ten years",
  ])
  func `neither a long time nor an old story makes an emergency less`(text: String) {
    #expect(Ear(text).urgency == .emergency)
  }

  @Test(
    arguments: [
      ("she is afebrile", "fever"),
      ("no fever, and he is free of numbness between the legs, weakness and fever", "fever"),
      (
        "he is free of leg pain, numbness between the legs and urinary incontinence",
        "bladder-control"
      ),
    ] as [(String, FactID)]
  )
  func `clinical words deny`(text: String, fact: FactID) {
    #expect(Ear(text).answer(fact) == "no")
  }

  @Test func `a no that belongs to what follows denies and says nothing before it`() {
    let ear = Ear("bowels and feeling in the private parts as normal, no fever")
    #expect(ear.answer("bowel-change") != "yes")
    #expect(ear.answer("saddle-numbness") != "yes")
    #expect(ear.answer("fever") == "no")
  }

  @Test func `a verb that looks like a not denies nothing`() {
    #expect(Ear("he notes that he can no longer lift his foot").answer("foot-drop") == "yes")
  }

  @Test func `a medicine may be named in another sentence than its number`() {
    let ear = Ear("I take paracetamol for my back. I had 20 tablets yesterday")
    #expect(ear.answer("painkillers-too-many") == "paracetamolAboveLimit")
    let other = Ear("I take ibuprofen for my back. I had 20 tablets yesterday")
    #expect(other.answer("painkillers-too-many") == "otherAboveLabel")
  }

  @Test(arguments: [
    "lost control of my bladder twice, never had that before",
    "never had this before but my crotch is numb",
  ])
  func `what never was before is so now`(text: String) {
    #expect(Ear(text).urgency == .emergency)
  }

  @Test(arguments: [
    "I leak when I sneeze since my son was born, 18 years ago. It is the same now as ten years ago",
    "My stream is weak since six years, and it is just as it was last year",
  ])
  func `what is the same now as years ago is normal for the person`(text: String) {
    #expect(Ear(text).urgency == .routine)
  }

  @Test func `signs that are listed and all denied behind are asked about`() {
    let ear = Ear(
      "The sheet names leaking urine, numb genitals and weak legs. I have none of these."
    )
    #expect(ear.doubts("saddle-numbness"))
    #expect(ear.answer("saddle-numbness") == nil)
    let own = Ear("I cannot feel when I pee and my crotch is numb. None of it makes sense.")
    #expect(own.urgency == .emergency)
  }

  @Test(arguments: [
    "My crotch is numb and I leak urine. Otherwise all fine.",
    "My crotch is numb and I leak urine. I take painkillers, none of them helps",
    "numb between my legs and weak legs since Monday. My mum had none of this",
    "am I allowed to drive, I wet myself this morning",
    "the leaflet says go to A&E if numb down below, and I am numb down below since yesterday",
  ])
  func `a sign of one's own is told, whatever is none or asked beside it`(text: String) {
    #expect(Ear(text).urgency == .emergency)
  }

  @Test(
    arguments: [
      ("my son, who is 14, has back pain", "14.0"),
      ("31, mechanic. My back locked on Monday, no pain in the legs", "31.0"),
      ("20, I think", nil),
      ("Pulled my back on Monday. 34, and I work in a bar", "34.0"),
      ("3, maybe 4 weeks now", nil),
      ("her pain is 12 times worse", nil),
    ] as [(String, String?)]
  )
  func `ages are told in passing`(text: String, years: String?) {
    #expect(Ear(text).answer("age") == years)
  }

  @Test func `a denied part of a sign that is touched is no denial of the sign`() {
    let ear = Ear("when I need to pee I have to run, never leaked")
    #expect(ear.answer("bladder-control") == nil)
    #expect(ear.doubts("bladder-control"))
  }

  @Test func `what is news of an old sign is not normal for the person`() {
    let ear = Ear("numb between my legs for five years, the same, but this morning it is all numb")
    #expect(ear.answer("saddle-numbness-since") != "longNormalForMe")
    #expect(ear.urgency >= .today)
  }
}
