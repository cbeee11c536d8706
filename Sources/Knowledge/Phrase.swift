/// Every sentence of the interface by name; the words are the pack's, in screens.yaml.
package enum Phrase: String, Sendable, CaseIterable {
  // The start
  case programTitle = "program-title"
  case introPurpose = "intro-purpose"
  case introLimits = "intro-limits"
  case introEmergency = "intro-emergency"
  case introPrivacy = "intro-privacy"
  case introConsent = "intro-consent"
  case introCommands = "intro-commands"

  // What may be typed
  case hintChecklist = "hint-checklist"
  case hintChoice = "hint-choice"
  case hintChoiceOnly = "hint-choice-only"
  case hintList = "hint-list"
  case hintYesNo = "hint-yes-no"
  case hintMayKeepPrivate = "hint-may-keep-private"
  case unclear
  case unclearEmpty = "unclear-empty"
  case unclearTooLong = "unclear-too-long"
  case unclearWhichLines = "unclear-which-lines"
  case acceptsChecklist = "accepts-checklist"
  case acceptsChoice = "accepts-choice"
  case acceptsChoiceOnly = "accepts-choice-only"
  case acceptsYesNo = "accepts-yes-no"
  case notSureNotTaken = "not-sure-not-taken"
  case privateNotTaken = "private-not-taken"
  case tookAsNotSure = "took-as-not-sure"
  case tookAsNotSureApart = "took-as-not-sure-apart"
  case oneByOne = "one-by-one"
  case isThisTrue = "is-this-true"
  case askedAgain = "asked-again"

  // Going back and changing
  case firstQuestion = "first-question"
  case answerSoFar = "answer-so-far"
  case changeMayAlterAdvice = "change-may-alter-advice"
  case changeDependents = "change-dependents"
  case confirmDrops = "confirm-drops"
  case confirmReopens = "confirm-reopens"
  case confirmLowers = "confirm-lowers"
  case confirmAsk = "confirm-ask"
  case changeMade = "change-made"
  case changeRaised = "change-raised"
  case changeDropped = "change-dropped"
  case changeNotMade = "change-not-made"
  case changeUnknown = "change-unknown"
  case nothingToKeep = "nothing-to-keep"

  // Review
  case reviewTitle = "review-title"
  case reviewEmpty = "review-empty"
  case reviewRow = "review-row"
  case reviewHow = "review-how"
  case reviewCheck = "review-check"
  case answerNone = "answer-none"
  case answerNotSure = "answer-not-sure"
  case answerUnsureItem = "answer-unsure-item"
  case answerOrWorse = "answer-or-worse"
  case answerPrivate = "answer-private"
  case answerYes = "answer-yes"
  case answerNo = "answer-no"
  case answerWith = "answer-with"

  // Help and why
  case helpTitle = "help-title"
  case helpBack = "help-back"
  case helpReview = "help-review"
  case helpChange = "help-change"
  case helpWhy = "help-why"
  case helpRepeat = "help-repeat"
  case helpNotSure = "help-not-sure"
  case helpPrivate = "help-private"
  case helpKeep = "help-keep"
  case helpQuestions = "help-questions"
  case helpSummary = "help-summary"
  case helpMore = "help-more"
  case helpSave = "help-save"
  case helpAbout = "help-about"
  case helpQuit = "help-quit"
  case whyAsked = "why-asked"
  case whyExample = "why-example"
  case whyReview = "why-review"

  // The result
  case whyTitle = "why-title"
  case becauseSaid = "because-said"
  case becauseNotSure = "because-not-sure"
  case becauseNothing = "because-nothing"
  case stepsTitle = "steps-title"
  case deadlineTitle = "deadline-title"
  case tellTitle = "tell-title"
  case tellThem = "tell-them"
  case tellNothing = "tell-nothing"
  case takeTitle = "take-title"
  case notAskedTitle = "not-asked-title"
  case keptPrivateTitle = "kept-private-title"
  case unfinishedAlert = "unfinished-alert"
  case unfinishedBody = "unfinished-body"
  case soFarTitle = "so-far-title"
  case safetyNetTitle = "safety-net-title"
  case safetyNetAction = "safety-net-action"
  case safetyNetCrisis = "safety-net-crisis"
  case patternTitle = "pattern-title"
  case patternMixed = "pattern-mixed"
  case patternCaution = "pattern-caution"
  case crisisFirst = "crisis-first"

  // After the result
  case menuUrgent = "menu-urgent"
  case menuRest = "menu-rest"
  case detailsLater = "details-later"
  case urgentReminder = "urgent-reminder"
  case seeDoctorTitle = "see-doctor-title"
  case dosTitle = "dos-title"
  case dontsTitle = "donts-title"
  case withheld
  case disclaimerTitle = "disclaimer-title"
  case faqTitle = "faq-title"
  case faqHow = "faq-how"
  case faqUnknown = "faq-unknown"
  case detailsDone = "details-done"
  case unclearMenu = "unclear-menu"

  // Reading after the result
  case menuTitle = "menu-title"
  case menuHow = "menu-how"
  case menuBack = "menu-back"
  case pageMore = "page-more"
  case partMore = "part-more"
  case nothingMore = "nothing-more"
  case readingLater = "reading-later"
  case readNextTitle = "read-next-title"
  case worthReading = "worth-reading"
  case worthReadingHow = "worth-reading-how"
  case carefulTitle = "careful-title"
  case entryUrgent = "entry-urgent"
  case stanceRecommended = "stance-recommended"
  case stanceMayHelp = "stance-may-help"
  case stanceSpecialistOnly = "stance-specialist-only"
  case stanceNotRecommended = "stance-not-recommended"
  case stanceUnproven = "stance-unproven"

  // Medicines
  case medicineKind = "medicine-kind"
  case cautionsForYou = "cautions-for-you"
  case cautionsForOthers = "cautions-for-others"
  case amountsTitle = "amounts-title"
  case sideEffectsTitle = "side-effects-title"
  case availableOverTheCounter = "available-over-the-counter"
  case availablePrescription = "available-prescription"
  case availableNot = "available-not"
  case medicineAsk = "medicine-ask"
  case togetherTitle = "together-title"
  case togetherWith = "together-with"
  case groupTitle = "group-title"
  case groupHow = "group-how"
  case togetherUnknown = "together-unknown"
  case togetherSomething = "together-something"
  case levelAvoid = "level-avoid"
  case levelAskFirst = "level-ask-first"
  case levelCaution = "level-caution"

  // A question asked by itself
  // A person's own words
  case hintOpening = "hint-opening"
  case understood
  case understoodUndo = "understood-undo"
  case checkHeard = "check-heard"
  case checkHeardAsk = "check-heard-ask"
  case heardNo = "heard-no"
  case heardValue = "heard-value"
  case staysAsAnswered = "stays-as-answered"
  case knownAlready = "known-already"
  case askedLater = "asked-later"
  case notUnderstood = "not-understood"
  case undone
  case nothingToUndo = "nothing-to-undo"
  case whyHeardTitle = "why-heard-title"
  case whyHeardRow = "why-heard-row"
  case whyHeardNone = "why-heard-none"
  case askBriefly = "ask-briefly"
  case askBrieflyHow = "ask-briefly-how"
  case choiceHow = "choice-how"
  case entryMoreLater = "entry-more-later"
  case helpOwnWords = "help-own-words"
  case helpUndo = "help-undo"

  case askUrgent = "ask-urgent"
  case askLater = "ask-later"
  case askVerdict = "ask-verdict"
  case askSeveral = "ask-several"
  case askSeveralHow = "ask-several-how"
  case askNone = "ask-none"
  case askWhom = "ask-whom"
  case answerPostponed = "answer-postponed"

  // Why at the result
  case rulesTitle = "rules-title"
  case ruleRow = "rule-row"
  case rulesNone = "rules-none"
  case notLower = "not-lower"
  case raisesTitle = "raises-title"
  case raisesRow = "raises-row"
  case sourceRow = "source-row"
  case sourceUnverified = "source-unverified"

  // The summary
  case summaryTitle = "summary-title"
  case summaryUrgency = "summary-urgency"
  case summaryPerson = "summary-person"
  case summaryYes = "summary-yes"
  case summaryNotSure = "summary-not-sure"
  case summaryPrivate = "summary-private"
  case summaryNo = "summary-no"
  case summaryNotAsked = "summary-not-asked"
  case summaryNote = "summary-note"
  case summaryAnsweredBy = "summary-answered-by"
  case summaryTooEarly = "summary-too-early"

  // Taking it away
  case aboutPack = "about-pack"
  case takeAwayDate = "take-away-date"
  case saved
  case savedNot = "saved-not"
  case printed
  case printedNot = "printed-not"
  case printedNowhere = "printed-nowhere"
  case takeAwayEmpty = "take-away-empty"

  // Keeping answers for the clinic
  case keptIntro = "kept-intro"
  case keptNot = "kept-not"
  case keptFarewell = "kept-farewell"
  case keptFarewellNot = "kept-farewell-not"
  case helpQuitKept = "help-quit-kept"

  // At a kiosk
  case kioskBegin = "kiosk-begin"
  case kioskReturn = "kiosk-return"
  case kioskUnread = "kiosk-unread"
  case kioskUnreadCode = "kiosk-unread-code"
  case kioskGone = "kiosk-gone"
  case kioskPrivacy = "kiosk-privacy"
  case kioskConsentTitle = "kiosk-consent-title"
  case kioskConsentWhat = "kiosk-consent-what"
  case kioskConsentNo = "kiosk-consent-no"
  case kioskConsentAsk = "kiosk-consent-ask"
  case kioskConsentAgain = "kiosk-consent-again"
  case kioskKept = "kiosk-kept"
  case kioskKeptNot = "kiosk-kept-not"
  case kioskNotKept = "kiosk-not-kept"
  case kioskCode = "kiosk-code"
  case kioskCodeAgain = "kiosk-code-again"
  case kioskResumed = "kiosk-resumed"
  case kioskNewPerson = "kiosk-new-person"
  case kioskReadOn = "kiosk-read-on"
  case kioskWarning = "kiosk-warning"
  case kioskParting = "kiosk-parting"
  case kioskSaveNot = "kiosk-save-not"
  case kioskPrintedNowhere = "kiosk-printed-nowhere"
  case kioskClosed = "kiosk-closed"
  case helpPrint = "help-print"
  case helpNewPerson = "help-new-person"

  // The end
  case stopAsk = "stop-ask"
  case leftEarly = "left-early"
  case farewell

  /// The slots its words may use besides those of the region.
  package var slots: [String] {
    switch self {
    case .acceptsChecklist, .acceptsChoice, .acceptsChoiceOnly, .changeUnknown, .faqUnknown: ["max"]
    case .unclearTooLong: ["limit"]
    case .understood, .staysAsAnswered: ["items"]
    case .heardNo: ["item"]
    case .heardValue: ["item", "detail"]
    case .whyHeardRow: ["words", "item"]
    case .askBriefly: ["label"]
    case .answerSoFar: ["answer"]
    case .changeDependents, .confirmDrops, .changeDropped: ["answers"]
    case .confirmLowers: ["old", "new"]
    case .confirmReopens: ["old"]
    case .changeRaised, .soFarTitle, .summaryUrgency: ["urgency"]
    case .reviewRow: ["number", "label", "answer"]
    case .answerUnsureItem, .answerOrWorse: ["item"]
    case .raisesRow: ["item", "urgency"]
    case .answerWith: ["item", "detail"]
    case .whyAsked: ["why"]
    case .whyExample: ["example"]
    case .becauseSaid, .becauseNotSure, .tellThem: ["items"]
    case .withheld: ["reason"]
    case .medicineKind: ["kind"]
    case .takeAwayDate: ["date", "pack"]
    case .aboutPack: ["pack"]
    case .saved: ["file"]
    case .savedNot: ["reason"]
    case .kioskCode, .kioskCodeAgain: ["code", "minutes"]
    case .kioskWarning: ["seconds"]
    case .carefulTitle: ["reason"]
    case .worthReadingHow: ["name"]
    case .togetherWith: ["items"]
    case .groupTitle: ["group"]
    case .groupHow: ["name"]
    case .togetherTitle, .togetherUnknown: ["first", "second"]
    case .ruleRow: ["items", "urgency", "rule"]
    case .notLower: ["urgency", "lower"]
    case .sourceRow: ["sources"]
    case .sourceUnverified: ["source"]
    case .summaryPerson, .summaryYes, .summaryNotSure, .summaryPrivate, .summaryNo,
      .summaryNotAsked:
      ["items"]
    default: []
    }
  }
}
