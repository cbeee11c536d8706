import Glibc
import Testing

extension TerminalTests {
  /// The cases every reader at a terminal should pass, ours and the loop of a textbook.
  @Suite
  struct Cases {
    @Test(arguments: TerminalCase.all)
    func `our reader passes`(_ terminalCase: TerminalCase) throws {
      try terminalCase.check(.own)
    }

    @Test func `no case is missing or told twice`() {
      #expect(TerminalCase.all.map(\.number).sorted() == Array(1...54))
    }

    @Test func `the loop of a textbook fails at least 35 of the cases`() {
      let cases = TerminalCase.all.filter { $0.number != Self.coreFile || Self.mayLeaveCoreFiles }
      let failed = cases.filter { terminalCase in
        // What must fail is not waited for long.
        let reader = Reader.textbook(patience: terminalCase.isEasy ? 5000 : 1000)
        return (try? terminalCase.check(reader)) == nil
      }
      #expect(failed.map(\.number) == cases.filter { !$0.isEasy }.map(\.number))
      #expect(failed.count >= 35)
    }

    private static let coreFile = 27

    /// Where core files are forbidden for all, the textbook leaves none either.
    private static var mayLeaveCoreFiles: Bool {
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
      return limit.rlim_max > 0
    }
  }
}
