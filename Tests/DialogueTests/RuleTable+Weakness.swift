import Knowledge

extension RuleTable {
  /// Weak legs, a dragging foot, walking and hands.
  static let weakness: [Case] = [
    Case(
      "no weakness",
      .selfCare,
      ["leg-weakness": "none", "weakness-since": "within2Weeks", "weakness-course": "gettingWorse"]
    ),
    Case("both legs weak", .emergency, ["leg-weakness": "bothLegs"], settled),
    Case("leg weakness not sure", .today, ["leg-weakness": "notSure"], settled),
    Case("leg-weakness, old and the same", .soon, ["leg-weakness": "oneLeg"], settled),
    Case(
      "leg-weakness, old and improving",
      .soon,
      ["leg-weakness": "oneLeg", "weakness-since": "longer", "weakness-course": "improving"]
    ),
    Case(
      "leg-weakness, new",
      .today,
      ["leg-weakness": "oneLeg", "weakness-since": "within2Weeks", "weakness-course": "improving"]
    ),
    Case(
      "leg-weakness, getting worse",
      .today,
      ["leg-weakness": "oneLeg", "weakness-since": "longer", "weakness-course": "gettingWorse"]
    ),
    Case(
      "leg-weakness, since not sure",
      .today,
      ["leg-weakness": "oneLeg", "weakness-since": "notSure", "weakness-course": "same"]
    ),
    Case(
      "leg-weakness, course not sure",
      .today,
      ["leg-weakness": "oneLeg", "weakness-since": "longer", "weakness-course": "notSure"]
    ),
    Case("leg-weakness, follow-ups not answered", .today, ["leg-weakness": "oneLeg"]),
    Case("foot-drop, old and the same", .soon, ["foot-drop": "yes"], settled),
    Case(
      "foot-drop, old and improving",
      .soon,
      ["foot-drop": "yes", "weakness-since": "longer", "weakness-course": "improving"]
    ),
    Case(
      "foot-drop, new",
      .today,
      ["foot-drop": "yes", "weakness-since": "within2Weeks", "weakness-course": "improving"]
    ),
    Case(
      "foot-drop, getting worse",
      .today,
      ["foot-drop": "yes", "weakness-since": "longer", "weakness-course": "gettingWorse"]
    ),
    Case(
      "foot-drop, since not sure",
      .today,
      ["foot-drop": "yes", "weakness-since": "notSure", "weakness-course": "same"]
    ),
    Case(
      "foot-drop, course not sure",
      .today,
      ["foot-drop": "yes", "weakness-since": "longer", "weakness-course": "notSure"]
    ),
    Case("foot-drop, follow-ups not answered", .today, ["foot-drop": "yes"]),
    Case("knee-gives-way, old and the same", .soon, ["knee-gives-way": "yes"], settled),
    Case(
      "knee-gives-way, old and improving",
      .soon,
      ["knee-gives-way": "yes", "weakness-since": "longer", "weakness-course": "improving"]
    ),
    Case(
      "knee-gives-way, new",
      .today,
      ["knee-gives-way": "yes", "weakness-since": "within2Weeks", "weakness-course": "improving"]
    ),
    Case(
      "knee-gives-way, getting worse",
      .today,
      ["knee-gives-way": "yes", "weakness-since": "longer", "weakness-course": "gettingWorse"]
    ),
    Case(
      "knee-gives-way, since not sure",
      .today,
      ["knee-gives-way": "yes", "weakness-since": "notSure", "weakness-course": "same"]
    ),
    Case(
      "knee-gives-way, course not sure",
      .today,
      ["knee-gives-way": "yes", "weakness-since": "longer", "weakness-course": "notSure"]
    ),
    Case("knee-gives-way, follow-ups not answered", .today, ["knee-gives-way": "yes"]),
    Case("foot-drop not sure, old and the same", .routine, ["foot-drop": "notSure"], settled),
    Case(
      "foot-drop not sure, new",
      .soon,
      ["foot-drop": "notSure", "weakness-since": "within2Weeks", "weakness-course": "same"]
    ),
    Case("foot-drop, no", .selfCare, ["foot-drop": "no", "weakness-since": "within2Weeks"]),
    Case(
      "knee-gives-way not sure, old and the same",
      .routine,
      ["knee-gives-way": "notSure"],
      settled
    ),
    Case(
      "knee-gives-way not sure, new",
      .soon,
      ["knee-gives-way": "notSure", "weakness-since": "within2Weeks", "weakness-course": "same"]
    ),
    Case(
      "knee-gives-way, no",
      .selfCare,
      ["knee-gives-way": "no", "weakness-since": "within2Weeks"]
    ),
    Case(
      "walking-trouble, longUnchanged",
      .soon,
      ["walking-trouble": "yes", "walking-trouble-course": "longUnchanged"]
    ),
    Case(
      "walking-trouble not sure, longUnchanged",
      .routine,
      ["walking-trouble": "notSure", "walking-trouble-course": "longUnchanged"]
    ),
    Case(
      "walking-trouble, slowOrSame",
      .today,
      ["walking-trouble": "yes", "walking-trouble-course": "slowOrSame"]
    ),
    Case(
      "walking-trouble not sure, slowOrSame",
      .soon,
      ["walking-trouble": "notSure", "walking-trouble-course": "slowOrSame"]
    ),
    Case(
      "walking-trouble, fast",
      .emergency,
      ["walking-trouble": "yes", "walking-trouble-course": "fast"]
    ),
    Case(
      "walking-trouble not sure, fast",
      .today,
      ["walking-trouble": "notSure", "walking-trouble-course": "fast"]
    ),
    Case(
      "walking-trouble, course not sure",
      .emergency,
      ["walking-trouble": "yes", "walking-trouble-course": "notSure"]
    ),
    Case(
      "walking-trouble not sure, course too",
      .today,
      ["walking-trouble": "notSure", "walking-trouble-course": "notSure"]
    ),
    Case("walking-trouble, course not answered", .emergency, ["walking-trouble": "yes"]),
    Case(
      "walking-trouble, no",
      .selfCare,
      ["walking-trouble": "no", "walking-trouble-course": "fast"]
    ),
    Case("hands, longUnchanged", .soon, ["hands": "yes", "hands-course": "longUnchanged"]),
    Case(
      "hands not sure, longUnchanged",
      .routine,
      ["hands": "notSure", "hands-course": "longUnchanged"]
    ),
    Case("hands, slowOrSame", .today, ["hands": "yes", "hands-course": "slowOrSame"]),
    Case("hands not sure, slowOrSame", .soon, ["hands": "notSure", "hands-course": "slowOrSame"]),
    Case("hands, fast", .emergency, ["hands": "yes", "hands-course": "fast"]),
    Case("hands not sure, fast", .today, ["hands": "notSure", "hands-course": "fast"]),
    Case("hands, course not sure", .emergency, ["hands": "yes", "hands-course": "notSure"]),
    Case("hands not sure, course too", .today, ["hands": "notSure", "hands-course": "notSure"]),
    Case("hands, course not answered", .emergency, ["hands": "yes"]),
    Case("hands, no", .selfCare, ["hands": "no", "hands-course": "fast"]),
  ]
}
