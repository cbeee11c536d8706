import Knowledge

extension RuleTable {
  /// Infection risk, with pain and with weakness.
  static let infection: [Case] = [
    Case("infection risk alone", .selfCare, ["infection-risk": ["weakImmunity"]]),
    Case("infection risk not sure alone", .selfCare, ["infection-risk": "notSure"]),
    Case(
      "diabetes, constant pain, weak leg",
      .emergency,
      ["infection-risk": ["diabetes"], "rest-pain": "constantNothingEases", "foot-drop": "yes"],
      settled
    ),
    Case(
      "no risk, constant pain, weak leg",
      .today,
      ["infection-risk": [], "rest-pain": "constantNothingEases", "foot-drop": "yes"],
      settled
    ),
    Case(
      "diabetes, waking pain, weak leg",
      .soon,
      ["infection-risk": ["diabetes"], "rest-pain": "wakesButSettles", "foot-drop": "yes"],
      settled
    ),
    Case(
      "diabetes, constant pain",
      .today,
      ["infection-risk": ["diabetes"], "rest-pain": "constantNothingEases"]
    ),
    Case(
      "risk not sure, constant pain, weak leg",
      .today,
      ["infection-risk": "notSure", "rest-pain": "constantNothingEases", "foot-drop": "yes"],
      settled
    ),
    Case(
      "serious risk, pain wakes",
      .today,
      ["infection-risk": ["dialysis"], "rest-pain": "wakesButSettles"]
    ),
    Case(
      "serious risk, pain eases",
      .selfCare,
      ["infection-risk": ["dialysis"], "rest-pain": "eases"]
    ),
    Case(
      "diabetes, pain wakes",
      .selfCare,
      ["infection-risk": ["diabetes"], "rest-pain": "wakesButSettles"]
    ),
    Case(
      "risk not sure, pain wakes",
      .soon,
      ["infection-risk": "notSure", "rest-pain": "wakesButSettles"]
    ),
    Case(
      "serious risk, rest pain not sure",
      .soon,
      ["infection-risk": ["dialysis"], "rest-pain": "notSure"]
    ),
    Case(
      "serious risk, getting worse",
      .today,
      ["infection-risk": ["recentInfection"], "course": "worse"]
    ),
    Case(
      "serious risk, the same",
      .selfCare,
      ["infection-risk": ["recentInfection"], "course": "same"]
    ),
    Case(
      "serious risk, course not sure",
      .soon,
      ["infection-risk": ["recentInfection"], "course": "notSure"]
    ),
    Case(
      "diabetes, getting worse",
      .selfCare,
      ["infection-risk": ["diabetes"], "course": "worse"]
    ),
    Case(
      "recent birth, pain wakes",
      .today,
      ["pregnancy": "gaveBirthRecently", "rest-pain": "wakesButSettles"]
    ),
    Case(
      "recent birth, getting worse",
      .today,
      ["pregnancy": "gaveBirthRecently", "course": "worse"]
    ),
  ]

