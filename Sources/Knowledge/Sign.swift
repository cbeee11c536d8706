/// A class of words that says how the words around it are meant.
package enum Sign: Int, Sendable, CaseIterable {
  /// A small word that phrases are heard around: my, the.
  case determiner
  /// Denies what follows in the same part of the sentence: no, not, without.
  case negation
  /// Denies a whole list, past commas: denies, no history of.
  case listNegation
  /// What denies all that was listed: none of them, no to the lot.
  case noneOfThese
  /// Denies what stands before it: absent, denied.
  case backwardNegation
  /// Holds a word of negation but denies nothing: no idea, not only, can not.
  case falseNegation
  /// Ends what a negation denies: but, except.
  case breaker
  /// A word that, behind "and", starts something new: i, my, now.
  case starter
  /// Joins: and, plus.
  case and
  /// Goes on with a denied list: or, nor.
  case or
  /// The speaker is not certain: maybe, i think.
  case hedge
  /// What was, and is no more: used to, years ago, has gone.
  case past
  /// Ends for good what was told before it: all healed, recovered completely.
  case over
  /// Before an age at which something was: at, when i was.
  case atAge
  /// Speaks of what was said just before: that, it, which.
  case refersBack
  /// The start of what goes on: started, began, came on.
  case onset
  /// Before the time it has lasted, without naming it: it started, had this for.
  case lasted
  /// What a time near it belongs to, rather than to the trouble: operated, pregnant, retired.
  case otherTime
  /// Only imagined or feared: what if, worried about getting.
  case hypothetical
  /// Asked about, unless the words behind it speak of the speaker's own body: signs of.
  case asking
  /// The speaker's own: i, my, me.
  case firstPerson
  /// Belongs to the speaker, so that a question is about what is: my, i have.
  case own
  /// He, she, the patient.
  case thirdPerson
  /// Names of troubles: "no" before them denies the trouble, not what it is a trouble of.
  case trouble
  case he, she
  /// Somebody close: mum, wife.
  case relative
  /// Somebody close who is female.
  case femaleRelative
  /// Somebody close who is male.
  case maleRelative
  /// Before somebody close for whom the writer speaks: writing for, on behalf of.
  case speaksFor
  /// Before somebody to whom it is done, not who is ill: lifting, carrying, playing with.
  case handles
  /// A relative only reports: says, noticed.
  case reports
  /// What runs in a family: family history of.
  case familyHistory
  /// Takes back what was said before: no wait, i meant.
  case correction
  /// Words that mean something else here: bicycle saddle, killing me.
  case idiom
  /// Units of time.
  case hour, day, week, month, year
  /// A few; about three.
  case few
  /// A couple; two.
  case couple
  /// A half.
  case half
  /// One, as an article: a week.
  case article
  /// Before a date: since.
  case since
  /// Behind a time: ago.
  case ago
  /// Before a time: last.
  case last
  /// Before a time: this.
  case this
  case today, yesterday
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case january, february, march, april, may, june
  case july, august, september, october, november, december
  case christmas
  /// Came just now, with no figure: suddenly, recently, since the weekend.
  case justNow
  /// For long, with no figure: for years, always.
  case forLong
  /// Goes on as it was: no change, the same.
  case unchanged
  /// Gets worse.
  case worsening
  /// Gets better.
  case easing
  /// Normal for the person: normal for me.
  case usual
  /// Before an age: aged.
  case aged
  /// Behind an age: year old.
  case yearOld
  /// Before the speaker's own age: i am.
  case iAm
  /// Behind a number that is no age: weeks, kilos, stone.
  case notAge
  /// Letters for a sex behind an age.
  case maleLetter
  case femaleLetter
  /// Answers to a question: yes, no, a no that must be made sure of, perhaps.
  case replyYes
  case replyNo
  case replySoftNo
  case replyMaybe
  /// Words around an answer that change nothing.
  case filler
  /// Every line of a list.
  case allOfThem
  /// Behind a "no": all the other lines are not true.
  case onlyThese
  /// Lines by their place.
  case first, second, third, fourth, fifth, sixth, seventh, eighth
  case lastOne
  /// Before the highest number there is: seven out of ten.
  case outOf
}

extension Sign {
  /// Its name in the pack, in kebab-case.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
