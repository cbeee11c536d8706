package import Knowledge

/// What a kiosk does before and after a conversation: it waits for a person, asks whether their
/// answers may be kept, and lets them read to the end.
///
/// A value; `after(_:)` is the only way it moves. One reception serves one person.
package struct Reception: Sendable, Equatable {
  /// Where it stands.
  package private(set) var state = State.attracting
  /// Whether answers can be kept at all.
  package let keepsRecords: Bool

  /// Where a reception stands.
  package enum State: Sendable, Equatable {
    /// Nobody is there, or somebody reads how to begin.
    case attracting
    /// A code was typed, and who holds the sessions is being asked.
    case lookingUp
    /// Somebody is asked whether their answers may be kept.
    case consenting
    /// They said yes, and the record is being begun.
    case recording
    /// The conversation is held.
    case conversing
    /// It is over, and its last words are on the screen.
    case parting
    /// Everything is to be wiped.
    case ended
  }

  /// Something that happened.
  package enum Event: Sendable, Equatable {
    /// A line was typed.
    case typed(Reply)
    /// The code belongs to a session, which is taken up.
    case found
    /// The code belongs to none.
    case gone
    /// The record was begun, with a code to come back with where there is one.
    case recorded(code: String?)
    /// The record could not be begun.
    case recordedNot
    /// The conversation came to its end.
    case concluded
    /// Somebody else wants to begin.
    case displaced
    /// Ctrl-C, or Ctrl-D.
    case interrupted
    /// Nobody is there any more, or the program has to stop.
    case abandoned
  }

  /// What a typed line means here.
  package enum Reply: Sendable, Equatable {
    /// The Enter key alone.
    case enter
    case code(String)
    case yes, no, quit, other
  }

  /// Something to do.
  package enum Effect: Sendable, Equatable {
    /// Show how to begin.
    case greet
    /// Say something.
    case say(Notice)
    /// Ask whether the answers may be kept.
    case askConsent
    /// Ask whose code it is.
    case lookUp(code: String)
    /// Begin a record.
    case record
    /// Hold the conversation from its beginning.
    case converse(Keeping)
    /// Take up the conversation that was found.
    case resume
    /// Leave the last words on the screen until they are read.
    case part
  }

  /// Something to say.
  package enum Notice: Sendable, Equatable {
    /// What was typed is no way to begin.
    case unread
    /// The code does not work: wrong, used or too old.
    case gone
    /// Yes or no is needed; nothing is saved before.
    case consentAgain
  }

  /// What becomes of the answers.
  package enum Keeping: Sendable, Equatable {
    /// Nothing is ever kept here.
    case never
    /// The person said no.
    case declined
    /// They are kept; the code is to come back with.
    case kept(code: String?)
    /// They were to be kept, and cannot be.
    case failed
  }

  /// A reception that waits for somebody, and what it does first.
  package static func open(keepsRecords: Bool) -> (Reception, [Effect]) {
    (Reception(keepsRecords: keepsRecords), [.greet])
  }

  private init(keepsRecords: Bool) { self.keepsRecords = keepsRecords }

  /// The reception after an event, and what to do.
  package func after(_ event: Event) -> (Reception, [Effect]) {
    switch (state, event) {
    case (_, .abandoned), (_, .displaced): moved(to: .ended)
    case (.attracting, .typed(let reply)): begun(with: reply)
    case (.lookingUp, .found): moved(to: .conversing, .resume)
    case (.lookingUp, .gone): moved(to: .attracting, .say(.gone))
    case (.consenting, .typed(let reply)): consented(reply)
    case (.consenting, .interrupted): moved(to: .ended)
    case (.recording, .recorded(let code)): moved(to: .conversing, .converse(.kept(code: code)))
    case (.recording, .recordedNot): moved(to: .conversing, .converse(.failed))
    case (.conversing, .concluded): moved(to: .parting, .part)
    case (.parting, .typed), (.parting, .interrupted): moved(to: .ended)
    case (.attracting, _), (.lookingUp, _), (.consenting, _), (.recording, _), (.conversing, _),
      (.parting, _), (.ended, _):
      (self, [])
    }
  }

  private func begun(with reply: Reply) -> (Reception, [Effect]) {
    switch reply {
    case .enter, .yes:
      keepsRecords
        ? moved(to: .consenting, .askConsent) : moved(to: .conversing, .converse(.never))
    case .code(let code) where keepsRecords: moved(to: .lookingUp, .lookUp(code: code))
    case .code, .no, .quit, .other: (self, [.say(.unread)])
    }
  }

  private func consented(_ reply: Reply) -> (Reception, [Effect]) {
    switch reply {
    case .yes: moved(to: .recording, .record)
    case .no: moved(to: .conversing, .converse(.declined))
    case .quit: moved(to: .ended)
    case .enter, .code, .other: (self, [.say(.consentAgain)])
    }
  }

  private func moved(to state: State, _ effects: Effect...) -> (Reception, [Effect]) {
    var next = self
    next.state = state
    return (next, effects)
  }
}

extension Reception.Reply {
  /// What a line means; a code may be typed in groups.
  package init(_ line: String, in pack: Pack) {
    let typed = Typed(line)
    let digits = typed.text.filter { $0 != " " && $0 != "-" }
    if typed.text.isEmpty {
      self = .enter
    } else if digits.count == 6, digits.allSatisfy({ ("0"..."9").contains($0) }) {
      self = .code(digits)
    } else {
      switch pack.words.vocabulary.keyword(of: typed) {
      case .yes: self = .yes
      case .no: self = .no
      case .quit: self = .quit
      default: self = .other
      }
    }
  }
}