  /// Cancer, weight, upper back, shape and numb patches.
  static let cancer: [Case] = [
    Case("cancer", .today, ["cancer-history": "yes"]),
    Case("cancer not sure", .soon, ["cancer-history": "notSure"]),
    Case("no cancer", .selfCare, ["cancer-history": "no"]),
    Case("cancer, pain in back", .today, ["cancer-history": "yes", "pain-sites": ["back"]]),
    Case("cancer, pain in buttock", .today, ["cancer-history": "yes", "pain-sites": ["buttock"]]),
    Case("cancer, pain in groin", .emergency, ["cancer-history": "yes", "pain-sites": ["groin"]]),
    Case(
      "cancer, pain in frontThigh",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["frontThigh"]]
    ),
    Case(
      "cancer, pain in backThigh",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["backThigh"]]
    ),
    Case(
      "cancer, pain in outerThigh",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["outerThigh"]]
    ),
    Case("cancer, pain in knee", .emergency, ["cancer-history": "yes", "pain-sites": ["knee"]]),
    Case(
      "cancer, pain in innerShin",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["innerShin"]]
    ),
    Case(
      "cancer, pain in outerShin",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["outerShin"]]
    ),
    Case(
      "cancer, pain in backOfCalf",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["backOfCalf"]]
    ),
    Case(
      "cancer, pain in topOfFoot",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["topOfFoot"]]
    ),
    Case(
      "cancer, pain in soleOrOuterFoot",
      .emergency,
      ["cancer-history": "yes", "pain-sites": ["soleOrOuterFoot"]]
    ),
    Case("cancer, pain in toes", .emergency, ["cancer-history": "yes", "pain-sites": ["toes"]]),
    Case(
      "cancer, pain in elsewhere",
      .today,
      ["cancer-history": "yes", "pain-sites": ["elsewhere"]]
    ),
    Case("cancer, places not sure", .today, ["cancer-history": "yes", "pain-sites": "notSure"]),
    Case(
      "cancer not sure, knee pain",
      .today,
      ["cancer-history": "notSure", "pain-sites": ["knee"]]
    ),
    Case(
      "cancer, weak leg",
      .emergency,
      ["cancer-history": "yes", "leg-weakness": "oneLeg"],
      settled
    ),
    Case("cancer, numb toes", .emergency, ["cancer-history": "yes", "numb-patch": ["toes"]]),
    Case("cancer, numb buttock", .today, ["cancer-history": "yes", "numb-patch": ["buttock"]]),
    Case("fever, numb back", .today, ["fever": "yes", "numb-patch": ["back"]]),
    Case("fever, numb buttock", .today, ["fever": "yes", "numb-patch": ["buttock"]]),
    Case("fever, numb groin", .emergency, ["fever": "yes", "numb-patch": ["groin"]]),
    Case("fever, numb frontThigh", .emergency, ["fever": "yes", "numb-patch": ["frontThigh"]]),
    Case("fever, numb backThigh", .emergency, ["fever": "yes", "numb-patch": ["backThigh"]]),
    Case("fever, numb outerThigh", .emergency, ["fever": "yes", "numb-patch": ["outerThigh"]]),
    Case("fever, numb knee", .emergency, ["fever": "yes", "numb-patch": ["knee"]]),
    Case("fever, numb innerShin", .emergency, ["fever": "yes", "numb-patch": ["innerShin"]]),
    Case("fever, numb outerShin", .emergency, ["fever": "yes", "numb-patch": ["outerShin"]]),
    Case("fever, numb backOfCalf", .emergency, ["fever": "yes", "numb-patch": ["backOfCalf"]]),
    Case("fever, numb topOfFoot", .emergency, ["fever": "yes", "numb-patch": ["topOfFoot"]]),
    Case(
      "fever, numb soleOrOuterFoot",
      .emergency,
      ["fever": "yes", "numb-patch": ["soleOrOuterFoot"]]
    ),
    Case("fever, numb toes", .emergency, ["fever": "yes", "numb-patch": ["toes"]]),
    Case("fever, numb elsewhere", .today, ["fever": "yes", "numb-patch": ["elsewhere"]]),
    Case("weight-loss, yes", .today, ["weight-loss": "yes"]),
    Case("weight-loss, not sure", .soon, ["weight-loss": "notSure"]),
    Case("weight-loss, no", .selfCare, ["weight-loss": "no"]),
    Case("thoracic-pain, yes", .today, ["thoracic-pain": "yes"]),
    Case("thoracic-pain, not sure", .soon, ["thoracic-pain": "notSure"]),
    Case("thoracic-pain, no", .selfCare, ["thoracic-pain": "no"]),
    Case("spine-shape, yes", .today, ["spine-shape": "yes"]),
    Case("spine-shape, not sure", .soon, ["spine-shape": "notSure"]),
    Case("spine-shape, no", .selfCare, ["spine-shape": "no"]),
    Case("numb patch alone", .selfCare, ["numb-patch": ["toes"]]),
    Case("numb patch not sure alone", .selfCare, ["numb-patch": "notSure"]),
  ]
}
