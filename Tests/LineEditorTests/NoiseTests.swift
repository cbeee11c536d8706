import LineEditor
import PseudoTerminal
import Testing

/// Bytes nobody means, by chance: many of those that begin, end and break up sequences.
private struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let pieces: [[UInt8]] =
    [
      "\u{1B}", "\u{1B}[", "\u{1B}]", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "~", ";", "9", "\r",
      "\t",
    ]
    .map { Array($0.utf8) }
    + [[0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xFF], [0xC2, 0x9B], Array("é日🙂\u{202E}".utf8)]

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func bytes(pieces count: Int) -> [UInt8] {
    (0..<count).flatMap { _ -> [UInt8] in
      switch number(below: 4) {
      case 0: [UInt8(number(below: 256))]
      case 1: [UInt8(number(below: 32))]
      case 2: [UInt8(97 + number(below: 26))]
      default: Self.pieces[number(below: Self.pieces.count)]
      }
    }
  }
}

/// Whether a character may stand on a screen: no control, nothing that hides or turns text round.
private func isClean(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .surrogate, .lineSeparator, .paragraphSeparator: false
  case .format: scalar == "\u{200C}" || scalar == "\u{200D}" || scalar == "\u{AD}"
  default: true
  }
}

/// A44: what comes by chance, from a pipe.
@Suite struct NoiseTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `A44 noise from a pipe gives clean lines and an end`(seed: UInt64) throws {
    var noise = Noise(seed: seed)
    for event in try Pipe(noise.bytes(pieces: 2000), atOnce: Int(seed)).events() {
      switch event {
      case .line(let line): #expect(line.unicodeScalars.allSatisfy(isClean))
      case .tooLong, .ended: continue
      case .interrupted, .idle, .quiet, .terminated, .failed: Issue.record("\(event)")
      }
    }
  }
}

extension TerminalTests {
  /// A44: what comes by chance, from the keys.
  @Suite struct NoisyKeys {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `A44 noise from the keys leaves a clean screen and a reader that goes on`(seed: UInt64)
      throws
    {
      var noise = Noise(seed: seed)
      let terminal = try PseudoTerminal(environment: ["TERM": "dumb", "ASKS_ON": "1"])
      try terminal.awaitQuestion()
      for _ in 0..<20 { try terminal.type(noise.bytes(pieces: 100)) }
      #expect(try goesOn(terminal))
      let allowed: Set<Unicode.Scalar> = ["\r", "\n", "\u{08}"]
      let dirt = terminal.screen.unicodeScalars.filter { !isClean($0) && !allowed.contains($0) }
      #expect(Array(dirt) == [])
      #expect(!terminal.screen.contains("\u{FFFD}"))
      terminal.send(15)
      #expect(try terminal.end() == .status(143))
    }

    /// What was begun ends by itself; keys typed too early are thrown away.
    private func goesOn(_ terminal: PseudoTerminal) throws -> Bool {
      for _ in 0..<8 {
        try terminal.type("\u{15}done\r")
        if terminal.rest(milliseconds: 600, until: "<line:done>") { return true }
      }
      return false
    }
  }
}
