import Knowledge

extension RuleTable {
  /// Age, pregnancy and the years in between.
  static let people: [Case] = [
    Case("15 years", .soon, ["age": 15]),
    Case("16 years", .selfCare, ["age": 16]),
    Case("age not sure", .soon, ["age": "notSure"]),
    Case("15 with fever", .today, ["age": 15, "fever": "yes"]),
    Case("15, fever not sure", .soon, ["age": 15, "fever": "notSure"]),
    Case("15 with a weak leg", .today, ["age": 15, "foot-drop": "yes"], settled),
    Case("16 with a weak leg", .soon, ["age": 16, "foot-drop": "yes"], settled),
    Case("15, numb patch on the shin", .today, ["age": 15, "numb-patch": ["innerShin"]]),
    Case("15, numb patch on the back", .soon, ["age": 15, "numb-patch": ["back"]]),
    Case("16, numb patch on the shin", .selfCare, ["age": 16, "numb-patch": ["innerShin"]]),
    Case("15, numb patch not sure", .soon, ["age": 15, "numb-patch": "notSure"]),
    Case("15, pain wakes", .today, ["age": 15, "rest-pain": "wakesButSettles"]),
    Case("15, pain eases", .soon, ["age": 15, "rest-pain": "eases"]),
    Case("16, pain wakes", .selfCare, ["age": 16, "rest-pain": "wakesButSettles"]),
    Case("15, rest pain not sure", .soon, ["age": 15, "rest-pain": "notSure"]),
    Case("age not sure, pain wakes", .today, ["age": "notSure", "rest-pain": "wakesButSettles"]),
    Case("sex alone", .selfCare, ["sex": "female"]),
    Case("sex not sure alone", .selfCare, ["sex": "notSure"]),
    Case("sex kept private alone", .selfCare, ["sex": "preferNotToSay"]),
    Case("not pregnant", .selfCare, ["pregnancy": "no"]),
    Case("pregnancy kept private", .selfCare, ["pregnancy": "preferNotToSay"]),
    Case("pregnant, no warning", .soon, ["pregnancy": "pregnant", "pregnancy-warning": "no"]),
    Case(
      "may be pregnant, no warning",
      .selfCare,
      ["pregnancy": "possible", "pregnancy-warning": "no"]
    ),
    Case("gave birth", .soon, ["pregnancy": "gaveBirthRecently"]),
    Case(
      "gave birth, a warning does not apply",
      .soon,
      ["pregnancy": "gaveBirthRecently", "pregnancy-warning": "yes"]
    ),
    Case(
      "pregnant with a warning",
      .emergency,
      ["pregnancy": "pregnant", "pregnancy-warning": "yes"]
    ),
    Case(
      "may be pregnant with a warning",
      .emergency,
      ["pregnancy": "possible", "pregnancy-warning": "yes"]
    ),
    Case(
      "pregnant, warning not sure",
      .emergency,
      ["pregnancy": "pregnant", "pregnancy-warning": "notSure"]
    ),
    Case(
      "may be pregnant, warning not sure",
      .emergency,
      ["pregnancy": "possible", "pregnancy-warning": "notSure"]
    ),
    Case("pregnant, warning not answered", .emergency, ["pregnancy": "pregnant"]),
    Case(
      "not pregnant, a warning does not apply",
      .selfCare,
      ["pregnancy": "no", "pregnancy-warning": "yes"]
    ),
    Case(
      "pregnancy not sure, no warning",
      .routine,
      ["pregnancy": "notSure", "pregnancy-warning": "no"]
    ),
    Case(
      "pregnancy not sure, a warning",
      .today,
      ["pregnancy": "notSure", "pregnancy-warning": "yes"]
    ),
  ]

  /// The signs that mean emergency by themselves.
  static let rightNow: [Case] = [
    Case("chest-pain, yes", .emergency, ["chest-pain": "yes"]),
    Case("chest-pain, not sure", .today, ["chest-pain": "notSure"]),
    Case("chest-pain, no", .selfCare, ["chest-pain": "no"]),
    Case("tearing-pain, yes", .emergency, ["tearing-pain": "yes"]),
    Case("tearing-pain, not sure", .today, ["tearing-pain": "notSure"]),
    Case("tearing-pain, no", .selfCare, ["tearing-pain": "no"]),
    Case("collapse, yes", .emergency, ["collapse": "yes"]),
    Case("collapse, not sure", .today, ["collapse": "notSure"]),
    Case("collapse, no", .selfCare, ["collapse": "no"]),
    Case("pulsing-belly, yes", .emergency, ["pulsing-belly": "yes"]),
    Case("pulsing-belly, not sure", .today, ["pulsing-belly": "notSure"]),
    Case("pulsing-belly, no", .selfCare, ["pulsing-belly": "no"]),
    Case("stroke-signs, yes", .emergency, ["stroke-signs": "yes"]),
    Case("stroke-signs, not sure", .today, ["stroke-signs": "notSure"]),
    Case("stroke-signs, no", .selfCare, ["stroke-signs": "no"]),
    Case("cold-pale-leg, yes", .emergency, ["cold-pale-leg": "yes"]),
    Case("cold-pale-leg, not sure", .today, ["cold-pale-leg": "notSure"]),
    Case("cold-pale-leg, no", .selfCare, ["cold-pale-leg": "no"]),
    Case("serious-accident, yes", .emergency, ["serious-accident": "yes"]),
    Case("serious-accident, not sure", .today, ["serious-accident": "notSure"]),
    Case("serious-accident, no", .selfCare, ["serious-accident": "no"]),
    Case("very-unwell, yes", .emergency, ["very-unwell": "yes"]),
    Case("very-unwell, not sure", .today, ["very-unwell": "notSure"]),
    Case("very-unwell, no", .selfCare, ["very-unwell": "no"]),
    Case("nothing answered", .selfCare, [:]),
  ]
}
