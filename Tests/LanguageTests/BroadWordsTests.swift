import Knowledge
import RealPack
import Testing

/// Words that say an emergency in one sentence and something harmless in another.
@Suite struct BroadWordsTests {
  static let harmless = [
    "sorry for rambling on", "i am confused whether heat or ice is better",
    "so confused by all the advice about my back", "the gabapentin makes me drowsy",
    "i feel tired and lethargic lately", "the pain makes me agitated", "i use a heating pad",
    "i wear knee pads at work", "there is some hesitancy about surgery",
    "is there any urgency to see someone", "spiking pain down my leg", "i use hot and cold packs",
    "a faint ache in my calf", "a faint tingling in my toes", "it is unresponsive to ibuprofen",
    "i was shunted from one doctor to the next", "the appointment ran over",
    "i have a crushed nerve in my back", "it made me sob", "i collapsed onto the couch after work",
    "my hands are clammy when nervous", "i am gasping for a cup of tea",
    "i muddled up my appointments", "i always had low blood pressure",
  ]

  @Test(arguments: harmless)
  func `a broad word alone raises no alarm`(text: String) {
    #expect(Ear(text).urgency < .today)
  }

  static let alarming: [(String, FactID)] = [
    ("he is confused", "very-unwell"),
    ("she is confused about what day it is", "very-unwell"),
    ("he is drowsy and hard to wake", "very-unwell"),
    ("she is rambling and has a fever", "very-unwell"),
    ("he is very lethargic", "very-unwell"),
    ("i fainted this morning", "collapse"),
    ("i nearly fainted", "collapse"),
    ("i went pale and clammy", "collapse"),
    ("he collapsed on the street", "collapse"),
    ("he is unresponsive", "collapse"),
    ("gasping for air", "chest-pain"),
    ("i was run over by a van", "serious-accident"),
    ("we got shunted by a lorry", "serious-accident"),
    ("i was crushed by a cow", "serious-accident"),
    ("i wear pads now", "bladder-control"),
    ("urinary urgency", "bladder-control"),
    ("urinary hesitancy", "bladder-start"),
    ("spiking a temperature", "fever"),
    ("both my feet tingle", "both-legs"),
    ("my legs went numb", "both-legs"),
  ]

  @Test(arguments: alarming)
  func `a broad word that says a sign is heard`(text: String, fact: FactID) {
    #expect(Ear(text).answer(fact) == "yes")
  }

  @Test(arguments: ["numb between my legs", "i can not feel anything between my legs"])
  func `between the legs is not both legs`(text: String) {
    #expect(Ear(text).answer("saddle-numbness") == "yes")
    #expect(Ear(text).answer("both-legs") == nil)
  }

  @Test(arguments: ["how heavy can i lift", "i have to push to pee", "i can not lift my foot"])
  func `not every lift or push began the pain`(text: String) {
    #expect(Ear(text).answer("minor-trauma") == nil)
  }
}
