import Chat
import Knowledge
import LineEditor
import ProgramSupport

/// What a person sits at: keyboard and screen.
///
/// At a kiosk the first line of every screenful says how somebody new begins. Where the terminal can
/// be cleared, what is said comes in pages: nothing can be scrolled back there.
struct Seat {
  private var keyboard: Keyboard
  private let screen: TextScreen
  private let patience: TerminalLines.Patience
  private let kiosk: KioskWords?
  /// What has been said and not been shown yet; only where pages are shown.
  private var unseen: [Block] = []
  /// The page that remarks belong to: the question, or the last page of what is read.
  private var standing: [LaidLine] = []
  /// Whether the next words are the first of a screenful.
  private var isNewScreenful = true

  /// How long somebody is waited for.
  enum Manner {
    /// With a warning, then the end.
    case usual
    /// As long as it takes until a key is touched; then as usual.
    case untilSeen
    /// As long as it takes; what was begun is wiped when it is left.
    case attracting
  }

  /// Opens keyboard and screen; `kiosk` where strangers sit there one after another.
  ///
  /// - Throws: `Failure.cannotRead` when the terminal cannot be prepared.
  init(patience: TerminalLines.Patience, kiosk: KioskWords? = nil) throws(Failure) {
    self.patience = patience
    self.kiosk = kiosk
    keyboard = try Keyboard()
    screen = TextScreen(takesEscapes: keyboard.takesEscapes)
  }

  /// Whether the terminal takes escape sequences.
  var takesEscapes: Bool { keyboard.takesEscapes }

  /// Columns of the screen.
  var width: Int { screen.width }

  /// Gives the terminal back.
  func close() { keyboard.close() }

  /// Shows blocks, at the width the screen has or at a given one.
  ///
  /// - Throws: `Failure.cannotWrite`.
  mutating func show(_ blocks: [Block], width: Int? = nil) throws(Failure) {
    guard let kiosk else { return try screen.show(blocks, width: width) }
    guard !blocks.isEmpty else { return }
    if isPaged {
      unseen += blocks
    } else {
      if isNewScreenful { try screen.show([.space, kiosk.newPerson]) }
      isNewScreenful = false
      try screen.show(blocks, width: width)
    }
  }

  /// Shows what is left to show, and waits for a line.
  ///
  /// - Parameters:
  ///   - candidates: what Tab completes from.
  ///   - manner: how long is waited.
  ///   - takesLineEarly: whether a line typed before the last page is taken; else it only turns the
  ///     page, as an answer to a question that has not been read is none.
  /// - Returns: the line, or what came instead.
  /// - Throws: `Failure` when reading or writing fails.
  mutating func next(
    candidates: [String] = [],
    manner: Manner = .usual,
    takesLineEarly: Bool = false
  ) throws(Failure) -> Keyboard.Reading {
    var manner = manner
    let pages = completed(self.pages)
    for page in pages.dropLast() {
      try clear(page)
      try screen.show(kiosk?.readOn ?? [])
      let reading = try read([], manner)
      if !reading.turnsPage(always: !takesLineEarly) {
        unseen = []
        return reading
      }
      manner = .usual
    }
    if let last = pages.last { try clear(last) }
    unseen = []
    defer { isNewScreenful = true }
    return try read(candidates, manner)
  }

  private mutating func read(
    _ candidates: [String],
    _ manner: Manner
  ) throws(Failure) -> Keyboard.Reading {
    var begun: String?
    while true {
      let reading = try keyboard.next(
        prompt: "> ",
        candidates: candidates,
        patience: patience(manner),
        continuing: begun
      )
      guard let kiosk else { return reading }
      switch reading {
      case .quiet(let text):
        begun = text
        try screen.show(kiosk.warning(seconds: secondsLeft))
      case .input(.line(let line)) where kiosk.isNewPerson(line): return .newPerson
      default: return reading
      }
    }
  }

  private func patience(_ manner: Manner) -> TerminalLines.Patience {
    var patience = patience
    patience.beginsWithKey = manner != .usual
    if manner == .attracting { patience.warning = nil }
    return patience
  }

  private var secondsLeft: Int {
    Int(((patience.end ?? .zero) - (patience.warning ?? .zero)).components.seconds)
  }
}

extension Keyboard.Reading {
  /// Whether it turns a page: the Enter key alone, or any line.
  fileprivate func turnsPage(always: Bool) -> Bool {
    switch self {
    case .input(.line(let line)): always || line.allSatisfy(\.isWhitespace)
    case .input(.tooLong): true
    case .input(.interrupted), .input(.ended), .interrupted, .idle, .quiet, .terminated,
      .newPerson:
      false
    }
  }
}

/// The pages of a kiosk.
extension Seat {
  private var isPaged: Bool { kiosk != nil && keyboard.takesEscapes }

  private var pages: [[LaidLine]] {
    guard isPaged, !unseen.isEmpty else { return [] }
    let rows = TerminalLines.rows ?? Self.usualRows
    return Pages(rows: rows - Self.rowsAround).cut(Layout(width: screen.width).lines(unseen))
  }

  private static let usualRows = 24
  /// The first line, the empty one below it, how to read on with an empty line above, the prompt.
  private static let rowsAround = 5

  /// The page with what it is about above it, if it is a remark, which would else be gone.
  ///
  /// Where both do not fit, the first lines leave the screen.
  private mutating func completed(_ pages: [[LaidLine]]) -> [[LaidLine]] {
    guard let last = pages.last else { return [] }
    let isRemark =
      pages.count == 1 && last.count <= Self.longestRemark && !last.contains { $0.kind.isTitle }
    if isRemark { return [standing + last] }
    // What to do in an emergency stays in sight whatever is typed next.
    standing = pages.first { page in page.contains { $0.kind.isAlert } } ?? last
    return pages
  }

  /// Lines of a remark, at most.
  private static let longestRemark = 4

  private func clear(_ page: [LaidLine]) throws(Failure) {
    try StandardStreams.write(Self.clearing)
    try screen.show((kiosk.map { [$0.newPerson, .space] } ?? []))
    try screen.write(page)
  }

  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Leaves what the terminal shows, and begins on a screen of its own.
  func enter() throws(Failure) {
    if isPaged { try StandardStreams.write("\u{1B}[?1049h" + Self.clearing) }
  }
}

extension LaidLine.Kind {
  /// Whether something of its own begins there.
  fileprivate var isTitle: Bool { self == .heading || isAlert }

  fileprivate var isAlert: Bool { if case .alert = self { true } else { false } }
}
