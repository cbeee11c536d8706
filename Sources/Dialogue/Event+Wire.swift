package import Knowledge

/// What is written of an event: one line of words, by ids alone, so that a record outlives changes in
/// the pack's order.
///
/// The first word is the version of the form. `1 answered fever=yes infection-risk=diabetes,-dialysis`.
extension Event {
  /// The version written; every version ever written stays readable.
  package static let wireVersion = 1

  /// The event on one line, without a line feed.
  package func written(in pack: Pack) -> String {
    let words = WireWriter(pack: pack).words(of: self)
    return ([String(Self.wireVersion)] + words).joined(separator: " ")
  }

  /// Reads an event that was written with any version of the form.
  ///
  /// - Throws: `WireProblem` when the line is none, or names what the pack does not have.
  package init(written line: String, in pack: Pack) throws(WireProblem) {
    var words = line.split(separator: " ").map(String.init)[...]
    guard let version = words.popFirst() else { throw .empty }
    guard version == String(Self.wireVersion) else { throw .unknownVersion(version) }
    guard let name = words.popFirst() else { throw .empty }
    self = try WireReader(pack: pack).event(name, Array(words))
  }
}

/// Why a written event cannot be read.
package enum WireProblem: Error, Equatable {
  /// There is nothing on the line.
  case empty
  /// The form is of a version that this program does not know.
  case unknownVersion(String)
  /// No event is called that.
  case unknownEvent(String)
  /// The pack has no fact, value, screen or entry of that name.
  case unknownName(String)
  /// A word is missing or is too much behind the event's name.
  case malformed(String)
}

/// Turns events into words.
struct WireWriter {
  let pack: Pack

  func words(of event: Event) -> [String] {
    switch event {
    case .answered(let given): ["answered"] + given.map(written)
    case .unclear: ["unclear"]
    case .unusable(let reason): ["unusable"] + words(of: reason)
    case .splitUp: ["split-up"]
    case .told(let told, let doubts): words(of: told, doubts)
    case .guessed(let told): ["guessed"] + told.map(written)
    case .undone: ["undone"]
    case .wentBack: ["went-back"]
    case .changed(let screen): ["changed", pack.screens[screen].id.text]
    case .kept: ["kept"]
    case .confirmed: ["confirmed"]
    case .declined: ["declined"]
    case .approved: ["approved"]
    case .asked(let topic): ["asked"] + words(of: topic)
    case .opened(let number): ["opened", String(number)]
    case .openedEntry(let entry): ["opened-entry", pack.words.library[entry].id]
    case .wantedDetails: ["wanted-details"]
    case .interrupted: ["interrupted"]
    case .left: ["left"]
    }
  }

  private func words(of reason: Event.Unusable) -> [String] {
    switch reason {
    case .empty: ["empty"]
    case .tooLong(let limit): ["too-long", String(limit)]
    case .whichLines: ["which-lines"]
    case .notSureNotTaken: ["not-sure-not-taken"]
    case .privateNotTaken: ["private-not-taken"]
    case .nothingToKeep: ["nothing-to-keep"]
    case .changeUnknown: ["change-unknown"]
    }
  }

  private func words(of topic: Event.Topic) -> [String] {
    switch topic {
    case .why: ["why"]
    case .help: ["help"]
    case .review: ["review"]
    case .again: ["again"]
    case .summary: ["summary"]
    case .more: ["more"]
    case .questions: ["questions"]
    case .question(let number): ["question", String(number)]
    case .about: ["about"]
    case .topics: ["topics"]
    case .takeAway(.file): ["take-away", "file"]
    case .takeAway(.paper): ["take-away", "paper"]
    case .entry(let entry): ["entry", pack.words.library[entry].id]
    case .advice(let id): ["advice", id]
    case .weighing(let topic): ["weighing"] + words(of: topic)
    case .choices(let topics):
      ["choices"] + topics.map { words(of: $0).joined(separator: "/") }
    case .unanswered: ["unanswered"]
    case .postponed: ["postponed"]
    case .whyHeard: ["why-heard"]
    case .group(let name): ["group", name]
    case .together(let first, let second): ["together", word(of: first), word(of: second)]
    }
  }

  private func word(of substance: Event.Substance) -> String {
    switch substance {
    case .medicine(let entry): "medicine:" + pack.words.library[entry].id
    case .group(let name): "group:" + name
    case .something: "something"
    }
  }

  private func words(of told: [Event.Told], _ doubts: [Int]) -> [String] {
    ["told"] + told.map(written) + doubts.map { pack.facts[$0].id.text + "~" }
  }

  /// An answer and the words that led to it: `fever=yes"hot%20and%20shivery"`.
  private func written(_ told: Event.Told) -> String {
    written(told.given) + "\"" + told.words.percentEncoded + "\""
  }

  private func written(_ given: Event.Given) -> String {
    let fact = pack.facts[given.slot]
    return fact.id.text + "=" + written(given.answer, to: fact)
  }

  /// Values are camelCase, so words with a hyphen inside cannot be mistaken for one.
  private func written(_ answer: Answer, to fact: Fact) -> String {
    switch answer {
    case .choice(let value): fact.values[value]
    case .orWorse(let value): fact.values[value] + "+"
    case .number(let number): "\(number)"
    case .notSure: "not-sure"
    case .preferNotToSay: "kept-private"
    case .list(let list):
      "["
        + list.asked.items.map { item in
          let name = fact.values[item]
          let set = ItemSet(item: item)
          return list.yes.contains(set) ? name : list.unsure.contains(set) ? name + "?" : "-" + name
        }.joined(separator: ",") + "]"
    }
  }
}

extension String {
  /// The text without spaces, quotes and control characters: each of their bytes as `%` and two digits.
  fileprivate var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x25
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
