extension Breakage {
  /// Mistakes in how people ask.
  static let ofAsking: [Breakage] = [
    Breakage(
      label: "a way to ask that belongs to two entries",
      file: "en/advice/dos.yaml",
      old: "asked: [should i stretch,",
      new: "asked: [heat or ice, should i stretch,",
      findings: [
        Finding(
          "heat or ice, should i use",
          "people ask ‘heat or ice’ at {heat or ice, should i stretch} too; keep it at one"
        )
      ]
    ),
    Breakage(
      label: "a library entry nobody can ask for",
      file: "en/library/types.yaml",
      old: "  asked: [what is lateral recess stenosis, ",
      new: "  askd: [what is lateral recess stenosis, ",
      findings: [
        Finding("id: type-lateral-recess-stenosis", "the key ‘asked’ is missing; add it"),
        Finding("askd:", "unknown key ‘askd’; did you mean ‘asked’?"),
      ]
    ),
    Breakage(
      label: "a way to ask with marks and capitals",
      file: "en/faq.yaml",
      old: "can i drive,",
      new: "Can I drive?,",
      findings: [
        Finding("Can I drive?", "‘Can I drive?’ is not plain; write lower case without marks")
      ]
    ),
    Breakage(
      label: "a word in two rows of synonyms",
      file: "en/language/synonyms.yaml",
      old: "- [calf, calves]",
      new: "- [calf, calves, sore]",
      findings: [
        Finding("sore, soreness", "‘sore’ stands for something at {sore]} too; keep it in one row")
      ]
    ),
    Breakage(
      label: "a row of one synonym",
      file: "en/language/synonyms.yaml",
      old: "- [calf, calves]",
      new: "- [calf]",
      findings: [Finding("[calf]", "wrong shape; write two words or more here")]
    ),
    Breakage(
      label: "an answer to what people want that is not written",
      file: "en/language/intents.yaml",
      old: "offers: [do-stay-active,",
      new: "offers: [do-stay-activ,",
      findings: [
        Finding("do-stay-activ,", "nothing is written for ‘do-stay-activ’; add it")
      ]
    ),
    Breakage(
      label: "a missing list of how people ask",
      file: "en/language/questions.yaml",
      old: "verdicts: [should i,",
      new: "verdict: [should i,",
      findings: [
        Finding("fillers:", "the key ‘verdicts’ is missing; add it"),
        Finding("verdict:", "unknown key ‘verdict’; did you mean ‘verdicts’?"),
      ]
    ),
  ]
}
