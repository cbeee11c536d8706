import Chat
import Glibc
import Knowledge
import LineEditor
import Transcripts

/// The conversation at the edge: keyboard in, screen out.
///
/// It decides nothing.
struct Conversation {
  let pack: Pack
  private(set) var session: Session
  private(set) var seat: Seat
  private let opening: [Block]
  private let desk: TakeAwayDesk
  private var ear: Ear?
  /// Set while the session is saved as a transcript.
  var recording: Recording?
  /// Set while the session is kept for the clinic.
  var record: SessionRecord?
  var hasTroubleBeenSaid = false
  private var wasUrgent = false
  /// Whether an emergency stands on the screen and no key has been touched since.
  private var isUnseen = false
  /// Called once when the person is shown that it is an emergency.
  var onEmergency: (() -> Void)?

  /// How a conversation came to its end.
  enum Ending: Equatable {
    /// It is over, in its own words.
    case over
    /// The person stopped with Ctrl-C.
    case interrupted
    /// Nobody touched a key for too long.
    case idle
    /// A signal ends the program.
    case terminated(signal: Int32)
    /// Somebody new is there.
    case displaced
  }

  /// Holds a conversation at a person's own terminal from its first word to its last.
  ///
  /// - Throws: `Failure` when it cannot begin, the output fails or a signal ends the program.
  static func hold(
    pack folder: String? = nil,
    region: String? = nil,
    printer: String? = nil,
    patience: Duration? = nil,
    keeper: Keeper? = nil
  ) throws(Failure) {
    let pack = try PackLoading.pack(folder)
    let region = try PackLoading.region(region, in: pack)
    let record = try keeper?.beginsRecord(pack, from: folder, region: region)
    let setting = Setting(isKept: record != nil)
    var conversation = Conversation(
      Session.begin(in: pack, region: region, setting: setting),
      pack: pack,
      seat: try Seat(patience: TerminalLines.Patience(end: patience)),
      desk: TakeAwayDesk(printer: printer),
      record: record
    )
    conversation.hasTroubleBeenSaid = keeper != nil && record == nil
    try conversation.run()
  }

  init(
    _ begun: (session: Session, opening: [Block]),
    pack: Pack,
    seat: Seat,
    desk: TakeAwayDesk,
    record: SessionRecord? = nil
  ) {
    (session, opening) = begun
    (self.pack, self.seat, self.desk, self.record) = (pack, seat, desk, record)
  }

  /// Runs until the conversation is over.
  ///
  /// - Throws: `Failure` when the output fails, nobody is there any more or a signal ends the program.
  mutating func run() throws(Failure) {
    defer { seat.close() }
    // A record that could not be begun is told before anything is typed.
    if hasTroubleBeenSaid { try show(session.blocks(.failed, in: pack)) }
    let ending = try talk()
    switch ending {
    case .over, .displaced: break
    case .interrupted: throw .stopped(signal: SIGINT)
    case .idle: throw .idle
    case .terminated(let signal): throw .stopped(signal: signal)
    }
  }

  /// Talks until the conversation ends, and closes its record.
  mutating func talk() throws(Failure) -> Ending {
    try show(opening)
    try keep()
    noteEmergency()
    let ending = try listen()
    try close(ending)
    return ending
  }

  private mutating func listen() throws(Failure) -> Ending {
    var wasInterrupted = false
    while !session.isOver {
      switch try next() {
      case .input(let input):
        try take(input)
        if session.hasGoneOn { wasInterrupted = false }
      case .interrupted:
        wasInterrupted = true
        try take(.interrupted)
      case .idle, .quiet:
        try take(.ended)
        return .idle
      case .terminated(let signal):
        try take(.ended)
        return .terminated(signal: signal)
      case .newPerson: return .displaced
      }
    }
    return wasInterrupted ? .interrupted : .over
  }

  /// Lets the session hear something, keeps it, and shows what it says.
  private mutating func take(_ input: Session.Input) throws(Failure) {
    recording?.note(typed: input)
    let (pack, day) = (pack, recording?.day ?? .today)
    var ear = ear
    let blocks = session.receive(input, in: pack, hearing: Self.ear(&ear, pack, day))
    self.ear = ear
    let isSafe = record?.keep(session, in: pack) ?? true
    if let wish = session.wish {
      let outcome = recording?.desk.outcome(of: wish) ?? desk.fulfil(wish, for: session, in: pack)
      try show(session.blocks(outcome, in: pack))
    }
    try show(blocks)
    try tell(isSafe: isSafe)
    noteEmergency()
  }

  /// Once the person is shown that it is an emergency, it stays and somebody may be called.
  private mutating func noteEmergency() {
    guard session.hasShownEmergency, !wasUrgent else { return }
    wasUrgent = true
    isUnseen = true
    onEmergency?()
  }

  /// What understands own words; made when somebody first uses some.
  private static func ear(_ made: inout Ear?, _ pack: Pack, _ day: Day?) -> Ear {
    if let made { return made }
    let ear = Ear(pack: pack, day: day)
    made = ear
    return ear
  }

  mutating func show(_ blocks: [Block]) throws(Failure) {
    recording?.note(said: blocks)
    try seat.show(blocks, width: recording?.width)
  }

  /// The next line; where none can be read, the advice comes before the error.
  private mutating func next() throws(Failure) -> Keyboard.Reading {
    defer { isUnseen = false }
    do {
      return try seat.next(
        candidates: session.candidates(in: pack),
        manner: isUnseen ? .untilSeen : .usual,
        takesLineEarly: session.hasResult
      )
    } catch .cannotRead(let errno) {
      try take(.ended)
      try close(.over)
      throw .cannotRead(errno: errno)
    }
  }
}
