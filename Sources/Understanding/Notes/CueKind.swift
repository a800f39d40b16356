/// The sorts of words by which a note is understood; the names are those of the word lists.
enum CueKind: String, Hashable, Sendable, CaseIterable {
  case deny, correct, past, over, them, us, ours, rivalWord, stock, trial, threshold, sold, part
  case budgetWord, quoteWord, difference, each, buying, cycle, purpose, usersWord
  case usersVerb, usersFor, frequency, perTime, distanceUnit, promise, action, customerAct
  case quoteDone, give, giveThing, trade, request, refuse, occasion, blockedCue, objection, calm
  case wanting, askedOfUs, make, car, own, rival, surname, title, unitWord, roleVerb, honorific,
    speaker
}
