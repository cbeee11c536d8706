import CKiosk
import Chat
import Glibc
import ProgramSupport

/// The parent of all visits: it starts one process after another, wipes the terminal between them,
/// and holds what a person needs to come back.
///
/// It never sees an answer.
struct Kiosk {
  private let options: KioskOptions
  private let arguments: [String]
  private let keeper: Keeper?
  /// What stands on the screen while visits fail one after another.
  private let closed: [Block]
  /// `nil` where there is no terminal: then one person is served.
  private let terminal: KioskTerminal?
  private let signals: Int32
  /// Visits in a row that ended as none should.
  private var failures = 0
  /// Where a keeper that was told to forget something answers; nobody listens, but it may not be
  /// cut off.
  private var errand: Int32 = -1

  /// Three wrong codes in a row, and every code is forgotten.
  private static let tries: Int32 = 3

  /// Prepares for visits; `arguments` are what each process is told.
  ///
  /// - Throws: `Failure` when the pack, the region, the keeper or the terminal cannot be used.
  init(_ options: KioskOptions, arguments: [String]) throws(Failure) {
    (self.options, self.arguments) = (options, arguments)
    keeper = try options.keeper()
    closed = try Self.closedWords(options)
    terminal = try KioskTerminal.open()
    signals = kiosk_signals()
    kiosk_hold_for(Int64(options.resumeWithin) * 60000, Self.tries)
    // Sizes of a terminal that was there before.
    for variable in terminal == nil ? [] : ["LINES", "COLUMNS"] { unsetenv(variable) }
  }

  /// The words for when nothing works, so that the pack need not be there then.
  private static func closedWords(_ options: KioskOptions) throws(Failure) -> [Block] {
    let pack = try PackLoading.pack(options.packOptions.pack)
    let region = try PackLoading.region(options.region, in: pack)
    return KioskWords(pack: pack, region: region, keepsRecords: false).closed
  }

  /// Serves one person after another.
  ///
  /// - Throws: `Failure.stopped` when a signal ends it, `.child` when a visit says that the pack is bad
  ///   or, without a terminal, how the only one ended.
  mutating func run() throws(Failure) {
    guard let terminal else {
      let code = try visit()
      if code != 0 { throw .child(code: code) }
      return
    }
    defer { terminal.giveBack() }
    terminal.quieten()
    while true {
      let code = try visit()
      terminal.wipe()
      switch code {
      case 0, Failure.idle.code: failures = 0
      case Self.badPack, Self.hangUp: throw .child(code: code)
      default: try pause(at: terminal)
      }
    }
  }

  private static let badPack: Int32 = 65
  private static let hangUp: Int32 = 128 + SIGHUP

  /// Leaves a still line on the screen for a while that grows with each failure.
  private mutating func pause(at terminal: KioskTerminal) throws(Failure) {
    failures += 1
    let rest = min(250 << min(failures - 1, 5), 5000)
    if failures > 1 { _ = try? TextScreen(takesEscapes: false).show(closed) }
    let end = KioskClock.now + Int64(rest)
    while KioskClock.now < end {
      guard kiosk_wait(signals, -1, Int32(end - KioskClock.now)) != 0 else { continue }
      if let signal = nextSignal() { throw .stopped(signal: signal) }
    }
    terminal.wipe()
  }

  /// The next signal that ends the kiosk; what else has ended is cleared away.
  private func nextSignal() -> Int32? {
    while case let signal = kiosk_next_signal(signals), signal != 0 {
      guard signal == SIGCHLD else { return signal }
      while waitpid(-1, nil, WNOHANG) > 0 {}
    }
    return nil
  }
}

/// One visit.
extension Kiosk {
  /// How a patient's process is doing.
  private struct Patient {
    let process: pid_t
    let control: Int32
    var isControlOpen = true
    var wasUrgent = false
    /// The signal that ends the kiosk, once it came.
    var signal: Int32?
    /// When it is ended by force, after the signal.
    var deadline: Int64?
    /// What it ended with.
    var code: Int32?
  }

