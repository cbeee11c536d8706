import Chat
import Dialogue
package import Knowledge

extension Transcript {
  /// The facts that counted whenever the session stood at a result, or when it ended.
  package func factsAtResults(on stage: Stage) -> [Facts] {
    let pack = stage.pack
    guard let region = pack.region(region) else { return [] }
    var results: [Facts] = []
    for dialogue in Replay(self, region: region, on: stage).dialogues {
      switch dialogue.state {
      case .asking, .confirming, .checking, .choosing, .undoing, .reviewing, .stopping: continue
      case .concluded, .ended: break
      }
      let counting = dialogue.counting(in: pack)
      if results.last != counting { results.append(counting) }
    }
    return results
  }
}
