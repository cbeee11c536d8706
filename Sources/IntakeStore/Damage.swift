/// Something in a record that is not as the keeper wrote it.
///
/// Places count from 0, the header's.
package enum Damage: Sendable, Equatable {
  /// The session's own line is gone, or was changed: nothing of it opens.
  case unopened
  /// The time beside the record is not the one within it.
  case timeChanged
  /// What stands at this place was changed, or is not of this record.
  case changed(place: Int)
  /// There is nothing at this place, and something behind it.
  case missing(place: Int)
  /// What stands at this place belongs to another.
  case moved(place: Int, from: Int)
  /// There are several things at one place, or one where none can be.
  case surplus(place: Int)
  /// What stands at this place was not written behind what stands before it: one of the two is older.
  case replaced(place: Int)
  /// Something stands behind the end.
  case behindEnd(place: Int)
}
