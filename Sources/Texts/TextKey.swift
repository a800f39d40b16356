/// Names every sentence a user reads, the playbook's aside; `answerRecorded` is `answer.recorded`
/// in the files of texts.
package enum TextKey: String, CaseIterable, Hashable, Sendable {
  /// Small words and joins.
  case wordYes, wordNo, wordUs, wordCustomer, wordNone, wordUnset, wordSeparator, wordAnd,
    wordColon, wordDetail

  /// Values of the record.
  case valueAbout, valueAtMost, valueAtLeast, valueBetween, valueYuan, valueCurrency,
    valuePerVehicle, valueVehicles, valueUnits, valueOrdinal

  /// Days and spans; lists are divided by |.
  case dateWeekdays, dateWeekdayNames, dateMonths, dateMonthNames, dateOrdinals, dateDay,
    dateDayOfYear, dateMonth, dateMonthOfYear, dateQuarter, dateQuarterOfYear, dateYear, dateWeek,
    dateUntil, dateSince, dateBetween, dateAt, dateClock

  /// How long something lasts.
  case lengthYears, lengthMonths, lengthDays, lengthWorkdays, lengthHours, lengthMinutes,
    lengthSeconds, lengthJoin

  /// What a text says, word by word.
  case understandNothing, understandItem, understandVague, understandOther, understandOr,
    understandRule, understandNoFact

  /// The fields of facts and how some of them are said.
  case factQuantity, factBudget, factOurPrice, factRivalPrice, factPurchaseTime, factPurchaseCycle,
    factPurpose, factUsers, factFrequency, factModel, factRival, factContact, factObjection,
    factOurCommitment, factTheirCommitment, factRecurrence, factConcession, factOccasion,
    factTraded, factUntraded

  /// What a resistance is about.
  case topicPrice, topicSpace, topicFuel, topicRange, topicService, topicDelivery, topicSupplier,
    topicRules, topicResale, topicBrand, topicBudget, topicOther

  /// How often something comes back.
  case everyDay, everyDays, everyWorkday, everyWeek, everyWeeks, everyWeekday, everyWeeksOn,
    everyMonth, everyMonths, everyOnDay, everyOnDayOfPeriods, everyYear, everyYears, everyInMonth,
    everyInMonthOfPeriods, everyOnDate, everyOnDateOfPeriods, everyAt

  /// The part a person plays in a purchase.
  case roleDecider, roleBudget, roleProcurement, roleTechnical, roleUser, roleGatekeeper,
    roleInfluencer, roleCoach

  /// The coach asks.
  case askHeader, askAim, askPresent, askPresentMore, askPresentStanding, askChoices, askChoice,
    askWhy, askExample,
    askNothingAsked

  /// What became of an answer.
  case answerRecorded, answerReplaced, answerCleared, answerUnchanged, answerFiledElsewhere,
    answerOtherReading, answerRefused, answerWantsItems, answerWantsCharacters,
    answerNotKnown, answerNotKnownMore

  /// What an answer of each kind must look like; fits after "needs".
  case expectText, expectNumber, expectMoney, expectQuantity, expectDate, expectRecurrence,
    expectPerson, expectChoice, expectList, expectFlag

  /// The way through a conversation.
  case routeStageDone, routeDone, routeDoneOpen, routeOpenPoint, routeNothingBefore,
    routeNothingAfter, routeResumed, routeLeft, routeHere, routeFilled

  /// Next commitments proposed.
  case proposalHeading, proposalLine, proposalWhy, proposalOffer, proposalOfferMany,
    proposalEditing, proposalCommitted, proposalDismissed, proposalPostponed, proposalNone,
    proposalNotOffered

  /// Promises.
  case commitmentHeading, commitmentOpen, commitmentOverdue, commitmentDone, commitmentDropped,
    commitmentNoDate, commitmentOverdueBy, commitmentToday, commitmentMoved, commitmentClosed,
    commitmentGiven, commitmentNone, commitmentNoSuch, commitmentBadDate, commitmentBadMove,
    commitmentAccount, commitmentWhat, commitmentOwner, commitmentDue, commitmentReason

  /// What a day asks for.
  case agendaHeading, agendaDueToday, agendaThisWeek, agendaLater, agendaUndated, agendaIdle,
    agendaMoreIdle, agendaVisits, agendaVisit, agendaVisitMissed, agendaOccasions, agendaOccasion,
    agendaLineToday, agendaLineWeek, agendaLineVisits, agendaLineIdle

  /// The visit card and the brief.
  case cardTitle, cardEmpty, cardPeople, cardOpen, cardPromised, cardObjections, cardBrief, cardMore

  /// Taking back.
  case undoDone, undoRedone, undoNothing, undoNothingToRedo, undoTwin, undoTakenOver,
    undoTakenOverRedo, undoTakenOverBack

  /// What an entry says, for undo and history.
  case entryOpened, entryRenamed, entrySet, entryCleared, entryContact, entryObjection,
    entryObjectionClosed, entryCommitment, entryCommitmentDone, entryCommitmentDropped,
    entryConcession, entryNote, entryUnread, entryDismissed, entrySaid, entryOccasion, entryOption,
    entryWithdrawn

  /// Objections.
  case objectionHeading, objectionOpened, objectionOpenedTopic, objectionLeft,
    objectionLeftComplete, objectionClosed, objectionOrder, objectionAskWords, objectionOpen,
    objectionSettled, objectionMissing, objectionNone, objectionRaised, objectionWords,
    objectionTopic, objectionState

  /// Notes and concessions.
  case noteHeading, noteEmpty, concessionHeading, concessionTraded, concessionUntraded,
    concessionGiven, concessionReturn, concessionForNothing

  /// Not known; {near} is the nearest there is.
  case unknownStep, unknownStepNear, unknownField, unknownFieldNear, unknownCommand,
    unknownCommandNear, unknownAccount, unknownAccountNear,
    unknownWord, unknownWordNear, unknownTopic, unknownLanguage,
    unknownPlaybook, unknownSegment, unknownStage, unknownForget

  /// The dealer's self-check.
  case fitStart, fitHeading, fitHolds, fitShort, fitScore, fitBuild, fitCondition, fitResult,
    fitUnanswered

  /// The sheet, the table, the history.
  case sheetTitle, sheetContacts, sheetName, sheetPost, sheetUnit, sheetRole, sheetPhone,
    sheetUnread, sheetOther, sheetOpened, sheetUpdated, sheetEmpty, tableTitle, tableAccount,
    tableStage, tableFollowUp, tableObjections, historyTitle, historyNone, historyCleared,
    historyTyped, historyChange, historyFirst, progressTitle

  /// Accounts.
  case accountNone, accountNoneMatching, accountAskCreate, accountCreated, accountNotCreated,
    accountOpened, accountExists, accountAmbiguous, accountAsk, accountNeeded, accountCount,
    accountAskForget, accountForgotten, accountNotForgotten, accountRenamed

  /// The shell itself.
  case shellWelcome, shellFirst, shellToday, shellPrompt, shellPromptStep, shellBye,
    shellInterrupted, shellLanguage, shellConfirm, shellNotHere, shellNeedsText, shellNotOffered,
    shellStopped, completionMore

  /// The record cannot be read or written.
  case storeFull, storeReadOnly, storeUnreadable, storeDamaged, storeNewer, storeForeign, storeBusy,
    storeOther,
    storeSetAside, storeAskRestore, rescueWritten, rescueFailed,
    rescueFound

  /// The playbook cannot be used.
  case playbookMissingPart, playbookFaulty, playbookUnknownStep, playbookNoObjections,
    playbookNoProposals, playbookNoFit, playbookNoDealer, playbookNoPart, playbookGood

  /// What comes in.
  case inputLocale, inputNotUTF8, inputTooLong, inputBadInstant, foreignReasons, foreignUsage

  /// Doctor, backup, demo, tour.
  case doctorTitle, doctorAllWell, doctorIntegrityGood, doctorIntegrityBad, doctorForeignKeysGood,
    doctorForeignKeysBad, doctorDerivedSame, doctorDerivedDiffer, doctorRebuilt,
    doctorPermissionsGood, doctorPermissionsMended, doctorPermissionsBad, doctorBackupAge,
    doctorBackupToday, doctorBackupNone, doctorDiskFree, doctorDiskLow, doctorUnreadable,
    doctorClockDisorder, doctorEntries, doctorFindings, backupMade, backupRestored,
    backupNotRestored, backupNone, backupNoneOf, backupAside, backupLoses, backupHow, backupAsk,
    backupNeedsYes, demoMade, demoExists, demoNotice,
    doctorSearchUnsound, doctorSearchDiffers, tourStop, tourLine

  /// Help; each line stands behind the command.
  case helpTitle, helpIntro, helpEverywhere, helpAtTop, helpUsage, helpHelp, helpBack, helpNext,
    helpSkip, helpUndo, helpRedo, helpWhy, helpExample, helpWhere, helpGoto, helpSheet, helpBrief,
    helpCard, helpObject, helpCommit, helpDue, helpConcede, helpNote, helpHistory, helpSearch,
    helpLang, helpEdit, helpDone, helpQuit, helpOpen, helpNew, helpRename, helpAccounts,
    helpPrepare, helpCall,
    helpAgenda, helpFit, helpDealer

  /// What stands for an argument in a usage line.
  case argumentText, argumentStep, argumentTopic, argumentAccount, argumentName, argumentField,
    argumentNumber, argumentConcession, argumentDue

  /// Scripts of role-plays.
  case scenarioGood, scenarioNoFile, scenarioNotText, scenarioNoPlans, scenarioPlanBad,
    scenarioPassed, scenarioFailed, scenarioExpected, scenarioFound, scenarioPlace, scenarioPath,
    scenarioNoChoices, scenarioEnd, scenarioAnyLine, scenarioNoVariable, scenarioRecorded,
    scenarioUncovered, scenarioEnding, scenarioTrap, scenarioEndless, scenarioBroken,
    scenarioUnreached, scenarioUnreachedNode, scenarioExplored, scenarioExploredPart,
    scenarioTagged, scenarioFormatted, scenarioUnformatted, scenarioUnwritable, scenarioExists,
    scenarioWritten, scenarioChoose, scenarioUnavailable, scenarioBadChoice, scenarioChanged,
    scenarioDiverged, scenarioStillWrong, scenarioErrorNode, scenarioErrorFunction,
    scenarioErrorRefused, scenarioErrorConversion, scenarioErrorRemainder, scenarioErrorSteps,
    scenarioErrorText, scenarioErrorDepth, scenarioErrorOption, scenarioBadTable, scenarioMended

  /// What an utterance does.
  case moveNone, moveWhyWords, moveWhyQuestionBeforeReason, moveWhyConditionOnObjection,
    moveWhyConditionBeforeInterest, moveWhyBenefitAfterNeed, moveWhyBenefitBeforeNeed,
    moveWhyPlainFact

  /// During a call.
  case callBegun, callMarks, callKept, callJoin, callField, callFieldReplaced, callCleared,
    callFiled, callObjection, callObjectionTopic, callOurs, callTheirs, callConceded, callTraded,
    callProgress, callClosed, callHint, callAskLater, callAsked, callNoSuchQuestion,
    callNothingToAsk, callNone, callNoFile, callSummary, callNothing, callNew, callChanged,
    callObjections, callObjectionAt, callObjectionDone, callOurPromises, callTheirPromises,
    callLater, callOpen, helpEnd, helpTodo, occasionHeading, occasionOnce, occasionYearly,
    occasionLunar, callPeople, noteSaid

  /// What was given away.
  case ledgerEach, ledgerTotal, ledgerUnpriced, ledgerUntraded, ledgerRoom, ledgerBelow,
    thingDropped, helpTask, helpOccasion, helpOption, argumentTask, argumentOccasion, argumentOption

  /// Before a visit.
  case briefNow, briefVisit, briefVisitMissed, briefUncovered, briefNeeds, briefChanges,
    briefChange,
    briefStanding, briefLikely, briefSay, briefBring, briefFindOut, briefOptions, briefLadder,
    briefMind, likelyCheaper, likelyRival, likelyBudget, likelyTime, likelyRules, limitAbove,
    limitReached, limitDays, limitLastDay, limitPast, groundEntry, groundLacking, groundObjection,
    proposalGrounds, proposalMoved, briefIntroducer, briefGap, briefGapOpen

  /// Scores.
  case scoreTitle, scoreOverruled, scoreMet, scoreMissed, scoreTurn, scoreTopic, scoreHints,
    scoreJudged, scoreMeasures, scoreQuestions, scoreQuestionsOf, scoreReflections,
    scoreReflectionsOf, scoreLongest, scoreLongestOf, scoreBefore, scoreBeforeOf, scoreBeforeNone,
    scoreVerified,
    scoreDiffers, scoreUnscored, scoreNoFile, scoreNotText, scoreEmpty, scoreNoSpeaker,
    scoreBadLine, scoreBadRubric, scoreNoCheck, scoreNotThere, scoreNoReason, scoreKept,
    scoreAbsent, scoreSheet, scoreSheetHow

  /// Samples of options.
  case sampleStrays, sampleLost, sampleNone, sampleUnknownMove, samplePassed

  /// Rehearsals.
  case rehearsalWith, rehearsalMeets, rehearsalGoal, rehearsalFree, rehearsalChoose, rehearsalPair,
    rehearsalSaid, rehearsalMe, rehearsalThem, rehearsalCoach, rehearsalHint, rehearsalNoHint,
    rehearsalEither, rehearsalWon, rehearsalOpen, rehearsalLost, rehearsalKept, rehearsalSaved,
    rehearsalNothing, rehearsalNone, rehearsalBusy, rehearsalUnknown, rehearsalNear,
    rehearsalFaulty, rehearsalFailed, rehearsalList, rehearsalListHow, rehearsalDifficulty,
    helpRehearse, helpHint, helpPractice, helpDebrief, rehearsalNotSaved, rehearsalNoFile,
    rehearsalNumber

  /// Debriefs.
  case debriefTitle, debriefPoints, debriefKeep, debriefChange, debriefMood, debriefTrust,
    debriefPatience, debriefInterest, debriefBetter, debriefSaid, debriefTry, debriefEarlier,
    debriefScores, debriefGained, debriefLost, debriefAll, debriefNone, debriefNever

  /// Practice.
  case practiceTitle, practiceFor, practiceStep, practiceQuestion, practiceAgain, practiceHard,
    practiceGood, practiceEasy, practiceModel, practiceDone, practiceNothing, practiceNext,
    practiceEnough

  /// What scripts can use.
  case editorObjection, editorHandled, editorScore, editorCoach, editorCommit, editorEnd,
    editorRecord, editorRecorded, editorObjected, editorWording

  /// Packs of scenarios.
  case packOwn, packInstalled, packThere, packEmpty, packFaulty, packRemoved, packNone, packBroken

  /// Reports on a team.
  case teamTitle, teamNobody, teamNoTalks, teamNoFolder, teamNotFolder, teamClosedFolder,
    teamSkipped, teamRep, teamTalks, teamAverage, teamFirst, teamLast, teamSkills, teamSkill,
    teamShare, teamWeak, teamWeakOf, teamOver, teamOverOf, teamAll, skillClarify, skillEmphasize,
    skillProbe, skillConfirm, skillDispel, skillSecure, skillQuestions, skillConclusion,
    skillPersuade, skillSlips, teamSkillsOf, teamCourse, teamCourseOf

  /// Figures and files of reports.
  case figureProgress, figureProgressOf, figureRoles, figureRolesOf, figureNobody, figureMoodOf,
    figureChecks, figureChecksOf, figureTurn, outputMade, outputWritten, outputExists,
    outputIsFolder, outputUnwritable, outputTwoForms

  /// Searching.
  case searchMore, searchMark, searchAccount, searchContact, searchObjection, searchCommitment,
    searchConcession, searchSaid, searchOccasion, searchOption, searchNote, searchRehearsed,
    searchRehearsedRep, searchRehearsedCustomer, searchPractised, searchNone, searchEmpty

  /// Forgetting.
  case storeForgotten, forgetMark, forgetAskContact, forgetAccount, forgetContact, forgetHeading,
    forgetHeadingContact, forgetEntries, forgetEntriesOf, forgetPeople, forgetNotes, forgetPromises,
    forgetObjections, forgetTalks, forgetWords, forgetCopies, forgetCopiesOf, forgetDealer,
    forgetElsewhere, forgetElsewhereToo, forgetUntouched, forgetNeedsYes, forgetWrongName,
    forgetNoContact, forgetNoContactNear, forgetAmbiguous, forgetDry, forgetWorking, forgetReceipt,
    forgetReceiptHow, forgetNumber, forgetDay, forgetWhat, forgetRemoved, forgetChanged,
    forgetCopiesRewritten, forgetCopiesRemoved, forgetLines, forgetNoReceipts, forgetFinished,
    forgetUnfinished, forgetKeptUntil, forgetWillBeKept, forgetKeptForever, forgetBadDay,
    forgetPastDay, forgetBadPeriod, forgetDue, forgetNoneDue, forgetDueHow, forgetLastEntry,
    forgetAgenda, forgetPassedOver

  /// Exporting and taking over.
  case exportNeedsFile, exportTooManyRows, exportCellTooLong, exportObjections, exportOwner,
    exportReason, exportVisit, exportSummary, exportCalendarName, exportUndated, recordTaken,
    recordWouldTake, recordNothingNew, recordCopied, recordUnreadable, recordTwins,
    recordCannotRead, recordBadLine, recordWrongCount, recordNotJSON, recordBadValue, recordNewer,
    recordLineTooLong

  /// Importing.
  case importAccount, importName, importFamily, importGiven, importTitle, importUnit, importRole,
    importPhone, importOtherPhone, importMail, importAddress, importNote, importBirthday,
    importNeeds,
    importKept, importSkipped, importOfContact, importUnknown, importColumn, importGoesTo,
    importProgress, importUndoing, importRedoing, importReadText, importReadSheet,
    importReadSheetOf, importFirst, importNew, importThere, importDone, importWould, importHowBack,
    importStopped, importLeftOut, importUnread, importDiffering, importOverwritten, importAlike,
    importMore, importRow, importRowNoAccount, importRowLongName, importRowCells, importRowQuote,
    importRowAfterQuote, importCell, importDetail, importDiffers, importInFile, importInRecord,
    importLikeAccounts, importLikePeople, importLikePhone, importDoubtful, importAsWritten,
    importTotal, importTwice, importAsk, importGivenUp,
    importNothingDone, importNoFile, importUnreadable, importEmpty, importUndecodable,
    importNotText, importOldWorkbook, importEncrypted, importNotWorkbook, importNoSheet,
    importTooLarge, importLongLine, importManyColumns, importManyRows, importManyCells,
    importLongCell, importMuchText, importManyParts, importDamaged, importDamagedPart,
    importUnsafeName, importGrows, importDocumentType, importMalformed, importLongCard,
    importManyCards, importNotCards, importCardNoEnd, importCardNoBegin, importCardNoProperty,
    importCardVersion, importCardCharset, importCardText, importCardEmpty, importBadSeparator,
    importBadEncoding, importBadMap, importNoField, importNoHeading, importNoAccount,
    importRecordAlone, importUndone, importRedone, importStays, importNone, entryImported,
    importTaken
}
