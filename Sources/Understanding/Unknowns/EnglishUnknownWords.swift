/// The words by which English says that something is not known.
struct EnglishUnknownWords: Sendable {
  /// Not to know: do not know, no idea, to be confirmed.
  let notKnown = [
    "do|did|does not know|remember|recall", "not sure|certain|clear|known|decided|confirmed|agreed",
    "no idea|clue|information|info|word|news", "no way of|to knowing|know",
    "not a|the clue|faintest",
    "have|has|had not a|the clue|faintest", "have|has|had not asked|heard|checked|decided|agreed",
    "have|has|had not found|worked out", "have|has|had not been told|decided|agreed",
    "can|could not say|tell|remember|recall", "can|could not be sure|certain",
    "never asked|heard", "forgot to ask", "forgot|forgotten", "hard|difficult|tricky to say|tell",
    "did not ask|check|find", "unknown", "unsure", "unclear", "undecided", "uncertain", "dunno",
    "idk", "tbd", "tba", "tbc", "to be decided|confirmed|determined|agreed|announced|advised",
    "yet to ask|hear|decide|confirm|check", "yet to find out", "who knows", "beats me",
    "search me", "your guess is as good as mine", "anyone's|anybody's guess", "wish i knew",
    "was|were not told", "not been told",
    "not asked|heard|checked|told", "nobody|noone|god|heaven|goodness knows", "no one knows",
    "do|does|did not have that|this|it", "have|has not got that|this|it|any",
  ].map(WordPattern.init)
  /// Nobody said: they would not say, it was not discussed.
  let notTold = [
    "do|did|does not say|tell|mention|discuss", "will|would not say|tell", "refused to say",
    "have|has|had not said|mentioned|told|discussed", "not discussed|mentioned|said",
    "never said|mentioned", "did not come up", "not come up",
  ].map(WordPattern.init)
  /// What may stand between the words of a pattern.
  let adverbs: Set = [
    "really", "actually", "yet", "quite", "even", "fully", "too", "very", "entirely", "exactly",
    "all", "that", "honestly", "still", "currently", "just", "100", "completely", "properly",
    "slightest", "earthly", "real", "firm", "as", "rightly", "at", "the", "moment",
  ]
  /// Words that say nothing at the beginning or the end of a clause.
  let empty: Set = [
    "i", "we", "um", "uh", "er", "erm", "well", "hm", "hmm", "oh", "ah", "honestly", "frankly",
    "sorry", "really", "just", "still", "at", "the", "moment", "right", "now", "currently", "so",
    "far", "actually", "to", "be", "honest", "tbh", "afraid", "am", "are", "is", "it", "that",
    "this", "have", "had", "got", "a", "as", "yet", "and", "but", "ok", "okay", "yes", "no",
    "thanks", "myself", "ourselves", "personally", "present", "today", "then", "also", "simply",
    "either", "one", "new", "here", "there",
  ]
  /// Words that say nothing at the end of a clause, or right behind the words of not knowing.
  let trailing: Set = [
    "though", "all", "about", "on", "of", "for", "offhand", "exactly", "sure", "certain", "me",
    "us", "them", "him", "her", "you", "out", "any", "more", "part", "what", "say", "put", "write",
    "stage", "point", "information", "info", "figure", "figures", "details", "number",
  ]
  /// Words for finding out and for putting off.
  let findings: Set = [
    "ask", "asking", "check", "checking", "find", "enquire", "inquire", "confirm", "verify",
    "look", "clarify", "later", "call", "ring", "phone", "email", "speak", "talk", "follow", "let",
    "come", "get", "figure", "dig", "investigate", "finding", "waiting",
  ]
  /// What may stand before the word for asking: who will, and when.
  let leads: Set = [
    "i", "we", "will", "shall", "would", "could", "can", "must", "should", "have", "having",
    "got", "to", "going", "gonna", "let", "me", "us", "better", "then", "again", "first", "still",
    "try", "trying", "just", "best", "please", "need", "needs", "want", "plan", "mean", "and", "so",
    "tomorrow", "today", "tonight", "later", "next", "this", "week", "month", "on", "at", "in",
    "time", "soon", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "call", "meeting", "visit", "the", "when", "once", "after", "before", "go", "ring", "ask",
  ]
  /// What passes a question over, said alone.
  let passing: Set = ["skip", "skip it", "skip this", "pass", "next", "next question"]
  /// Words that open a question inside a sentence.
  let questions: Set = [
    "how", "who", "what", "when", "where", "which", "why", "whether", "if", "whom", "whose",
  ]
  /// Short forms written out.
  let shortForms: [String: [String]] = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "cant": ["can", "not"],
    "won't": ["will", "not"], "dont": ["do", "not"], "didnt": ["did", "not"],
    "havent": ["have", "not"], "i'm": ["i", "am"], "im": ["i", "am"], "it's": ["it", "is"],
    "that's": ["that", "is"], "ain't": ["is", "not"],
  ]
  /// Endings of short forms and what they stand for.
  let shortEnds = [("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'d", "would")]
}
