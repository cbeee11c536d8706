import Knowledge

extension RuleTable {
  /// Sudden pain and belly pain, with aneurysm risk.
  static let aneurysm: [Case] = [
    Case("sudden-severe alone", .today, ["sudden-severe": "yes"]),
    Case("sudden-severe not sure alone", .soon, ["sudden-severe": "notSure"]),
    Case("sudden-severe, no", .selfCare, ["sudden-severe": "no"], man(70)),
    Case("sudden-severe, man of 59", .today, ["sudden-severe": "yes"], man(59)),
    Case("sudden-severe, man of 60", .emergency, ["sudden-severe": "yes"], man(60)),
    Case("sudden-severe, woman of 60", .today, ["sudden-severe": "yes"], woman(60)),
    Case(
      "sudden-severe, smoking woman of 60",
      .emergency,
      ["sudden-severe": "yes", "vessel-risk": ["smoker"]],
      woman(60)
    ),
    Case(
      "sudden-severe, smoking woman of 59",
      .today,
      ["sudden-severe": "yes", "vessel-risk": ["smoker"]],
      woman(59)
    ),
    Case(
      "sudden-severe, woman of 60 with high pressure",
      .emergency,
      ["sudden-severe": "yes", "vessel-risk": ["highBloodPressure"]],
      woman(60)
    ),
    Case(
      "sudden-severe, man of 50 with one risk",
      .today,
      ["sudden-severe": "yes", "vessel-risk": ["smoker"]],
      man(50)
    ),
    Case(
      "sudden-severe, man of 50 with two",
      .emergency,
      ["sudden-severe": "yes"],
      man(50),
      twoRisks
    ),
    Case("sudden-severe, man of 49 with two", .today, ["sudden-severe": "yes"], man(49), twoRisks),
    Case(
      "sudden-severe, woman of 50 with two",
      .today,
      ["sudden-severe": "yes"],
      woman(50),
      twoRisks
    ),
    Case(
      "sudden-severe, sex not sure, 60",
      .emergency,
      ["sudden-severe": "yes", "sex": "notSure", "age": 60]
    ),
    Case(
      "sudden-severe, sex kept private, 60",
      .emergency,
      ["sudden-severe": "yes", "sex": "preferNotToSay", "age": 60]
    ),
    Case("sudden-severe, sex not answered, 60", .emergency, ["sudden-severe": "yes", "age": 60]),
    Case(
      "sudden-severe, sex not sure, 50 with two",
      .emergency,
      ["sudden-severe": "yes", "sex": "notSure", "age": 50],
      twoRisks
    ),
    Case(
      "sudden-severe, man, age not sure",
      .emergency,
      ["sudden-severe": "yes", "sex": "male", "age": "notSure"]
    ),
    Case(
      "sudden-severe, woman, age not sure",
      .today,
      ["sudden-severe": "yes", "sex": "female", "age": "notSure"]
    ),
    Case("sudden-severe not sure, man of 60", .today, ["sudden-severe": "notSure"], man(60)),
    Case(
      "sudden-severe, woman of 60, risks not sure",
      .today,
      ["sudden-severe": "yes", "vessel-risk": "notSure"],
      woman(60)
    ),
    Case(
      "sudden-severe, man of 50, risks not sure",
      .today,
      ["sudden-severe": "yes", "vessel-risk": "notSure"],
      man(50)
    ),
    Case(
      "sudden-severe, man of 50, second risk not sure",
      .today,
      ["sudden-severe": "yes", "vessel-risk": ["smoker", "highBloodPressure?"]],
      man(50)
    ),
    Case(
      "sudden-severe, known aneurysm, woman of 30",
      .emergency,
      ["sudden-severe": "yes", "vessel-risk": ["knownAneurysm"]],
      woman(30)
    ),
    Case("belly-pain alone", .today, ["belly-pain": "yes"]),
    Case("belly-pain not sure alone", .soon, ["belly-pain": "notSure"]),
    Case("belly-pain, no", .selfCare, ["belly-pain": "no"], man(70)),
    Case("belly-pain, man of 59", .today, ["belly-pain": "yes"], man(59)),
    Case("belly-pain, man of 60", .emergency, ["belly-pain": "yes"], man(60)),
    Case("belly-pain, woman of 60", .today, ["belly-pain": "yes"], woman(60)),
    Case(
      "belly-pain, smoking woman of 60",
      .emergency,
      ["belly-pain": "yes", "vessel-risk": ["smoker"]],
      woman(60)
    ),
    Case(
      "belly-pain, smoking woman of 59",
      .today,
      ["belly-pain": "yes", "vessel-risk": ["smoker"]],
      woman(59)
    ),
    Case(
      "belly-pain, woman of 60 with high pressure",
      .emergency,
      ["belly-pain": "yes", "vessel-risk": ["highBloodPressure"]],
      woman(60)
    ),
    Case(
      "belly-pain, man of 50 with one risk",
      .today,
      ["belly-pain": "yes", "vessel-risk": ["smoker"]],
      man(50)
    ),
    Case("belly-pain, man of 50 with two", .emergency, ["belly-pain": "yes"], man(50), twoRisks),
    Case("belly-pain, man of 49 with two", .today, ["belly-pain": "yes"], man(49), twoRisks),
    Case("belly-pain, woman of 50 with two", .today, ["belly-pain": "yes"], woman(50), twoRisks),
    Case(
      "belly-pain, sex not sure, 60",
      .emergency,
      ["belly-pain": "yes", "sex": "notSure", "age": 60]
    ),
    Case(
      "belly-pain, sex kept private, 60",
      .emergency,
      ["belly-pain": "yes", "sex": "preferNotToSay", "age": 60]
    ),
    Case("belly-pain, sex not answered, 60", .emergency, ["belly-pain": "yes", "age": 60]),
    Case(
      "belly-pain, sex not sure, 50 with two",
      .emergency,
      ["belly-pain": "yes", "sex": "notSure", "age": 50],
      twoRisks
    ),
    Case(
      "belly-pain, man, age not sure",
      .emergency,
      ["belly-pain": "yes", "sex": "male", "age": "notSure"]
    ),
    Case(
      "belly-pain, woman, age not sure",
      .today,
      ["belly-pain": "yes", "sex": "female", "age": "notSure"]
    ),
    Case("belly-pain not sure, man of 60", .today, ["belly-pain": "notSure"], man(60)),
    Case(
      "belly-pain, woman of 60, risks not sure",
      .today,
      ["belly-pain": "yes", "vessel-risk": "notSure"],
      woman(60)
    ),
    Case(
      "belly-pain, man of 50, risks not sure",
      .today,
      ["belly-pain": "yes", "vessel-risk": "notSure"],
      man(50)
    ),
    Case(
      "belly-pain, man of 50, second risk not sure",
      .today,
      ["belly-pain": "yes", "vessel-risk": ["smoker", "highBloodPressure?"]],
      man(50)
    ),
    Case(
      "belly-pain, known aneurysm, woman of 30",
      .emergency,
      ["belly-pain": "yes", "vessel-risk": ["knownAneurysm"]],
      woman(30)
    ),
  ]
}
