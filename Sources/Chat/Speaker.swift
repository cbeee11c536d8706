import Dialogue
import Knowledge

/// Finds the words for what the dialogue wants shown.
struct Speaker {
  let pack: Pack
  let region: Region
  let dialogue: Dialogue
  let setting: Setting
  /// The answers that count.
  let facts: Facts

  init(pack: Pack, region: Region, dialogue: Dialogue, setting: Setting = .own) {
    self.setting = setting
    self.pack = pack
    self.region = region
    self.dialogue = dialogue
    facts = dialogue.counting(in: pack)
  }

  var words: Words { pack.words }

  /// Who is spoken to.
  var voice: Voice {
    let line = pack.spokenFor
    return line.value.map { dialogue.facts[line.slot] == .choice($0) } ?? false ? .other : .own
  }

  /// A phrase with its slots filled; the region's slots need not be given.
  func phrase(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    guard let spoken = words.phrases[phrase] else { return "" }
    return said(spoken, values)
  }

  /// A sentence in the person's voice with its slots filled.
  func said(_ spoken: Spoken, _ values: [String: String] = [:]) -> String {
    let text = spoken.said(in: voice)
    // Most sentences have no slot to look for.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return Template(text).filled { values[$0] ?? region.slots[$0] }
  }

  /// A text that is the same in both voices, with the region's slots filled.
  func said(_ text: String) -> String { said(Spoken(text)) }

  /// The urgency in plain words.
  func title(_ urgency: Urgency) -> String { words.cards[urgency]?.title ?? urgency.rawValue }

  /// The blocks of an effect.
  func blocks(_ effect: Effect) -> [Block] {
    switch effect {
    case .ask(let asked): ask(asked)
    case .askBriefly(let asked): askBriefly(asked)
    case .checkHeard(let told): checkHeard(told)
    case .say(let notice): say(notice)
    case .show(let topic): show(topic)
    case .check: [.space] + reviewRows + [.space, .text(phrase(.reviewCheck))]
    case .confirm(let consequences): confirm(consequences)
    case .confirmStop: [.space, .text(phrase(.stopAsk))]
    case .present(let assessment): result(assessment)
    case .read(let place): read(place)
    case .offer: offer
    case .endEarly(let assessment): endEarly(assessment)
    case .farewell: [.space, .text(phrase(.farewell))]
    }
  }

  /// What stands at the start of every conversation; at a kiosk the reception has said the rest.
  var introduction: [Block] {
    if setting.isKiosk { return [.text(phrase(.introCommands)), .space] }
    return [.heading(phrase(.programTitle)), .space]
      + [.introPurpose, .introLimits, .introEmergency, privacy, .introConsent, .introCommands]
      .map { .text(phrase($0)) }
  }

  /// What becomes of what is typed.
  var privacy: Phrase {
    setting.isKept ? .keptIntro : setting.isKiosk ? .kioskPrivacy : .introPrivacy
  }
}
