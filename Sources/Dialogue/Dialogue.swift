package import Knowledge

/// A conversation: what is known and what is being asked.
///
/// A value, moved by `after(_:in:)` alone.
package struct Dialogue: Sendable, Equatable {
  /// Every answer given, also those that no longer count.
  package internal(set) var facts: Facts
  /// The screens whose lines are asked one at a time, by position.
  package internal(set) var oneByOne: Set<Int>
  /// What was understood last of the person's own words; empty before, and once it is taken back.
  package internal(set) var heard: [Heard] = []
  /// Where the conversation stands.
  package internal(set) var state: State

  /// What was understood about one fact, and what was known of it before.
  package struct Heard: Sendable, Equatable {
    /// What was understood.
    package let told: Event.Told
    /// The answer that it took the place of; `nil` for none.
    let before: Answer?
  }

  /// Where a conversation stands.
  package indirect enum State: Sendable, Equatable {
    /// Something is asked; `unclear` answers in a row could not be read.
    case asking(Asked, unclear: Int)
    /// A change waits for yes or no; nothing is changed yet.
    case confirming([Event.Given], Asked)
    /// What was understood waits for yes or no; nothing of it counts yet.
    case checking([Event.Told], doubts: [Int], Asked)
    /// Several things to read are offered; whatever else is said goes to where it was.
    case choosing([Event.Topic], over: State)
    /// Taking back what was understood would lower the urgency, and waits for yes or no.
    case undoing(from: State)
    /// The answers are shown for checking.
    case reviewing
    /// The result is shown; advice, questions and reading.
    case concluded(at: ReadingPlace)
    /// Asking whether to stop; goes on from where it was.
    case stopping(from: State)
    /// Over.
    case ended
  }

  /// Unclear answers in a row that count as "not sure".
  package static let patience = 3

  /// A new conversation and its first question.
  package static func begin(in pack: Pack) -> (Dialogue, [Effect]) {
    var dialogue = Dialogue(facts: Facts(count: pack.facts.count), oneByOne: [], state: .reviewing)
    dialogue.state = dialogue.settled(after: .next, in: pack)
    return (dialogue, dialogue.resumption(in: pack))
  }

  /// The conversation after an event, and what to show; the only way it moves.
  package func after(_ event: Event, in pack: Pack) -> (Dialogue, [Effect]) {
    switch (state, event) {
    case (.ended, _): (self, [])
    case (.stopping, .confirmed), (.stopping, .left), (.stopping, .interrupted): ended(in: pack)
    case (.stopping(let from), .declined): resumed(from, in: pack)
    case (.stopping(let from), .told(let told, let doubts)):
      moved(to: from).heard(told, doubts, in: pack)
    case (.stopping, _): (self, [.say(.unclear), .confirmStop])
    case (.undoing(let from), .told(let told, let doubts)):
      moved(to: from).heard(told, doubts, in: pack)
    case (.choosing(_, let from), _): moved(to: from).after(event, in: pack)
    case (_, .left): ended(in: pack)
    case (_, .interrupted): (moved(to: .stopping(from: state)), [.confirmStop])
    case (.concluded(let place), .asked(.more)): more(at: place, in: pack)
    case (.concluded, .asked(.topics)): reading(.topics, in: pack)
    case (.concluded(let place), .opened(let number)):
      reading(place.opened(number, in: pack), in: pack)
    case (.concluded(let place), .openedEntry(let entry)):
      reading(.entry(entry, part: 0, from: place), in: pack)
    case (.concluded(let place), .wentBack): up(from: place, in: pack)
    // Before the result a number is an answer; a menu of numbers would invite a wrong one.
    case (_, .asked(.topics)): (self, [.say(.readingLater)] + resumption(in: pack))
    case (_, .asked(.choices(let topics))): offering(topics)
    case (_, .asked(let topic)): showing(topic, in: pack)
    case (.undoing(let from), .confirmed): undone(from: from, in: pack)
    case (.undoing(let from), .declined): resumed(from, in: pack)
    case (_, .undone): undoing(in: pack)
    case (.checking(let told, let doubts, let asked), .confirmed):
      taken(told, doubts, asked, in: pack)
    case (.checking(_, _, let asked), .declined): notTaken(asked, in: pack)
    case (.checking(let earlier, let doubts, let asked), .told(let told, let more)):
      checked(earlier, told, doubts + more, asked, in: pack)
    case (.asking(let asked, _), .guessed(let told)),
      (.checking(_, _, let asked), .guessed(let told)):
      guessing(told, asked, in: pack)
    case (.asking, .told(let told, let doubts)), (.reviewing, .told(let told, let doubts)),
      (.concluded, .told(let told, let doubts)), (.confirming, .told(let told, let doubts)):
      heard(told, doubts, in: pack)
    case (_, .unusable(let reason)): (self, [.say(.unusable(reason))])
    case (_, .wentBack): wentBack(in: pack)
    case (_, .changed(let screen)): revisiting(screen, in: pack)
    case (.asking(let asked, _), .answered(let given)): answered(given, to: asked, in: pack)
    case (.asking(let asked, let unclear), .unclear): misread(asked, unclear, in: pack)
    case (.asking(let asked, _), .splitUp): splitUp(asked, [.say(.oneByOne)], in: pack)
    case (.asking(let asked, _), .kept): kept(asked, in: pack)
    case (.confirming(let given, let asked), .confirmed): changed(given, asked, in: pack)
    case (.confirming(_, let asked), .declined), (.confirming(_, let asked), .kept):
      notChanged(asked, in: pack)
    case (.reviewing, .approved), (.reviewing, .confirmed): concluded(in: pack)
    case (.concluded, .wantedDetails): details(in: pack)
    case (.asking, _), (.confirming, _), (.reviewing, _), (.concluded, _), (.checking, _),
      (.undoing, _):
      (self, [.say(.unclear)])
    }
  }

  /// The answers that count.
  package func counting(in pack: Pack) -> Facts { facts.onPath(in: pack) }

  /// The urgency now, without its reasons.
  package func presentUrgency(in pack: Pack) -> Urgency {
    urgency(of: counting(in: pack), in: pack, reading: .judged)
  }

  /// The urgency and its reasons, now.
  package func assessment(in pack: Pack) -> Assessment { assess(counting(in: pack), in: pack) }
}
