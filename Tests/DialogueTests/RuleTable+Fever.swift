import Knowledge

extension RuleTable {
  /// Fever alone and with what makes it an emergency.
  static let fever: [Case] = [
    Case("fever", .today, ["fever": "yes"]),
    Case("fever not sure", .soon, ["fever": "notSure"]),
    Case("no fever", .selfCare, ["fever": "no"]),
    Case("fever and a weak leg", .emergency, ["fever": "yes", "leg-weakness": "oneLeg"], settled),
    Case("fever and a numb leg patch", .emergency, ["fever": "yes", "numb-patch": ["toes"]]),
    Case(
      "fever and a numb back patch",
      .today,
      ["fever": "yes", "numb-patch": ["back", "buttock", "elsewhere"]]
    ),
    Case("fever and a numb patch, not sure", .today, ["fever": "yes", "numb-patch": "notSure"]),
    Case(
      "fever and weak immunity",
      .emergency,
      ["fever": "yes", "infection-risk": ["weakImmunity"]]
    ),
    Case("fever and diabetes alone", .today, ["fever": "yes", "infection-risk": ["diabetes"]]),
    Case(
      "fever and diabetes and dialysis",
      .emergency,
      ["fever": "yes", "infection-risk": ["diabetes", "dialysis"]]
    ),
    Case(
      "fever and injected drugs",
      .emergency,
      ["fever": "yes", "infection-risk": ["injectedDrugs"]]
    ),
    Case(
      "fever and a recent infection",
      .emergency,
      ["fever": "yes", "infection-risk": ["recentInfection"]]
    ),
    Case(
      "fever and a recent operation",
      .emergency,
      ["fever": "yes", "infection-risk": ["recentSpinalInjectionOrSurgery"]]
    ),
    Case(
      "fever and infection risk not sure",
      .today,
      ["fever": "yes", "infection-risk": "notSure"]
    ),
    Case(
      "fever and a recent birth",
      .emergency,
      ["fever": "yes", "pregnancy": "gaveBirthRecently"]
    ),
    Case("fever and upper back pain", .emergency, ["fever": "yes", "thoracic-pain": "yes"]),
    Case(
      "fever and upper back pain not sure",
      .today,
      ["fever": "yes", "thoracic-pain": "notSure"]
    ),
    Case(
      "fever and constant pain",
      .emergency,
      ["fever": "yes", "rest-pain": "constantNothingEases"]
    ),
    Case("fever and pain that wakes", .today, ["fever": "yes", "rest-pain": "wakesButSettles"]),
    Case("fever and a known stone", .emergency, ["fever": "yes", "known-stone": "yes"]),
    Case("fever and a known stone not sure", .today, ["fever": "yes", "known-stone": "notSure"]),
    Case("fever and no stone", .today, ["fever": "yes", "known-stone": "no"]),
    Case(
      "fever not sure, weak immunity",
      .today,
      ["fever": "notSure", "infection-risk": ["weakImmunity"]]
    ),
    Case("a known stone alone", .selfCare, ["known-stone": "yes"]),
    Case("a known stone not sure alone", .selfCare, ["known-stone": "notSure"]),
    Case(
      "fever and saddle, long normal",
      .today,
      ["fever": "yes", "saddle-numbness": "yes", "saddle-numbness-since": "longNormalForMe"]
    ),
    Case(
      "fever and saddle, unchanged, assessed",
      .emergency,
      [
        "fever": "yes", "saddle-numbness": "yes", "saddle-numbness-since": "longerUnchanged",
        "cauda-equina-assessed": "yes",
      ]
    ),
    Case(
      "fever and both legs, pain only, unchanged",
      .today,
      [
        "fever": "yes", "both-legs": "yes", "both-legs-kind": "painOnly",
        "both-legs-since": "longerUnchanged",
      ]
    ),
    Case(
      "fever and both legs, also numb, unchanged",
      .emergency,
      [
        "fever": "yes", "both-legs": "yes", "both-legs-kind": "alsoNumbOrWeak",
        "both-legs-since": "longerUnchanged",
      ]
    ),
    Case(
      "fever and rushing alone, new",
      .today,
      [
        "fever": "yes", "bladder-control": "yes", "bladder-control-kind": "onlyRushing",
        "bladder-control-since": "within2Weeks",
      ]
    ),
    Case(
      "fever and leaking, unchanged",
      .emergency,
      [
        "fever": "yes", "bladder-control": "yes", "bladder-control-kind": "leakingOrCannotHold",
        "bladder-control-since": "longerUnchanged",
      ]
    ),
    Case(
      "fever and leaking, long normal",
      .today,
      [
        "fever": "yes", "bladder-control": "yes", "bladder-control-kind": "leakingOrCannotHold",
        "bladder-control-since": "longNormalForMe",
      ]
    ),
    Case(
      "fever and both legs, also numb, long normal",
      .today,
      [
        "fever": "yes", "both-legs": "yes", "both-legs-kind": "alsoNumbOrWeak",
        "both-legs-since": "longNormalForMe",
      ]
    ),
    Case(
      "fever and walking, long unchanged",
      .today,
      ["fever": "yes", "walking-trouble": "yes", "walking-trouble-course": "longUnchanged"]
    ),
    Case(
      "fever and walking, slow",
      .emergency,
      ["fever": "yes", "walking-trouble": "yes", "walking-trouble-course": "slowOrSame"]
    ),
    Case(
      "fever and hands, long unchanged",
      .today,
      ["fever": "yes", "hands": "yes", "hands-course": "longUnchanged"]
    ),
    Case(
      "fever and hands, slow",
      .emergency,
      ["fever": "yes", "hands": "yes", "hands-course": "slowOrSame"]
    ),
    Case("fever and foot drop", .emergency, ["fever": "yes", "foot-drop": "yes"], settled),
    Case(
      "fever and knee gives way",
      .emergency,
      ["fever": "yes", "knee-gives-way": "yes"],
      settled
    ),
    Case(
      "fever and knee gives way not sure",
      .today,
      ["fever": "yes", "knee-gives-way": "notSure"],
      settled
    ),
    Case(
      "fever and bladder-start, unchanged",
      .emergency,
      ["fever": "yes", "bladder-start": "yes", "bladder-start-since": "longerUnchanged"]
    ),
    Case(
      "fever and bladder-start, long normal",
      .today,
      ["fever": "yes", "bladder-start": "yes", "bladder-start-since": "longNormalForMe"]
    ),
    Case(
      "fever and bladder-feeling, unchanged",
      .emergency,
      ["fever": "yes", "bladder-feeling": "yes", "bladder-feeling-since": "longerUnchanged"]
    ),
    Case(
      "fever and bladder-feeling, long normal",
      .today,
      ["fever": "yes", "bladder-feeling": "yes", "bladder-feeling-since": "longNormalForMe"]
    ),
    Case(
      "fever and bowel-change, unchanged",
      .emergency,
      ["fever": "yes", "bowel-change": "yes", "bowel-change-since": "longerUnchanged"]
    ),
    Case(
      "fever and bowel-change, long normal",
      .today,
      ["fever": "yes", "bowel-change": "yes", "bowel-change-since": "longNormalForMe"]
    ),
    Case(
      "fever and sexual-change, unchanged",
      .emergency,
      ["fever": "yes", "sexual-change": "yes", "sexual-change-since": "longerUnchanged"]
    ),
    Case(
      "fever and sexual-change, long normal",
      .today,
      ["fever": "yes", "sexual-change": "yes", "sexual-change-since": "longNormalForMe"]
    ),
  ]
}
