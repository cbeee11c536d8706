package import Chat
package import Knowledge

/// Where sessions are played: a pack, and what understands people's own words with it.
package struct Stage: Sendable {
  /// The pack.
  package let pack: Pack
  private let ear: Ear

  /// Prepares to play sessions with a pack; made once for many of them.
  package init(pack: Pack) {
    self.pack = pack
    ear = Ear(pack: pack, day: nil)
  }

  /// What understands words said at a time.
  package func ear(at clock: Clock) -> Ear { ear.hearing(on: clock.date) }
}
