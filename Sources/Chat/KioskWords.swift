import Dialogue
package import Knowledge

/// What a kiosk says outside the conversation.
package struct KioskWords: Sendable {
  private let speaker: Speaker
  private let isKept: Bool

  /// The words of a pack for a region; `keepsRecords` where answers can be kept.
  package init(pack: Pack, region: Region, keepsRecords: Bool) {
    isKept = keepsRecords
    speaker = Speaker(
      pack: pack,
      region: region,
      dialogue: Dialogue.begin(in: pack).0,
      setting: Setting(isKiosk: true, isKept: keepsRecords)
    )
  }

  /// How to begin.
  package var attraction: [Block] {
    [.heading(speaker.phrase(.programTitle)), .space] + texts([.introPurpose, .introLimits])
      + [.space] + texts([.introEmergency]) + [.space]
      + texts(isKept ? [.kioskBegin, .kioskReturn] : [.kioskPrivacy, .kioskBegin])
  }

  /// Whether the answers may be kept.
  package var consent: [Block] {
    [.heading(speaker.phrase(.kioskConsentTitle)), .space]
      + texts([.kioskConsentWhat, .kioskConsentNo]) + [.space] + texts([.kioskConsentAsk])
  }

  /// The words of a notice.
  package func blocks(_ notice: Reception.Notice) -> [Block] {
    switch notice {
    case .unread: [.space] + texts([isKept ? .kioskUnreadCode : .kioskUnread])
    case .gone: [.space] + texts([.kioskGone])
    case .consentAgain: [.space] + texts([.kioskConsentAgain])
    }
  }

  /// What becomes of the answers, before the first question.
  ///
  /// - Parameters:
  ///   - keeping: what becomes of them.
  ///   - minutes: how long a code works.
  /// - Returns: the blocks; none where nothing is ever kept, as the first screen says so.
  package func blocks(_ keeping: Reception.Keeping, minutes: Int) -> [Block] {
    switch keeping {
    case .never: []
    case .declined: texts([.kioskNotKept]) + [.space]
    case .failed: texts([.kioskKeptNot]) + [.space]
    case .kept(let code):
      texts([.kioskKept]) + (code.map { [self.code($0, .kioskCode, minutes)] } ?? []) + [.space]
    }
  }

  /// The code once more, when somebody stops early.
  package func codeAgain(_ code: String, minutes: Int) -> [Block] {
    [.space, self.code(code, .kioskCodeAgain, minutes)]
  }

  /// Before a conversation goes on; the new code where there is one.
  package func resumed(code: String?, minutes: Int) -> [Block] {
    texts([.kioskResumed]) + (code.map { [self.code($0, .kioskCode, minutes)] } ?? []) + [.space]
  }

  /// The first line of every screenful.
  package var newPerson: Block { .hint(speaker.phrase(.kioskNewPerson)) }

  /// What stands below a page that is not the last.
  package var readOn: [Block] { [.space, .hint(speaker.phrase(.kioskReadOn))] }

  /// What stands below the last words.
  package var parting: [Block] { [.space] + texts([.kioskParting]) }

  /// That everything is wiped soon when nobody touches a key.
  package func warning(seconds: Int) -> [Block] {
    [.text(speaker.phrase(.kioskWarning, ["seconds": "\(seconds)"]))]
  }

  /// What stands there while nothing can be shown.
  package var closed: [Block] { texts([.kioskClosed]) }

  /// Whether a line says that somebody new is there.
  package func isNewPerson(_ line: String) -> Bool {
    speaker.words.vocabulary.keyword(of: Typed(line)) == .newPerson
  }

  private func texts(_ phrases: [Phrase]) -> [Block] {
    phrases.map { .text(speaker.phrase($0)) }
  }

  private func code(_ code: String, _ phrase: Phrase, _ minutes: Int) -> Block {
    let spaced = code.prefix(3) + " " + code.dropFirst(3)
    return .text(speaker.phrase(phrase, ["code": String(spaced), "minutes": "\(minutes)"]))
  }
}

/// What is said of keeping the answers, wherever the conversation is held.
extension Session {
  /// What is said of keeping the answers.
  package enum KeepingNotice: Sendable, Equatable {
    /// An event could not be kept.
    case failed
    /// The whole record is kept.
    case kept
    /// The record is not whole.
    case keptNot
  }

  /// The words of it.
  package func blocks(_ notice: KeepingNotice, in pack: Pack) -> [Block] {
    let speaker = speaker(in: pack)
    let phrase: Phrase =
      switch notice {
      case .failed: .keptNot
      case .kept: .keptFarewell
      case .keptNot: .keptFarewellNot
      }
    return [.space, .text(speaker.phrase(phrase))]
  }
}
