import ArgumentParser
import Chat
import Glibc
import Knowledge
import LineEditor
import Transcripts

/// A patient session: at a terminal with line editing, through a pipe or from a file without.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Answer questions and learn how soon to be seen (the default)."
  )

  @OptionGroup var packOptions: PackOptions

  @Option(
    name: .long,
    help: "Whose numbers and places to name, as uk; a wrong one lists the known ones."
  )
  var region: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What “print” runs, with the text on its input; no shell.", valueName: "cmd")
  )
  var printer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "End with what is known after so many seconds without a key at a terminal.",
      valueName: "seconds"
    )
  )
  var idle: Int?

  func validate() throws {
    guard let idle, !Self.idleLimits.contains(idle) else { return }
    let (least, most) = (Self.idleLimits.lowerBound, Self.idleLimits.upperBound)
    throw ValidationError("--idle takes a number of seconds from \(least) to \(most).")
  }

  /// Seconds, up to a day.
  private static let idleLimits = 1...86400

  func run() throws {
    try Conversation.hold(
      pack: packOptions.pack,
      region: region,
      printer: printer,
      patience: idle.map { .seconds($0) }
    )
  }
}

/// The conversation at the edge: keyboard in, screen out.
///
/// It decides nothing.
struct Conversation {
  private let pack: Pack
  private var session: Session
  private var keyboard: Keyboard
  private let screen: TextScreen
  private let opening: [Block]
  private let desk: TakeAwayDesk
  private var ear: Ear?
  /// Set while the session is saved as a transcript.
  private var recording: Recording?

  /// Holds a conversation from its first word to its last.
  ///
  /// - Throws: `Failure` when it cannot begin, the output fails or a signal ends the program.
  static func hold(
    pack folder: String? = nil,
    region: String? = nil,
    printer: String? = nil,
    patience: Duration? = nil
  ) throws(Failure) {
    let pack = try PackLoading.pack(folder)
    let region = try PackLoading.region(region, in: pack)
    var conversation = try Conversation(
      pack: pack,
      region: region,
      printer: printer,
      patience: patience
    )
    try conversation.run()
  }

  init(
    pack: Pack,
    region: Region,
    printer: String?,
    patience: Duration? = nil
  ) throws(Failure) {
    self.pack = pack
    desk = TakeAwayDesk(printer: printer)
    keyboard = try Keyboard(patience: patience)
    screen = TextScreen(takesEscapes: keyboard.takesEscapes)
    (session, opening) = Session.begin(in: pack, region: region)
  }

  /// Runs until the conversation is over.
  ///
  /// - Throws: `Failure` when the output fails, nobody is there any more or a signal ends the program.
  mutating func run() throws(Failure) {
    defer { keyboard.close() }
    try show(opening)
    var wasInterrupted = false
    while !session.isOver {
      switch try next() {
      case .input(let input):
        try take(input)
        if session.hasGoneOn { wasInterrupted = false }
      case .interrupted:
        wasInterrupted = true
        try take(.interrupted)
      case .idle:
        try take(.ended)
        throw .idle
      case .terminated(let signal):
        try take(.ended)
        throw .stopped(signal: signal)
      }
    }
    if wasInterrupted { throw .stopped(signal: SIGINT) }
  }

  /// Lets the session hear something, and shows what it says.
  private mutating func take(_ input: Session.Input) throws(Failure) {
    recording?.note(typed: input)
    let (pack, day) = (pack, recording?.day ?? .today)
    var ear = ear
    let blocks = session.receive(input, in: pack, hearing: Self.ear(&ear, pack, day))
    self.ear = ear
    if let wish = session.wish {
      let outcome = recording?.desk.outcome(of: wish) ?? desk.fulfil(wish, for: session, in: pack)
      try show(session.blocks(outcome, in: pack))
    }
    try show(blocks)
  }

  /// What understands own words; made when somebody first uses some.
  private static func ear(_ made: inout Ear?, _ pack: Pack, _ day: Day?) -> Ear {
    if let made { return made }
    let ear = Ear(pack: pack, day: day)
    made = ear
    return ear
  }

  private mutating func show(_ blocks: [Block]) throws(Failure) {
    recording?.note(said: blocks)
    try screen.show(blocks, width: recording?.width)
  }

  /// The next line; where none can be read, the advice comes before the error.
  private mutating func next() throws(Failure) -> Keyboard.Reading {
    do {
      return try keyboard.next(prompt: "> ", candidates: session.candidates(in: pack))
    } catch .cannotRead(let errno) {
      try take(.ended)
      throw .cannotRead(errno: errno)
    }
  }
}

/// Saving a session as a transcript.
extension Conversation {
  /// Records from now on, at the width that the screen has now.
  mutating func record(proving purpose: String, clock: Clock) {
    recording = Recording(
      purpose: purpose,
      region: session.region,
      width: screen.width,
      clock: clock
    )
  }

  /// The transcript of what was recorded; empty when nothing was.
  var recorded: String { recording?.text(of: session, in: pack) ?? "" }
}
