package import Knowledge

/// A conversation: what is known and what is being asked.
///
/// A value, moved by `after(_:in:)` alone.
package struct Dialogue: Sendable, Equatable {
  /// Every answer given, also those that no longer count.
  package internal(set) var facts: Facts
  /// The screens whose lines are asked one at a time, by position.
  package internal(set) var oneByOne: Set<Int>
  /// Where the conversation stands.
  package internal(set) var state: State

  /// Where a conversation stands.
  package indirect enum State: Sendable, Equatable {
    /// Something is asked; `unclear` answers in a row could not be read.
    case asking(Asked, unclear: Int)
    /// A change waits for yes or no; nothing is changed yet.
    case confirming([Event.Given], Asked)
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
    case (.stopping, _): (self, [.say(.unclear), .confirmStop])
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
    case (_, .asked(let topic)): showing(topic, in: pack)
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
    case (.asking, _), (.confirming, _), (.reviewing, _), (.concluded, _):
      (self, [.say(.unclear)])
    }
  }

  /// The answers that count.
  package func counting(in pack: Pack) -> Facts { facts.onPath(in: pack) }

  /// The urgency and its reasons, now.
  package func assessment(in pack: Pack) -> Assessment { assess(counting(in: pack), in: pack) }
}
