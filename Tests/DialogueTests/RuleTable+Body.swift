import Knowledge

extension RuleTable {
  /// Vessels, kidneys, skin, hip and medicines.
  static let body: [Case] = [
    Case("calf-swelling, yes", .today, ["calf-swelling": "yes"]),
    Case("calf-swelling, not sure", .soon, ["calf-swelling": "notSure"]),
    Case("calf-swelling, no", .selfCare, ["calf-swelling": "no"]),
    Case("urine-blood-or-burning, yes", .soon, ["urine-blood-or-burning": "yes"]),
    Case("urine-blood-or-burning, not sure", .routine, ["urine-blood-or-burning": "notSure"]),
    Case("urine-blood-or-burning, no", .selfCare, ["urine-blood-or-burning": "no"]),
    Case("foot-rest-pain, yes", .soon, ["foot-rest-pain": "yes"]),
    Case("foot-rest-pain, not sure", .routine, ["foot-rest-pain": "notSure"]),
    Case("foot-rest-pain, no", .selfCare, ["foot-rest-pain": "no"]),
    Case("flank-pain, yes", .today, ["flank-pain": "yes"]),
    Case("flank-pain, not sure", .soon, ["flank-pain": "notSure"]),
    Case("flank-pain, no", .selfCare, ["flank-pain": "no"]),
    Case("hip, yes", .soon, ["hip": "yes"]),
    Case("hip, not sure", .routine, ["hip": "notSure"]),
    Case("hip, no", .selfCare, ["hip": "no"]),
    Case("walking legs, noTrouble", .selfCare, ["walking-legs": "noTrouble"]),
    Case(
      "walking legs, easedBySittingOrBending",
      .routine,
      ["walking-legs": "easedBySittingOrBending"]
    ),
    Case("walking legs, easedByStandingStill", .routine, ["walking-legs": "easedByStandingStill"]),
    Case("walking legs, not sure", .routine, ["walking-legs": "notSure"]),
    Case("foot pain, diabetes", .today, ["foot-rest-pain": "yes", "infection-risk": ["diabetes"]]),
    Case("foot pain, dialysis", .soon, ["foot-rest-pain": "yes", "infection-risk": ["dialysis"]]),
    Case(
      "foot pain, risks not sure",
      .soon,
      ["foot-rest-pain": "yes", "infection-risk": "notSure"]
    ),
    Case(
      "foot pain not sure, diabetes",
      .soon,
      ["foot-rest-pain": "notSure", "infection-risk": ["diabetes"]]
    ),
    Case(
      "no foot pain, diabetes",
      .selfCare,
      ["foot-rest-pain": "no", "infection-risk": ["diabetes"]]
    ),
    Case("flank and fever", .today, ["flank-pain": "yes", "fever": "yes"]),
    Case("flank, fever, pregnant", .emergency, ["flank-pain": "yes", "fever": "yes"], pregnant),
    Case("flank, pregnant", .today, ["flank-pain": "yes", "fever": "no"], pregnant),
    Case("fever, pregnant", .today, ["flank-pain": "no", "fever": "yes"], pregnant),
    Case(
      "flank, fever, may be pregnant",
      .today,
      ["flank-pain": "yes", "fever": "yes", "pregnancy": "possible", "pregnancy-warning": "no"]
    ),
    Case(
      "flank, fever, pregnancy private",
      .today,
      ["flank-pain": "yes", "fever": "yes", "pregnancy": "preferNotToSay"]
    ),
    Case(
      "flank not sure, fever, pregnant",
      .today,
      ["flank-pain": "notSure", "fever": "yes"],
      pregnant
    ),
    Case(
      "flank, fever not sure, pregnant",
      .today,
      ["flank-pain": "yes", "fever": "notSure"],
      pregnant
    ),
    Case("flank, severe", .emergency, ["flank-pain": "yes", "daily-life": "severe"]),
    Case("flank, moderate", .today, ["flank-pain": "yes", "daily-life": "moderate"]),
    Case("flank, daily life not sure", .today, ["flank-pain": "yes", "daily-life": "notSure"]),
    Case("flank not sure, severe", .today, ["flank-pain": "notSure", "daily-life": "severe"]),
    Case("rash, old", .soon, ["rash": "yes", "rash-since": "longer"]),
    Case("rash, new", .today, ["rash": "yes", "rash-since": "within72Hours"]),
    Case("rash, since not sure", .today, ["rash": "yes", "rash-since": "notSure"]),
    Case("rash, since not answered", .today, ["rash": "yes"]),
    Case("rash not sure, new", .soon, ["rash": "notSure", "rash-since": "within72Hours"]),
    Case("rash not sure, old", .routine, ["rash": "notSure", "rash-since": "longer"]),
    Case("no rash", .selfCare, ["rash": "no", "rash-since": "within72Hours"]),
    Case("hip after a fall", .emergency, ["hip": "yes", "minor-trauma": "fallOrKnock"]),
    Case("hip after lifting", .soon, ["hip": "yes", "minor-trauma": "liftBendCough"]),
    Case("hip, injury not sure", .today, ["hip": "yes", "minor-trauma": "notSure"]),
    Case("hip not sure, a fall", .today, ["hip": "notSure", "minor-trauma": "fallOrKnock"]),
    Case("no hip, a fall", .selfCare, ["hip": "no", "minor-trauma": "fallOrKnock"]),
    Case("painkillers, no", .selfCare, ["painkillers-too-many": "no"]),
    Case("painkillers, otherAboveLabel", .today, ["painkillers-too-many": "otherAboveLabel"]),
    Case(
      "painkillers, paracetamolAboveLimit",
      .emergency,
      ["painkillers-too-many": "paracetamolAboveLimit"]
    ),
    Case("painkillers, not sure", .today, ["painkillers-too-many": "notSure"]),
    Case("self-harm, none", .selfCare, ["self-harm": "none"]),
    Case("self-harm, thoughts", .today, ["self-harm": "thoughts"]),
    Case("self-harm, planOrIntent", .emergency, ["self-harm": "planOrIntent"]),
    Case("self-harm, not sure", .today, ["self-harm": "notSure"]),
    Case("self-harm, preferNotToSay", .selfCare, ["self-harm": "preferNotToSay"]),
    Case(
      "three inflammatory signs",
      .selfCare,
      ["inflammatory": ["startedBefore45AndOver3Months", "wakesSecondHalfOfNight", "buttockPain"]]
    ),
    Case(
      "four inflammatory signs",
      .routine,
      [
        "inflammatory": [
          "startedBefore45AndOver3Months", "wakesSecondHalfOfNight", "buttockPain",
          "betterWithMovement",
        ]
      ]
    ),
    Case(
      "other four inflammatory signs",
      .routine,
      ["inflammatory": ["familyHistory", "psoriasis", "eyeInflammation", "bowelInflammation"]]
    ),
    Case(
      "all inflammatory signs",
      .routine,
      [
        "inflammatory": [
          "startedBefore45AndOver3Months", "wakesSecondHalfOfNight", "buttockPain",
          "betterWithMovement", "betterWithin48hOfAntiInflammatory", "familyHistory", "psoriasis",
          "eyeInflammation", "bowelInflammation",
        ]
      ]
    ),
    Case("inflammatory not sure", .selfCare, ["inflammatory": "notSure"]),
    Case(
      "three inflammatory signs, one not sure",
      .routine,
      [
        "inflammatory": [
          "startedBefore45AndOver3Months", "wakesSecondHalfOfNight", "buttockPain",
          "betterWithMovement?",
        ]
      ]
    ),
    Case(
      "inflammatory sign startedBefore45AndOver3Months last",
      .routine,
      [
        "inflammatory": [
          "startedBefore45AndOver3Months", "familyHistory", "psoriasis", "eyeInflammation",
        ]
      ]
    ),
    Case(
      "inflammatory sign wakesSecondHalfOfNight last",
      .routine,
      ["inflammatory": ["wakesSecondHalfOfNight", "familyHistory", "psoriasis", "eyeInflammation"]]
    ),
    Case(
      "inflammatory sign buttockPain last",
      .routine,
      ["inflammatory": ["buttockPain", "familyHistory", "psoriasis", "eyeInflammation"]]
    ),
    Case(
      "inflammatory sign betterWithMovement last",
      .routine,
      ["inflammatory": ["betterWithMovement", "familyHistory", "psoriasis", "eyeInflammation"]]
    ),
    Case(
      "inflammatory sign betterWithin48hOfAntiInflammatory last",
      .routine,
      [
        "inflammatory": [
          "betterWithin48hOfAntiInflammatory", "familyHistory", "psoriasis", "eyeInflammation",
        ]
      ]
    ),
    Case(
      "inflammatory sign bowelInflammation last",
      .routine,
      [
        "inflammatory": [
          "startedBefore45AndOver3Months", "wakesSecondHalfOfNight", "buttockPain",
          "bowelInflammation",
        ]
      ]
    ),
  ]
}
