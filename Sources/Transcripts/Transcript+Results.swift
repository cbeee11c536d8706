import Chat
import Dialogue
package import Knowledge

extension Transcript {
  /// The facts that counted whenever the session stood at a result, or when it ended.
  package func factsAtResults(in pack: Pack) -> [Facts] {
    guard let region = pack.region(region) else { return [] }
    var results: [Facts] = []
    for dialogue in Replay(self, region: region, in: pack).dialogues {
      switch dialogue.state {
      case .asking, .confirming, .reviewing, .stopping: continue
      case .concluded, .ended: break
      }
      let counting = dialogue.counting(in: pack)
      if results.last != counting { results.append(counting) }
    }
    return results
  }
}
