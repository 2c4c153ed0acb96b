/** The log of staff actions: what each entry of a journal means. Projects are called bids, by their numbers. */
export const acts = {
  // A fund.
  fundCreated: 'Created the fund with {money}',
  areaAdded: 'Added area {area} with a pot of {money}',
  potChanged: 'Changed the pot of area {area} to {now}',
  potChangedFrom: 'Changed the pot of area {area} from {before} to {now}',
  fundTotalChanged: 'Changed the money of the fund to {now}',
  fundTotalChangedFrom: 'Changed the money of the fund from {before} to {now}',
  areaRemoved: 'Removed area {area}',
  eventAdded: 'Added event {event} for area {area}',
  fundRenamed: 'Changed the name of the fund',
  // {changes} is a list, as in the three messages after the next.
  fundRenamedTo: 'Changed the name of the fund: {changes}',
  areaRenamed: 'Changed the name of area {area}',
  areaRenamedTo: 'Changed the name of area {area}: {changes}',
  eventRenamed: 'Changed the name, place or day of the event',
  eventRenamedTo: 'Changed the name, place or day of the event: {changes}',
  fundArchived: 'Archived the fund',
  fundBroughtBack: 'Brought the fund back from the archive',

  // Pieces of the list of what was changed.
  field: '{field, select, venue {venue} date {date} fund {fund} area {area} other {name}}',
  fieldFrom:
    '{field, select, venue {venue} date {date} fund {fund} area {area} other {name}} from “{before}” to “{now}”',
  wifi: 'the hall’s Wi-Fi',
  ask: 'ask from {before} to {now}',
  least:
    'least amount from {had, select, no {none} other {{before}}} to {has, select, no {none} other {{now}}}',
  bidText: {
    organisation: 'the organisation',
    purpose: 'what it is for',
    beneficiaries: 'who benefits',
    priorities: 'its priorities',
    period: 'when it would happen',
    stall: 'where its stall is',
  },

  // The day of erasure.
  erasureSet: 'Set the day on which names and contacts are erased: {has, select, no {none} other {{now}}}',
  erasureSetFrom:
    'Set the day on which names and contacts are erased: from {before} to {has, select, no {none} other {{now}}}',
  // Each purpose on a day of its own: {changes} is a list of the two messages after it.
  erasureDaysSet: 'Set the days of erasure: {changes}',
  erasureDay: '{what}: {has, select, no {none} other {{now}}}',
  erasureDayFrom: '{what}: from {before} to {has, select, no {none} other {{now}}}',
  erasurePurpose: {
    voters: 'data about voters',
    'not-chosen': 'contacts of groups that were not chosen',
    funded: 'contacts of funded groups',
    staff: 'names of staff',
  },
  erased: {
    voters: 'Erased data about voters: {cards, plural, one {# link of a card} other {# links of cards}}',
    'not-chosen':
      'Erased contacts of groups that were not chosen: {contacts, plural, one {# contact} other {# contacts}}',
    funded: 'Erased contacts of funded groups: {contacts, plural, one {# contact} other {# contacts}}',
    staff: 'Erased names of staff: {names, plural, one {# name} other {# names}}',
  },
  erasedAtDoor:
    'Erased data about voters: {cards, plural, one {# link of a card} other {# links of cards}}, and {names, plural, one {# name} other {# names}} noted at the door',
  dataErased:
    'Erased {names, plural, one {# name} other {# names}}, {contacts, plural, one {# contact} other {# contacts}} and {cards, plural, one {# link of a card} other {# links of cards}}',

  // Setting up an event.
  eventCreated: 'Created the event with a pot of {money}',
  bidAdded: 'Added bid {bid}, which asks for {money}',
  bidChanged: 'Changed bid {bid}: {changes}',
  bidChangedUnseen: 'Changed bid {bid}: its texts or its presenter',
  bidChangedTo: 'Changed bid {bid}, which asks for {money}',
  bidRemoved: 'Removed bid {bid}',
  pictureAdded: 'Added a picture to bid {bid} ({picture})',
  pictureRemoved: 'Removed the picture of bid {bid} ({picture})',
  documentAdded: 'Added a document to bid {bid}, for officers and auditors ({file})',
  documentPublished: 'Added a public document to bid {bid} ({file})',
  documentRemoved: 'Removed a document of bid {bid} ({file})',
  orderSet: 'Set the running order: {now}',
  orderSetFrom: 'Set the running order: from {before} to {now}',
  orderDrawn: 'Drew the running order by lot with the seed {seed}: {now}',
  orderDrawnFrom: 'Drew the running order by lot with the seed {seed}: from {before} to {now}',
  orderDrawnBecause: 'Drew the running order by lot with the seed {seed}, because “{reason}”: {now}',
  orderDrawnBecauseFrom:
    'Drew the running order by lot with the seed {seed}, because “{reason}”: from {before} to {now}',
  // {settings} is a list of what is below `settings`.
  rulesSet: 'Set the rules: {settings}',
  rulesChanged: 'Changed the rules: {settings}',
  rulesSetAgain: 'Set the rules again; nothing is different',
  reason: '“{reason}”',
  reasonErased: 'a reason that was erased',
  eventPotChanged: 'Changed the pot to {now}, the area’s new pot',
  eventPotChangedFrom: 'Changed the pot from {before} to {now}, the area’s new pot',
  archived: 'Archived the event',
  broughtBack: 'Brought the event back from the archive',
  personLinked: 'Linked {who} to bid {bid}',
  personUnlinked: 'Undid the link of {who} to bid {bid}',
  keyingNoted: 'Noted that {who} typed in voting sheets',

  // Cards.
  cardsMade: 'Made {count, plural, one {# voting card} other {# voting cards}}',
  youngCardsMade: 'Made {count, plural, one {# young people’s card} other {# young people’s cards}}',
  teamCardsMade: 'Made {count, plural, one {# voting card} other {# voting cards}} for groups',
  cardCancelled: {
    lost: 'Cancelled a voting card: lost',
    spoilt: 'Cancelled a voting card: spoilt',
    'not-handed-out': 'Cancelled a voting card: not handed out',
    'not-eligible': 'Cancelled a voting card: not eligible',
    'attends-only': 'Cancelled a voting card: attends and does not vote',
  },
  cardReplaced: {
    lost: 'Replaced a voting card: lost',
    spoilt: 'Replaced a voting card: spoilt',
    'not-handed-out': 'Replaced a voting card: not handed out',
    'not-eligible': 'Replaced a voting card: not eligible',
    'attends-only': 'Replaced a voting card: attends and does not vote',
  },
  secondCards:
    'Noted that {cards, plural, one {# card was} other {# cards were}} handed out for a lost one whose number nobody knew',
  entitled: 'Set how many people are entitled to vote: {people, number}',
  entitledNot: 'Set that nobody knows how many people are entitled to vote',
  pilesCounted: 'Counted the cards that were not handed out: {count, number} cancelled',

  // The day.
  doorsOpened: 'Opened the doors',
  doorsClosed: 'Closed the doors again',
  rulesApproved: 'Approved the rules and the opening times',
  approvalTakenBack: 'Took back the approval of the rules and the opening times',
  periodBegan: 'Opening time {period, number} began: voting is open',
  periodEnded: 'An opening time ended: voting opens again with opening time {next, number}',
  lastPeriodEnded: 'The last opening time ended: voting waits for a person to close it',
  periodGraceEnded: 'Stopped waiting for votes after an opening time',
  votingOpened: 'Opened voting: the rules can no longer change',
  bidCalled: 'Called bid {bid}',
  pitchStartedAgain: 'Started the pitch of bid {bid} again',
  pitchPaused: 'Stopped the clock of the pitch',
  pitchResumed: 'Started the clock of the pitch again',
  pitchExtended: 'Gave the pitch more time',
  pitchEnded: 'Ended the pitch',
  bidSetAside: {
    later: 'Set bid {bid} aside: it comes back later',
    'left-out': 'Set bid {bid} aside: not here',
    withdrawn: 'Set bid {bid} aside: withdrawn by the group',
  },
  bidRestored: 'Put bid {bid} back',
  lastCallStarted: 'Started the last call',
  lastCallStopped: 'Stopped the last call',
  closingStarted: 'Closed voting',
  votingClosed: 'The wait for the last ballots ended',
  votingReopened: {
    'phones-not-through': 'Opened voting again: phones could not send votes',
    'closed-too-early': 'Opened voting again: voting was closed too early',
    'venue-problem': 'Opened voting again: a problem in the hall',
    other: 'Opened voting again: another reason',
  },
  paused: 'Paused everything',
  resumed: 'Ended the pause',
  phonesFailed: 'Declared that phones failed: voting sheets count beside them',
  phonesFailedHeard:
    'Declared that phones failed: voting sheets count beside them. Heard without a computer: {bids}',
  clockReleased: 'Let the waiting countdown continue',
  stageShown: 'Put the big screen back to what is happening',
  screenShown: {
    join: 'Showed on the big screen how to join',
    rules: 'Showed today’s rules on the big screen',
    order: 'Showed today’s projects on the big screen',
    scores: 'Showed the count so far on the big screen',
    young: 'Showed what young people chose on the big screen',
  },
  actUndone: 'Undid the action in entry {entry}',

  // The result.
  turnoutOf: {
    entitled: 'Counted the turnout, of {all, plural, one {# person} other {# people}} entitled to vote',
    'checked-in': 'Counted the turnout, of {all, plural, one {# person} other {# people}} checked in',
    'handed-out': 'Counted the turnout, of {all, plural, one {# card} other {# cards}} handed out',
  },
  sealed: 'Sealed the count, with {ballots, plural, one {# ballot} other {# ballots}} in',
  runMade: 'Run {run} was worked out',
  // {changes} is a list of the next message.
  runChanged: 'Run {run} was worked out: {changes}',
  moneyChanged:
    'bid {bid} from {had, select, no {nothing} other {{before}}} to {has, select, no {nothing} other {{now}}}',
  drawNumbered: 'Showed the numbers for a draw between bids {bids}',
  // {hands} is a list of the next message.
  settledByHands: 'Settled a tie between bids {bids} by a show of hands: {hands}',
  handsFor: 'bid {bid} {hands, number}',
  settledByDraw:
    'Settled a tie between bids {bids} by a draw: number {drawn, number}, bid {first} gets the money first',
  settledBySharing: 'Settled a tie between bids {bids} by sharing what was left',
  bidDeclined: 'Noted that the group of bid {bid} said no thank you',
  partAsked: 'Asked the group of bid {bid} whether it takes {money}',
  partAccepted: 'Noted that the group of bid {bid} says yes to {money}',
  partRefused: 'Noted that the group of bid {bid} says no to {money}',
  partNotAsked: 'Took a question back before the group answered',
  resultsStarted: 'Began to show the results',
  resultShown: 'Showed step {step, number} of the results',
  signed: {
    name: '{who} signed run {run} as {as, select, officer {the officer} other {the second person}}, by name alone',
    'pass-phrase':
      '{who} signed run {run} as {as, select, officer {the officer} other {the second person}}, by their own pass-phrase',
    'one-time-code':
      '{who} signed run {run} as {as, select, officer {the officer} other {the second person}}, by a one-time code on their own phone',
  },

  // After the signing.
  partKept:
    '{some, select, no {Noted that the group of bid {bid} dropped out} other {Noted that the group of bid {bid} keeps {money}}}',
  furtherRunMade: 'Run {run} was worked out beside the signed one',
  // {lines} is a list of the message after it.
  awardMade: 'Awarded, from run {run} of event {event}: {lines}',
  awardLine: 'bid {bid} {money}',
  givenBack: {
    'dropped-out': 'Noted that the group of bid {bid} of event {event} dropped out: {money} came back',
    'handed-back': 'Noted that the group of bid {bid} of event {event} handed {money} back',
    'recorded-by-mistake': 'Took back {money} that was recorded by mistake for bid {bid} of event {event}',
  },
  checkSet: {
    acceptance:
      'Acceptance by the group of bid {bid} of event {event}: {mark, select, done {it is here} open {opened again} other {not needed}}',
    'receiving-body':
      'Receiving body for bid {bid} of event {event}: {mark, select, done {named} open {opened again} other {not needed}}',
    assistance:
      'Minimal financial assistance, bid {bid} of event {event}: {mark, select, done {the letters are here} open {opened again} other {not needed}}',
  },
  directGrantMade: 'Made direct grant {grant} of {money}',
  directGrantEnded: 'Took direct grant {grant} back',
  signpostsSet: 'Changed what the letters say about other funds',
} as const;
