import Knowledge

extension RuleTable {
  /// Known aneurysm, procedures and blood thinners.
  static let procedures: [Case] = [
    Case("known aneurysm", .today, ["vessel-risk": ["knownAneurysm"]]),
    Case("known aneurysm not sure", .soon, ["vessel-risk": ["knownAneurysm?"]]),
    Case("vessel risk not sure", .soon, ["vessel-risk": "notSure"]),
    Case("smoking and high pressure", .selfCare, [:], twoRisks),
    Case("aneurysm, the same", .today, ["vessel-risk": ["knownAneurysm"], "course": "same"]),
    Case("aneurysm, worse", .emergency, ["vessel-risk": ["knownAneurysm"], "course": "worse"]),
    Case(
      "aneurysm, course not sure",
      .today,
      ["vessel-risk": ["knownAneurysm"], "course": "notSure"]
    ),
    Case("aneurysm not sure, worse", .today, ["vessel-risk": "notSure", "course": "worse"]),
    Case("smoker, worse", .selfCare, ["vessel-risk": ["smoker"], "course": "worse"]),
    Case("procedure alone", .selfCare, ["recent-procedure": "yes"]),
    Case("procedure not sure alone", .selfCare, ["recent-procedure": "notSure"]),
    Case("procedure, worse", .today, ["recent-procedure": "yes", "course": "worse"]),
    Case("procedure, same", .selfCare, ["recent-procedure": "yes", "course": "same"]),
    Case("procedure not sure, worse", .soon, ["recent-procedure": "notSure", "course": "worse"]),
    Case("procedure, course not sure", .soon, ["recent-procedure": "yes", "course": "notSure"]),
    Case(
      "procedure, weak leg",
      .today,
      ["recent-procedure": "yes", "leg-weakness": "oneLeg"],
      settled
    ),
    Case("procedure, numb toes", .today, ["recent-procedure": "yes", "numb-patch": ["toes"]]),
    Case("procedure, numb back", .selfCare, ["recent-procedure": "yes", "numb-patch": ["back"]]),
    Case(
      "procedure not sure, numb toes",
      .soon,
      ["recent-procedure": "notSure", "numb-patch": ["toes"]]
    ),
    Case("thinners alone", .selfCare, ["blood-thinners": "yes"]),
    Case("thinners not sure alone", .selfCare, ["blood-thinners": "notSure"]),
    Case("thinners, procedure", .selfCare, ["blood-thinners": "yes", "recent-procedure": "yes"]),
    Case(
      "thinners, procedure, worse",
      .emergency,
      ["blood-thinners": "yes", "recent-procedure": "yes", "course": "worse"]
    ),
    Case(
      "thinners, procedure, the same",
      .selfCare,
      ["blood-thinners": "yes", "recent-procedure": "yes", "course": "same"]
    ),
    Case(
      "thinners, procedure, numb toes",
      .emergency,
      ["blood-thinners": "yes", "recent-procedure": "yes", "numb-patch": ["toes"]]
    ),
    Case(
      "no thinners, procedure, worse",
      .today,
      ["blood-thinners": "no", "recent-procedure": "yes", "course": "worse"]
    ),
    Case(
      "thinners, worse, no procedure",
      .selfCare,
      ["blood-thinners": "yes", "recent-procedure": "no", "course": "worse"]
    ),
    Case(
      "thinners not sure, procedure, worse",
      .today,
      ["blood-thinners": "notSure", "recent-procedure": "yes", "course": "worse"]
    ),
    Case(
      "thinners, procedure not sure, worse",
      .today,
      ["blood-thinners": "yes", "recent-procedure": "notSure", "course": "worse"]
    ),
    Case("thinners, sudden", .today, ["blood-thinners": "yes", "sudden-severe": "yes"], woman(40)),
    Case(
      "thinners, sudden, numb toes",
      .emergency,
      ["blood-thinners": "yes", "sudden-severe": "yes", "numb-patch": ["toes"]],
      woman(40)
    ),
    Case(
      "no thinners, sudden, numb toes",
      .today,
      ["blood-thinners": "no", "sudden-severe": "yes", "numb-patch": ["toes"]],
      woman(40)
    ),
    Case(
      "thinners, sudden not sure, numb toes",
      .today,
      ["blood-thinners": "yes", "sudden-severe": "notSure", "numb-patch": ["toes"]],
      woman(40)
    ),
    Case(
      "thinners, sudden, worse",
      .today,
      ["blood-thinners": "yes", "sudden-severe": "yes", "course": "worse"],
      woman(40)
    ),
    Case("thinners, numb toes", .selfCare, ["blood-thinners": "yes", "numb-patch": ["toes"]]),
  ]
}
