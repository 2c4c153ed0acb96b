/** The log of staff actions: the acts that no journal holds, one line each. */
export const staffLog = {
  // Who did it, if there is no name. When a name was erased, the person's number stays.
  server: 'The server or its console',
  erasedName: 'Person {number} (name erased)',
  // What the act is about, if that has no name.
  event: 'Event {number}',
  fund: 'Fund {number}',

  signedIn:
    '{role, select, projector {Signed in as big screen} desk {Signed in as desk} facilitator {Signed in as facilitator} officer {Signed in as officer} auditor {Signed in as auditor} other {Signed in}}',
  signedOut:
    '{role, select, projector {Signed out as big screen} desk {Signed out as desk} facilitator {Signed out as facilitator} officer {Signed out as officer} auditor {Signed out as auditor} other {Signed out}}',
  signInFailed: 'A sign-in failed',
  signInFailedAs: 'A sign-in as {name} failed',
  nameGiven:
    '{role, select, projector {Gave a name on a link for the big screen} desk {Gave a name on a link for the desk} facilitator {Gave a name on a link for the facilitator} officer {Gave a name on a link for the officer} auditor {Gave a name on a link for the auditor} other {Gave a name on a link}}',
  linkMade:
    '{role, select, projector {Made a link for the big screen} desk {Made a link for the desk} facilitator {Made a link for the facilitator} officer {Made a link for the officer} auditor {Made a link for the auditor} other {Made a link}}',
  linkEnded:
    '{role, select, projector {Ended a link for the big screen} desk {Ended a link for the desk} facilitator {Ended a link for the facilitator} officer {Ended a link for the officer} auditor {Ended a link for the auditor} other {Ended a link}}',
  linksEnded: 'Links ended with the event',
  sessionEnded:
    '{role, select, projector {Signed out somebody who was signed in as big screen} desk {Signed out somebody who was signed in as desk} facilitator {Signed out somebody who was signed in as facilitator} officer {Signed out somebody who was signed in as officer} auditor {Signed out somebody who was signed in as auditor} other {Signed out somebody}}',
  sessionEndedOf:
    '{role, select, projector {Signed out {name}, who was signed in as big screen} desk {Signed out {name}, who was signed in as desk} facilitator {Signed out {name}, who was signed in as facilitator} officer {Signed out {name}, who was signed in as officer} auditor {Signed out {name}, who was signed in as auditor} other {Signed out {name}}}',
  ownerLinkOpened: 'Signed in by a link from the console',

  officerInvited: 'Invited {name} as an officer',
  auditorInvited: 'Invited {name} as an auditor',
  passPhraseChosen: 'Chose a pass-phrase',
  passPhraseReset: 'Let {name} choose a new pass-phrase',
  accountClosed: 'Closed the account of {name}',
  personNamed: 'Named {name}',
  practiceWiped: 'Wiped all practice',

  signCodeMade: 'Vouched for {name}, and made a one-time code to sign by',
  signCodeOpened: 'Opened a one-time code to sign by, on a phone',
  provedToSign: 'Typed a pass-phrase to sign',

  ballotLinksDestroyed: 'Destroyed the links between cards and votes',
  adultRead: 'Read the name of a responsible adult',
  paymentsRead:
    '{count, plural, one {Read back what finance filled in for # payment} other {Read back what finance filled in for # payments}}',
  financeSet: 'Set cost centre and ledger code of fund {fund}',
  wentOnWithLess:
    '{count, plural, one {Started although # known entry was missing} other {Started although # known entries were missing}}',
  copiesChosen: 'Chose where sealed copies go',
  copiesEnded: 'Ended the sealed copies',
  dateConfirmed: 'Said that the computer’s date is right',

  cardsShown:
    '{cards, plural, one {Was shown the code of # voting card ({first}), to print it} other {Was shown the codes of # voting cards ({first} to {last}), to print them}}',
  cardsPrinted:
    '{cards, plural, one {Confirmed that # voting card ({first}) is printed: nobody can see its code any more} other {Confirmed that # voting cards ({first} to {last}) are printed: nobody can see their codes any more}}',
  oldCardsDestroyed:
    '{cards, plural, one {Confirmed that the old paper of # voting card ({first}) is destroyed, and gave a new code: the old one does not work} other {Confirmed that the old paper of # voting cards ({first} to {last}) is destroyed, and gave new codes: the old ones do not work}}',

  // A file that somebody took away; {file} is its name in every language.
  someFile: 'Downloaded a file',
  someWholeBallots: 'Downloaded whole ballots',
  cardsOpened: 'Opened voting cards to print, in the browser',
  taken: {
    winners: 'Downloaded {file}: the winners',
    projects: 'Downloaded {file}: the result, project by project',
    result: 'Downloaded {file}: the whole result',
    payments: 'Downloaded {file}: the payments',
    everything: 'Downloaded {file}: every file of the result',
    pressNote: 'Downloaded {file}: the note for the press',
    certificates: 'Downloaded {file}: a certificate for each group',
    marks: 'Downloaded {file}: how many ballots gave each mark',
    bundle: 'Downloaded {file}: the audit bundle',
    election: 'Downloaded {file}: every ballot under a random number',
    resultSheet: 'Downloaded {file}: the sheet to sign',
    blankSheet: 'Downloaded {file}: the blank sheet to fill in',
    log: 'Downloaded {file}: the log of staff actions',
    cards: 'Downloaded {file}: voting cards to print',
    deskCard: 'Downloaded {file}: the card for the desk',
    votingSheets: 'Downloaded {file}: voting sheets to print',
    questionForm: 'Downloaded {file}: the questions as a form to print',
    answers: 'Downloaded {file}: how many gave each answer to the questions',
    emergencyPack: 'Downloaded {file}: all that is needed to finish without a computer',
    letters: 'Took {file}: the letters to groups, with their contacts',
    askedGroup: 'Opened {file}: everything about one group',
    askedHeld: 'Opened {file}: what is kept about people',
    askedImpact: 'Opened {file}: data protection and equality',
    fund: 'Downloaded {file}: the whole fund at a glance',
  },
  documentTaken: 'Downloaded a document of bid {bid}',
  takenOfFund: 'Downloaded {file}: the whole fund at a glance (fund {fund})',
  takenWithBallots: {
    marks: 'Downloaded {file}: how many ballots gave each mark, with whole ballots',
    everything: 'Downloaded {file}: every file of the result, with whole ballots',
    bundle: 'Downloaded {file}: the audit bundle, with whole ballots',
    election: 'Downloaded {file}: every ballot under a random number, with whole ballots',
  },
} as const;
