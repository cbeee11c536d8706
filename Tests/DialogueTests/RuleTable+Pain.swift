import Knowledge

extension RuleTable {
  /// Pain at rest, where, how bad, how long and how it goes.
  static let pain = painOne + painTwo

  /// Pain at rest, where, how bad, how long and how it goes, part 1.
  private static let painOne: [Case] = [
    Case("rest pain, eases", .selfCare, ["rest-pain": "eases"]),
    Case("rest pain, wakesButSettles", .selfCare, ["rest-pain": "wakesButSettles"]),
    Case("rest pain, constantNothingEases", .today, ["rest-pain": "constantNothingEases"]),
    Case("rest pain, not sure", .soon, ["rest-pain": "notSure"]),
    Case("pain in back", .selfCare, ["pain-sites": ["back"]]),
    Case("pain in buttock", .selfCare, ["pain-sites": ["buttock"]]),
    Case("pain in groin", .selfCare, ["pain-sites": ["groin"]]),
    Case("pain in frontThigh", .selfCare, ["pain-sites": ["frontThigh"]]),
    Case("pain in backThigh", .selfCare, ["pain-sites": ["backThigh"]]),
    Case("pain in outerThigh", .selfCare, ["pain-sites": ["outerThigh"]]),
    Case("pain in knee", .selfCare, ["pain-sites": ["knee"]]),
    Case("pain in innerShin", .selfCare, ["pain-sites": ["innerShin"]]),
    Case("pain in outerShin", .selfCare, ["pain-sites": ["outerShin"]]),
    Case("pain in backOfCalf", .selfCare, ["pain-sites": ["backOfCalf"]]),
    Case("pain in topOfFoot", .selfCare, ["pain-sites": ["topOfFoot"]]),
    Case("pain in soleOrOuterFoot", .selfCare, ["pain-sites": ["soleOrOuterFoot"]]),
    Case("pain in toes", .selfCare, ["pain-sites": ["toes"]]),
    Case("pain in elsewhere", .soon, ["pain-sites": ["elsewhere"]]),
    Case("pain nowhere", .soon, ["pain-sites": []]),
    Case("elsewhere and back", .selfCare, ["pain-sites": ["elsewhere", "back"]]),
    Case("places not sure", .routine, ["pain-sites": "notSure"]),
    Case("side, left", .selfCare, ["pain-side": "left"]),
    Case("side, right", .selfCare, ["pain-side": "right"]),
    Case("side, both", .selfCare, ["pain-side": "both"]),
    Case("side, middle", .selfCare, ["pain-side": "middle"]),
    Case("side, not sure", .selfCare, ["pain-side": "notSure"]),
    Case("daily life, mild", .selfCare, ["daily-life": "mild"]),
    Case("daily life, moderate", .selfCare, ["daily-life": "moderate"]),
    Case("daily life, severe", .today, ["daily-life": "severe"]),
    Case("daily life, not sure", .soon, ["daily-life": "notSure"]),
    Case("5.9 weeks", .selfCare, ["duration-weeks": 5.9]),
    Case("6 weeks", .routine, ["duration-weeks": 6]),
    Case("6 weeks, better", .routine, ["duration-weeks": 6, "course": "better"]),
    Case("6 weeks, same", .soon, ["duration-weeks": 6, "course": "same"]),
    Case("5.9 weeks, same", .selfCare, ["duration-weeks": 5.9, "course": "same"]),
    Case("6 weeks, worse", .soon, ["duration-weeks": 6, "course": "worse"]),
    Case("1.9 weeks, worse", .selfCare, ["duration-weeks": 1.9, "course": "worse"]),
    Case("2 weeks, worse", .soon, ["duration-weeks": 2, "course": "worse"]),
    Case("2 weeks, same", .selfCare, ["duration-weeks": 2, "course": "same"]),
    Case("6 weeks, course not sure", .routine, ["duration-weeks": 6, "course": "notSure"]),
    Case("2 weeks, course not sure", .routine, ["duration-weeks": 2, "course": "notSure"]),
    Case("1.9 weeks, course not sure", .selfCare, ["duration-weeks": 1.9, "course": "notSure"]),
    Case("weeks not sure", .routine, ["duration-weeks": "notSure"]),
  ]

