extension Breakage {
  /// Mistakes in the words by which facts are heard.
  static let ofLanguage: [Breakage] = [
    Breakage(
      label: "an unknown concept",
      file: "en/language/heard/illness.yaml",
      old: "    febrile\n",
      new: "    <febril>\n",
      findings: [
        Finding(
          "    <febril>",
          "no concept above is called ‘<febril>’; declare it first or mend the name"
        )
      ]
    ),
    Breakage(
      label: "a phrasing without words",
      file: "en/language/heard/illness.yaml",
      old: "    febrile\n",
      new: "    ~ /3\n",
      findings: [
        Finding("    ~ /3", "a phrasing without words; write at least one")
      ]
    ),
    Breakage(
      label: "words for a fact that is none",
      file: "en/language/heard/illness.yaml",
      old: "weight-loss:",
      new: "wait-loss: {touched: febrile}\nweight-loss:",
      findings: [
        Finding(
          "wait-loss:",
          "no fact is called ‘wait-loss’; declare it in facts.yaml or mend the name"
        )
      ]
    ),
    Breakage(
      label: "a spelling that stands for two words",
      file: "en/language/spelling.yaml",
      old: "  grey: [gray]",
      new: "  grey: [gray, kinda]",
      findings: [
        Finding("kinda]", "‘kinda’ means two things in spelling.yaml; keep it once")
      ]
    ),
    Breakage(
      label: "a time for a value that is none",
      file: "times.yaml",
      old: "usual: longNormalForMe",
      new: "usual: longNormal",
      findings: [
        Finding(
          "longNormal",
          "‘longNormal’ is not known; use one of: longNormalForMe, longerUnchanged, "
            + "longerGettingWorse, within2Weeks"
        )
      ]
    ),
  ]
}
