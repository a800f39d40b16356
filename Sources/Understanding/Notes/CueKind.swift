/// The sorts of words by which a note is understood; the names are those of the word lists.
enum CueKind: String, Hashable, Sendable, CaseIterable {
  case deny, correct, past, over, them, us, ours, rivalWord, stock, trial, threshold, sold, part
  case budgetWord, quoteWord, difference, each, buying, cycle, purpose, usedFor, usersWord
  case usersVerb, usersFor, frequency, perTime, distanceUnit, promise, action, customerAct
  case quoteDone, give, giveThing, trade, request, refuse, occasion, blockedCue, objection, calm
  case topic, bad, worry, settled, than, demand, elsewhere, vehicle, kind, intent, endOfDay, report
  case roleTopic, roleLink, givenName, titleHead, titleModifier, holding, ceiling, lowering, soon,
    intro, pronoun, ourPeople, charge
  case wanting, askedOfUs, shift, done, routine, runs, haggle, must, weakAction, personal, formerly,
    make,
    car, own, rival, house,
    surname, title, unitWord, roleVerb,
    honorific, speaker
}
