import Chat
import Knowledge
import PackFiles
import Transcripts

/// Saving a session as a transcript.
extension Conversation {
  /// Records from now on, at the width that the screen has now.
  mutating func record(proving purpose: String, clock: Clock) {
    recording = Recording(
      purpose: purpose,
      region: session.region,
      width: seat.width,
      clock: clock
    )
  }

  /// The transcript of what was recorded; empty when nothing was.
  var recorded: String { recording?.text(of: session, in: pack) ?? "" }
}

/// Keeping a session for the clinic.
extension Conversation {
  /// Keeps what happened before the first line, when a session was taken up.
  mutating func keep() throws(Failure) {
    try tell(isSafe: record?.keep(session, in: pack) ?? true)
  }

  /// Says once when something could not be kept; the advice goes on.
  mutating func tell(isSafe: Bool) throws(Failure) {
    guard !isSafe, !hasTroubleBeenSaid else { return }
    hasTroubleBeenSaid = true
    try show(session.blocks(.failed, in: pack))
  }

  /// Closes the record and says what became of it.
  mutating func close(_ ending: Ending) throws(Failure) {
    let how = how(ending)
    guard let isClosed = record?.close(how) else { return }
    record = nil
    try show(session.blocks(isClosed ? .kept : .keptNot, in: pack))
  }

  /// With a code the person may come back, or a stranger has taken their place for now.
  private func how(_ ending: Ending) -> RecordLine.How {
    if session.hasResult { return .finished }
    switch ending {
    case .idle: return .idle
    case .terminated: return .stopped
    case .over, .interrupted, .displaced: return record?.code == nil ? .left : .stopped
    }
  }
}

extension Keeper {
  /// Starts a process and begins a record; `nil` when either fails.
  ///
  /// - Throws: `Failure.noPack` when the pack is gone meanwhile.
  func beginsRecord(
    _ pack: Pack,
    from folder: String?,
    region: Region
  ) throws(Failure) -> SessionRecord? {
    guard let descriptor = start() else { return nil }
    let digest = try PackLoading.folder(folder).digits
    let header = SessionRecord.header(pack, digest: digest, region: region, kiosk: nil)
    return SessionRecord.begun(RecordLine(descriptor: descriptor), header)
  }
}
