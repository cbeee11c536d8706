import Knowledge

extension RuleTable {
  /// Injury and bones.
  static let injury: [Case] = [
    Case("lifted, age 49", .selfCare, ["minor-trauma": "liftBendCough", "age": 49]),
    Case("lifted, age 50", .soon, ["minor-trauma": "liftBendCough", "age": 50]),
    Case("lifted, age 64", .soon, ["minor-trauma": "liftBendCough", "age": 64]),
    Case("lifted, age 65", .today, ["minor-trauma": "liftBendCough", "age": 65]),
    Case("lifted, age not sure", .today, ["minor-trauma": "liftBendCough", "age": "notSure"]),
    Case("fell, 49", .selfCare, ["minor-trauma": "fallOrKnock", "age": 49]),
    Case("fell, 50", .soon, ["minor-trauma": "fallOrKnock", "age": 50]),
    Case("fell, 65", .today, ["minor-trauma": "fallOrKnock", "age": 65]),
    Case("no injury, 65", .selfCare, ["minor-trauma": "none", "age": 65]),
    Case("injury not sure, 65", .soon, ["minor-trauma": "notSure", "age": 65]),
    Case("injury not sure, 50", .routine, ["minor-trauma": "notSure", "age": 50]),
    Case("injury not sure, 49", .selfCare, ["minor-trauma": "notSure", "age": 49]),
    Case(
      "lifted, osteoporosis",
      .today,
      ["minor-trauma": "liftBendCough", "bone-risk": ["osteoporosis"], "age": 30]
    ),
    Case(
      "lifted, longTermSteroids",
      .today,
      ["minor-trauma": "liftBendCough", "bone-risk": ["longTermSteroids"], "age": 30]
    ),
    Case(
      "lifted, earlierFragilityFracture",
      .today,
      ["minor-trauma": "liftBendCough", "bone-risk": ["earlierFragilityFracture"], "age": 30]
    ),
    Case(
      "fell, osteoporosis",
      .today,
      ["minor-trauma": "fallOrKnock", "bone-risk": ["osteoporosis"]]
    ),
    Case(
      "lifted, no bone risk",
      .selfCare,
      ["minor-trauma": "liftBendCough", "bone-risk": [], "age": 30]
    ),
    Case(
      "lifted, bone risk not sure",
      .soon,
      ["minor-trauma": "liftBendCough", "bone-risk": "notSure", "age": 30]
    ),
    Case(
      "injury not sure, osteoporosis",
      .soon,
      ["minor-trauma": "notSure", "bone-risk": ["osteoporosis"], "age": 30]
    ),
    Case("bone risk alone", .selfCare, ["bone-risk": ["osteoporosis"]]),
    Case("bone risk not sure alone", .selfCare, ["bone-risk": "notSure"]),
  ]

  /// A first pain after 50, with aneurysm risk.
  static let firstAfter50: [Case] = [
    Case("first-after-50 alone", .soon, ["first-after-50": "yes"]),
    Case("first-after-50 not sure alone", .routine, ["first-after-50": "notSure"]),
    Case("first-after-50, no", .selfCare, ["first-after-50": "no"], man(70)),
    Case("first-after-50, man of 59", .soon, ["first-after-50": "yes"], man(59)),
    Case("first-after-50, man of 60", .today, ["first-after-50": "yes"], man(60)),
    Case("first-after-50, woman of 60", .soon, ["first-after-50": "yes"], woman(60)),
    Case(
      "first-after-50, smoking woman of 60",
      .today,
      ["first-after-50": "yes", "vessel-risk": ["smoker"]],
      woman(60)
    ),
    Case(
      "first-after-50, smoking woman of 59",
      .soon,
      ["first-after-50": "yes", "vessel-risk": ["smoker"]],
      woman(59)
    ),
    Case(
      "first-after-50, woman of 60 with high pressure",
      .today,
      ["first-after-50": "yes", "vessel-risk": ["highBloodPressure"]],
      woman(60)
    ),
    Case(
      "first-after-50, man of 50 with one risk",
      .soon,
      ["first-after-50": "yes", "vessel-risk": ["smoker"]],
      man(50)
    ),
    Case(
      "first-after-50, man of 50 with two",
      .today,
      ["first-after-50": "yes"],
      man(50),
      twoRisks
    ),
    Case("first-after-50, man of 49 with two", .soon, ["first-after-50": "yes"], man(49), twoRisks),
    Case(
      "first-after-50, woman of 50 with two",
      .soon,
      ["first-after-50": "yes"],
      woman(50),
      twoRisks
    ),
    Case(
      "first-after-50, sex not sure, 60",
      .today,
      ["first-after-50": "yes", "sex": "notSure", "age": 60]
    ),
    Case(
      "first-after-50, sex kept private, 60",
      .today,
      ["first-after-50": "yes", "sex": "preferNotToSay", "age": 60]
    ),
    Case("first-after-50, sex not answered, 60", .today, ["first-after-50": "yes", "age": 60]),
    Case(
      "first-after-50, sex not sure, 50 with two",
      .today,
      ["first-after-50": "yes", "sex": "notSure", "age": 50],
      twoRisks
    ),
    Case(
      "first-after-50, man, age not sure",
      .today,
      ["first-after-50": "yes", "sex": "male", "age": "notSure"]
    ),
    Case(
      "first-after-50, woman, age not sure",
      .soon,
      ["first-after-50": "yes", "sex": "female", "age": "notSure"]
    ),
    Case("first-after-50 not sure, man of 60", .soon, ["first-after-50": "notSure"], man(60)),
    Case(
      "first-after-50, woman of 60, risks not sure",
      .soon,
      ["first-after-50": "yes", "vessel-risk": "notSure"],
      woman(60)
    ),
    Case(
      "first-after-50, man of 50, risks not sure",
      .soon,
      ["first-after-50": "yes", "vessel-risk": "notSure"],
      man(50)
    ),
    Case(
      "first after 50, aneurysm, woman of 50",
      .today,
      ["first-after-50": "yes", "vessel-risk": ["knownAneurysm"]],
      woman(50)
    ),
  ]
}