  /// Pain at rest, where, how bad, how long and how it goes, part 2.
  private static let painTwo: [Case] = [
    Case("weeks not sure, better", .routine, ["duration-weeks": "notSure", "course": "better"]),
    Case("weeks not sure, same", .routine, ["duration-weeks": "notSure", "course": "same"]),
    Case("weeks not sure, worse", .routine, ["duration-weeks": "notSure", "course": "worse"]),
    Case("course alone, better", .selfCare, ["course": "better"]),
    Case("course alone, same", .selfCare, ["course": "same"]),
    Case("course alone, worse", .selfCare, ["course": "worse"]),
    Case("course alone, not sure", .selfCare, ["course": "notSure"]),
    Case("stops work", .routine, ["stops-work-or-sleep": "yes"]),
    Case("stops work not sure", .routine, ["stops-work-or-sleep": "notSure"]),
    Case("no stop to work", .selfCare, ["stops-work-or-sleep": "no"]),
    Case("stops work, 2 weeks", .soon, ["stops-work-or-sleep": "yes", "duration-weeks": 2]),
    Case("stops work, 1.9 weeks", .routine, ["stops-work-or-sleep": "yes", "duration-weeks": 1.9]),
    Case(
      "stops work, weeks not sure",
      .routine,
      ["stops-work-or-sleep": "yes", "duration-weeks": "notSure"]
    ),
    Case(
      "stops work not sure, 2 weeks",
      .routine,
      ["stops-work-or-sleep": "notSure", "duration-weeks": 2]
    ),
    Case("cough, 50, back", .soon, ["age": 50, "cough-worse": "yes", "pain-sites": ["back"]]),
    Case("cough, 49, back", .selfCare, ["age": 49, "cough-worse": "yes", "pain-sites": ["back"]]),
    Case(
      "cough, 50, leg",
      .selfCare,
      ["age": 50, "cough-worse": "yes", "pain-sites": ["back", "toes"]]
    ),
    Case("no cough, 50", .selfCare, ["age": 50, "cough-worse": "no", "pain-sites": ["back"]]),
    Case(
      "cough not sure, 50",
      .routine,
      ["age": 50, "cough-worse": "notSure", "pain-sites": ["back"]]
    ),
    Case(
      "cough, 50, places not sure",
      .routine,
      ["age": 50, "cough-worse": "yes", "pain-sites": "notSure"]
    ),
    Case(
      "cough, age not sure",
      .soon,
      ["age": "notSure", "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case("cough alone", .selfCare, ["cough-worse": "yes"]),
    Case("cough not sure alone", .selfCare, ["cough-worse": "notSure"]),
    Case(
      "cough and first pain",
      .today,
      ["first-after-50": "yes", "cough-worse": "yes", "pain-sites": ["back"]],
      woman(50)
    ),
    Case(
      "cough and pain that wakes",
      .today,
      ["rest-pain": "wakesButSettles", "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and pain that eases",
      .soon,
      ["rest-pain": "eases", "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and bones",
      .today,
      ["bone-risk": ["longTermSteroids"], "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and no bone risk",
      .soon,
      ["bone-risk": [], "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and weight loss",
      .today,
      ["weight-loss": "yes", "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and first pain not sure",
      .soon,
      ["first-after-50": "notSure", "cough-worse": "yes", "pain-sites": ["back"]],
      woman(50)
    ),
    Case(
      "cough and bones not sure",
      .soon,
      ["bone-risk": "notSure", "age": 50, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough not sure and bones",
      .soon,
      ["bone-risk": ["osteoporosis"], "age": 50, "cough-worse": "notSure", "pain-sites": ["back"]]
    ),
    Case(
      "cough and bones, 49",
      .selfCare,
      ["bone-risk": ["osteoporosis"], "age": 49, "cough-worse": "yes", "pain-sites": ["back"]]
    ),
    Case(
      "cough and bones, leg",
      .selfCare,
      ["bone-risk": ["osteoporosis"], "age": 50, "cough-worse": "yes", "pain-sites": ["knee"]]
    ),
    Case("pain score 0", .selfCare, ["pain-score": 0]),
    Case("pain score 10", .selfCare, ["pain-score": 10]),
    Case("pain score not sure", .selfCare, ["pain-score": "notSure"]),
    Case(
      "medicine cautions",
      .selfCare,
      [
        "medicine-cautions": [
          "stomachUlcer", "kidney", "liver", "heartOrStroke", "highBloodPressure", "asthma",
          "antidepressants", "lithiumOrMethotrexate", "alcohol", "allergy",
        ]
      ]
    ),
    Case("medicine cautions not sure", .selfCare, ["medicine-cautions": "notSure"]),
    Case(
      "worst rule decides",
      .emergency,
      [
        "fever": "yes", "urine-blood-or-burning": "yes", "chest-pain": "yes", "rash": "yes",
        "rash-since": "longer",
      ]
    ),
    Case("who, self", .selfCare, ["who": "self"]),
    Case("who, other", .selfCare, ["who": "other"]),
  ]
}
