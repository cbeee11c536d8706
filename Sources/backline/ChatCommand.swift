import ArgumentParser
import Chat
import Glibc
import Knowledge
import LineEditor

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

  func run() throws {
    try Conversation.hold(pack: packOptions.pack, region: region, printer: printer)
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

  /// Holds a conversation from its first word to its last.
  ///
  /// - Throws: `Failure` when it cannot begin, the output fails or a signal ends the program.
  static func hold(
    pack folder: String? = nil,
    region: String? = nil,
    printer: String? = nil
  ) throws(Failure) {
    let pack = try PackLoading.pack(folder)
    let region = try PackLoading.region(region, in: pack)
    var conversation = try Conversation(pack: pack, region: region, printer: printer)
    try conversation.run()
  }

  private init(pack: Pack, region: Region, printer: String?) throws(Failure) {
    self.pack = pack
    desk = TakeAwayDesk(printer: printer)
    keyboard = try Keyboard()
    screen = TextScreen(takesEscapes: keyboard.takesEscapes)
    (session, opening) = Session.begin(in: pack, region: region)
  }

  /// Runs until the conversation is over.
  ///
  /// - Throws: `Failure` when the output fails or a signal ends the program.
  private mutating func run() throws(Failure) {
    defer { keyboard.close() }
    try screen.show(opening)
    var wasInterrupted = false
    while !session.isOver {
      switch try next() {
      case .input(let input):
        let blocks = session.receive(input, in: pack)
        if let wish = session.wish {
          try screen.show(session.blocks(desk.fulfil(wish, for: session, in: pack), in: pack))
        }
        try screen.show(blocks)
        if session.hasGoneOn { wasInterrupted = false }
      case .interrupted:
        wasInterrupted = true
        try screen.show(session.receive(.interrupted, in: pack))
      case .terminated(let signal):
        try screen.show(session.receive(.ended, in: pack))
        throw .stopped(signal: signal)
      }
    }
    if wasInterrupted { throw .stopped(signal: SIGINT) }
  }

  /// The next line; where none can be read, the advice comes before the error.
  private mutating func next() throws(Failure) -> Keyboard.Reading {
    do {
      return try keyboard.next(prompt: "> ", candidates: session.candidates(in: pack))
    } catch .cannotRead(let errno) {
      try screen.show(session.receive(.ended, in: pack))
      throw .cannotRead(errno: errno)
    }
  }
}
