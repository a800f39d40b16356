package import Accounts

/// What a conversation answers; a screen draws it. Playbook texts are in the user's language.
package enum Reply: Sendable {
  /// The coach asks. `typed` is what stands in the line to begin with.
  case asking(Question, typed: String)
  case recorded([FieldChange])
  /// What stood in the line was left as it was, and so is the record.
  case unchanged
  /// Something in the line belongs to another question and is filed there.
  case filedElsewhere(FiledFact)
  /// The answer recorded just now may mean this instead.
  case otherReading(label: String, FieldValue)
  /// The answer could not be read as the question asks; it is kept all the same.
  case refused(Question, typed: String)
  /// The answer is not known yet: the question stays open, or keeps what the record holds, and the
  /// words are kept as a note.
  case leftOpen(label: String, present: FieldValue?)
  /// The answer is kept, and the question wants more of the like.
  case wantsMore(items: Int)
  /// A text was kept, and the question wants at least so many characters.
  case wantsLonger(characters: Int)
  case stageDone(title: String)
  /// The conversation has asked everything; what is still open is listed.
  case routeDone(title: String, open: [OpenPoint])
  case proposals([Proposal])
  /// What is proposed when nobody is there to answer any more.
  case suggestions([Proposal])
  /// A proposal stands in the line to be changed.
  case editing(Proposal, typed: String)
  case committed(CommitmentTerms)
  case dismissed([Proposal])
  case postponed
  case visitCard(VisitCard)
  case progress(Progress)
  case undone([Entry])
  case redone([Entry])
  case nothingToUndo
  case nothingToRedo
  case nothingBefore
  case nothingAfter
  case objectionOpened(words: String, topic: String?)
  /// The six steps are done, or left: with what each still needs.
  case objectionLeft(words: String, missing: [String])
  case objectionClosed(words: String)
  /// A step was begun before the reason is known; what a trainer says to that.
  case orderMistake(String)
  /// A line was noted, and filed as far as it was understood.
  case kept(KeptLine)
  /// A line of several pasted ones is kept as a note, for no field takes it.
  case noted(String)
  /// A question was put off for later.
  case askingLater(String)
  /// Something was given away; untraded when nothing was had for it.
  case conceded(given: String, tradedFor: String?)
  case fit(FitOutcome)
  case unknownStep(String, near: [String])
  case unknownField(String, near: [String])
}
