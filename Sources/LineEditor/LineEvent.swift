/// What reading one line came to.
package enum LineEvent: Sendable, Equatable {
  /// A line: valid UTF-8 without control characters, direction controls or invisible format
  /// characters; may be empty.
  case line(String)

  /// A line of more than `limit` bytes.
  ///
  /// It was read away whole and nothing of it is kept.
  case tooLong(limit: Int)

  /// Ctrl-C; what had been typed is gone.
  case interrupted

  /// Nobody touched a key for as long as was waited; what had been typed is gone.
  case idle

  /// Nobody touched a key for so long that a warning is due; what had been typed goes on with the
  /// next reading that continues it.
  case quiet(begun: String)

  /// The end of the input: Ctrl-D on an empty line, or the end of a pipe or file.
  case ended

  /// A signal asked for the end; SIGHUP also when the terminal is gone.
  case terminated(signal: Int32)

  /// The input cannot be read; `errno` says why, as `read(2)` gave it.
  case failed(errno: Int32)
}
