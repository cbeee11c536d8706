import Chat
import Dialogue
import Glibc
import Knowledge
import LineEditor
import PackFiles
import ProgramSupport
import Transcripts

/// One person at a kiosk, from the screen that invites them to the one that is wiped.
///
/// It decides nothing: `Reception` does.
struct Visit {
  private let options: KioskOptions
  private let pack: Pack
  private let region: Region
  private let words: KioskWords
  private let keeps: Bool
  private let kiosk = KioskLine()
  private var seat: Seat
  /// The record that was begun or taken up, until the conversation has it.
  private var record: SessionRecord?
  private var found: (session: Session, opening: [Block])?
  /// What ends the process besides the end of the visit.
  private var end: Failure?

  /// Opens the terminal for one person.
  ///
  /// - Throws: `Failure.cannotRead` when there is none to open.
  init(_ options: KioskOptions, pack: Pack, region: Region) throws(Failure) {
    (self.options, self.pack, self.region) = (options, pack, region)
    keeps = !options.noSave && options.recordOptions.record != nil
    words = KioskWords(pack: pack, region: region, keepsRecords: keeps)
    KioskLine.keepToItself()
    seat = try Seat(
      patience: TerminalLines.Patience(
        warning: .seconds(options.warn),
        end: .seconds(options.idle)
      ),
      kiosk: words
    )
  }

  /// Serves the person.
  ///
  /// - Throws: `Failure.idle` when they left, `.stopped` when a signal came, and what goes wrong.
  mutating func run() throws(Failure) {
    defer { seat.close() }
    try seat.enter()
    kiosk.ready(takesEscapes: seat.takesEscapes)
    var (reception, effects) = Reception.open(keepsRecords: keeps)
    while reception.state != .ended {
      var event: Reception.Event?
      for effect in effects { event = try perform(effect) ?? event }
      if event == nil { event = try next(in: reception.state) }
      if let event { (reception, effects) = reception.after(event) }
    }
    if let end { throw end }
  }

  /// What the person does next.
  private mutating func next(in state: Reception.State) throws(Failure) -> Reception.Event {
    switch try seat.next(manner: state == .attracting ? .attracting : .usual) {
    case .input(.line(let line)): return .typed(Reception.Reply(line, in: pack))
    case .input(.tooLong): return .typed(.other)
    case .input(.interrupted), .interrupted: return .interrupted
    case .input(.ended): return .abandoned
    case .newPerson: return .displaced
    case .idle, .quiet:
      end = .idle
      return .abandoned
    case .terminated(let signal):
      end = .stopped(signal: signal)
      return .abandoned
    }
  }

  /// Does what the reception wants; gives what came of it where it waits for that.
  private mutating func perform(_ effect: Reception.Effect) throws(Failure) -> Reception.Event? {
    switch effect {
    case .greet: try seat.show(words.attraction)
    case .say(let notice): try seat.show(words.blocks(notice))
    case .askConsent: try seat.show(words.consent)
    case .part: try seat.show(words.parting)
    case .lookUp(let code): return try takesUp(code) ? .found : .gone
    case .record: return try begunRecord()
    case .converse(let keeping):
      let setting = Setting(isKiosk: true, isKept: record != nil)
      var begun = Session.begin(in: pack, region: region, setting: setting)
      begun.1 = words.blocks(keeping, minutes: options.resumeWithin) + begun.1
      return try converse(begun)
    case .resume:
      guard let found else { return .concluded }
      return try converse(found)
    }
    return nil
  }

  private mutating func converse(
    _ begun: (session: Session, opening: [Block])
  ) throws(Failure) -> Reception.Event {
    var conversation = Conversation(
      begun,
      pack: pack,
      seat: seat,
      desk: TakeAwayDesk(printer: options.printer, writesFiles: false),
      record: record
    )
    conversation.onEmergency = kiosk.emergency
    let ending = try held(&conversation)
    seat = conversation.seat
    return try concluded(ending, conversation.session)
  }

  private mutating func concluded(
    _ ending: Conversation.Ending,
    _ session: Session
  ) throws(Failure) -> Reception.Event {
    if session.hasResult, let record { kiosk.release(record.ticket) }
    switch ending {
    case .over, .interrupted:
      if !session.hasResult, let code = record?.code {
        try seat.show(words.codeAgain(code, minutes: options.resumeWithin))
      }
      return .concluded
    case .displaced: return .displaced
    case .idle:
      end = .idle
      return .abandoned
    case .terminated(let signal):
      end = .stopped(signal: signal)
      return .abandoned
    }
  }

  /// Talks; a build for tests can save what was typed.
  private func held(_ conversation: inout Conversation) throws(Failure) -> Conversation.Ending {
    #if DEBUG
      if let file = options.transcript {
        conversation.record(proving: "", clock: Clock(day: "2026-01-01", time: "00:00"))
        defer { _ = try? WholeFile(path: file, mode: 0o600).replace(with: conversation.recorded) }
        return try conversation.talk()
      }
    #endif
    return try conversation.talk()
  }
}

/// The record of a visit.
extension Visit {
  private var line: RecordLine? {
    fcntl(KioskLine.keeper, F_GETFD) == -1 ? nil : RecordLine(descriptor: KioskLine.keeper)
  }

  private func header() throws(Failure) -> String {
    let folder = try PackLoading.folder(options.packOptions.pack)
    return SessionRecord.header(pack, digest: folder.digits, region: region, kiosk: options.name)
  }

  private mutating func begunRecord() throws(Failure) -> Reception.Event {
    guard let line, var begun = SessionRecord.begun(line, try header()) else { return .recordedNot }
    begun.code = kiosk.hold(begun.ticket)
    record = begun
    return .recorded(code: begun.code)
  }

  /// Takes up the session of a code; whether there was one that can be read.
  private mutating func takesUp(_ code: String) throws(Failure) -> Bool {
    guard let ticket = kiosk.ticket(for: code), let line,
      let taken = SessionRecord.resumed(line, ticket, try header())
    else { return false }
    var resumed = taken.record
    var events: [Event] = []
    for line in taken.events {
      guard let event = try? Event(written: line, in: pack) else { return false }
      events.append(event)
    }
    let setting = Setting(isKiosk: true, isKept: true)
    let (session, opening) = Session.resumed(events, in: pack, region: region, setting: setting)
    guard !session.isOver else { return false }
    resumed.code = kiosk.hold(resumed.ticket)
    record = resumed
    let minutes = options.resumeWithin
    found = (session, words.resumed(code: resumed.code, minutes: minutes) + opening)
    return true
  }
}
