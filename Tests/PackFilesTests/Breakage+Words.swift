extension Breakage {
  /// Mistakes in words, in the safety-net and in the writing itself.
  static let ofWords: [Breakage] = [
    Breakage(
      label: "a sentence in one voice",
      file: "en/screens.yaml",
      old: "farewell: Goodbye.",
      new: "farewell: I wish everyone well.",
      findings: [
        Finding(
          "I wish",
          "says ‘i’ in one voice only; write ‘self’ and ‘other’"
        )
      ]
    ),
    Breakage(
      label: "an unknown slot",
      file: "en/screens.yaml",
      old: "farewell: Goodbye.",
      new: "farewell: Call {docter}.",
      findings: [
        Finding(
          "Call {docter}",
          "unknown slot {docter}; did you mean ‘doctor’?"
        )
      ]
    ),
    Breakage(
      label: "a missing sentence",
      file: "en/screens.yaml",
      old: "  farewell: Goodbye. If it gets worse or something new comes, get help.\n",
      new: "",
      findings: [
        Finding(
          "program-title",
          "the key ‘farewell’ is missing; add it"
        )
      ]
    ),
    Breakage(
      label: "a word that means two things",
      file: "en/words.yaml",
      old: "more: [more,",
      new: "more: [more, yes,",
      findings: [
        Finding(
          "yes, advice",
          "‘yes’ means two things in words.yaml; keep it once"
        )
      ]
    ),
    Breakage(
      label: "a safety-net sign that is no emergency",
      file: "safety-net.yaml",
      old: "- very-unwell",
      new: "- cough-worse",
      findings: [
        Finding(
          "cough-worse",
          "cough-worse alone is no emergency, but the safety-net says so; remove it "
            + "or mend its rules"
        )
      ]
    ),
    Breakage(
      label: "a day that is none",
      file: "pack.yaml",
      old: "reviewed: 2026-11-22",
      new: "reviewed: last week",
      findings: [
        Finding(
          "last week",
          "‘last week’ is not a day; write it like 2026-11-22"
        )
      ]
    ),
    Breakage(
      label: "broken YAML",
      file: "rules/right-now.yaml",
      old: "when: chest-pain\n",
      new: "when: [chest-pain\n",
      findings: [
        Finding(
          ": [nhs-back-pain]",
          "not well-formed YAML (a ‘:’ in a list; put braces around key and value); mend the line"
        )
      ]
    ),
  ]
}