  /// Lets one person be served.
  ///
  /// - Returns: what their process ended with.
  /// - Throws: `Failure.stopped` when a signal came for the kiosk.
  private mutating func visit() throws(Failure) -> Int32 {
    guard var patient = start() else { return 70 }
    while patient.code == nil {
      let ready = kiosk_wait(signals, patient.isControlOpen ? patient.control : -1, rest(patient))
      if ready & 2 != 0 { serve(&patient) }
      if ready & 1 != 0 { hear(&patient) }
      if let deadline = patient.deadline, deadline <= KioskClock.now {
        kill(patient.process, SIGKILL)
      }
      forget()
    }
    // What was said last still counts: a session that needs no keeping.
    while patient.isControlOpen, kiosk_wait(-1, patient.control, 0) != 0 { serve(&patient) }
    close(patient.control)
    forget()
    if let signal = patient.signal { throw .stopped(signal: signal) }
    return patient.code ?? 0
  }

  private func start() -> Patient? {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_SEQPACKET.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    let keeper = keeper?.start()
    defer {
      close(ends[1])
      if let keeper { close(keeper) }
    }
    let program = ["/proc/self/exe", "kiosk-patient", "--parent", "\(getpid())"] + arguments
    let descriptors = [0, 1, 2, ends[1]] + (keeper.map { [$0] } ?? [])
    guard
      let process = ChildProcess.start(program, descriptors: descriptors, ownSession: false)
    else {
      close(ends[0])
      return nil
    }
    return Patient(process: process, control: ends[0])
  }

  /// Answers a message.
  private func serve(_ patient: inout Patient) {
    switch Int(kiosk_serve(patient.control)) {
    case KIOSK_GONE: patient.isControlOpen = false
    case KIOSK_READY_ESCAPES: terminal?.note(takesEscapes: true)
    case KIOSK_READY_PLAIN: terminal?.note(takesEscapes: false)
    case KIOSK_EMERGENCY where !patient.wasUrgent:
      patient.wasUrgent = true
      raiseAlarm()
    default: break
    }
  }

  /// Runs the operator's command; it is told nothing and gets nothing of the terminal.
  private func raiseAlarm() {
    let words = (options.onEmergency ?? "").split(separator: " ").map(String.init)
    if words.isEmpty { return }
    _ = ChildProcess.start(words, descriptors: [-1, -1, -1], ownSession: true)
  }

  /// Takes in signals: the end of a process, or the end of the kiosk, which is passed on.
  private func hear(_ patient: inout Patient) {
    while case let signal = kiosk_next_signal(signals), signal != 0 {
      if signal == SIGCHLD {
        var status: Int32 = 0
        while case let process = waitpid(-1, &status, WNOHANG), process > 0 {
          guard process == patient.process else { continue }
          patient.code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        }
      } else if patient.signal == nil {
        patient.signal = signal
        patient.deadline = KioskClock.now + Self.farewell
        kill(patient.process, signal)
      }
    }
  }

  /// How long a patient's process may take to end, in milliseconds.
  private static let farewell: Int64 = 10000

  private func rest(_ patient: Patient) -> Int32 {
    guard let deadline = patient.deadline else { return kiosk_next_deadline() }
    return Int32(max(deadline - KioskClock.now, 0))
  }

  /// Has the keeper forget what nobody can come back to any more.
  private mutating func forget() {
    var id = [CChar](repeating: 0, count: Int(KIOSK_ID) + 1)
    var requests = ""
    while kiosk_forgotten(&id) == 1 {
      requests += "forget " + String(decoding: id.dropLast().map(UInt8.init), as: UTF8.self) + "\n"
    }
    guard !requests.isEmpty, let keeper = keeper?.start() else { return }
    _ = requests.writeWhole(to: keeper)
    shutdown(keeper, Int32(SHUT_WR))
    if errand >= 0 { close(errand) }
    errand = keeper
  }
}

/// Time that passes while the machine sleeps too, and that nobody sets.
enum KioskClock {
  /// Milliseconds since the machine's start.
  static var now: Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_BOOTTIME, &moment)
    return Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
  }
}
