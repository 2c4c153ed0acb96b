/** What the desk's screens say. */
export const desk = {
  title: 'Welcome desk',
  opening: 'Opening the desk. One moment.',
  cannotOpen: 'This desk did not open',
  needsLink: 'This device is not signed in yet',
  needsLinkMeans: 'Ask the officer for a link to the welcome desk. Open it on this device, or scan its code.',
  // {period} is an opening time: “Saturday 16 January, 10:00 to 16:00”.
  openNow: {
    open: 'Voting is open: {period}',
    byHand: 'Voting is open until the facilitator closes it.',
    'not-yet': 'Voting is not open yet. It opens by itself: {period}. Cards can be handed out now.',
    shut: 'Voting is closed for now. It opens again by itself: {period}. Cards can be handed out now.',
    over: 'The opening times are over. Nobody gets a card any more, unless the facilitator opens voting again.',
  },
  lost: 'No connection. Cards already handed out stay valid. This page reconnects by itself.',

  numberLabel: 'Number on the voting card',
  lookUp: 'Look up',
  numberWrong: 'That is not a number on a card',
  numberWrongSentence: 'Type the number printed on the card, such as 61. The code is only for phones.',

  answer: 'Answer',
  card: 'Card {number}',
  youngCard: 'Young people’s card {number}',
  problem: 'No answer',
  waiting: 'Type a number',
  waitingSentence: 'The answer appears here.',
  fresh: 'Not opened yet',
  freshSentence: 'This card works. Nobody has opened it on a phone yet.',
  freshClosed: 'Nobody has opened this card on a phone.',
  opened: 'Opened',
  openedSentence: 'A phone has opened this card. The card has not voted yet.',
  openedClosed: 'A phone has opened this card. The card has not voted.',
  voted: 'Has voted',
  votedSentence: 'This card has voted. The vote can be changed on the phone until voting closes.',
  votedFixed: 'This card has voted.',
  cancelled: 'Cancelled',
  cancelledSentence: 'This card does not work and does not count.',
  notOut: 'Not handed out',
  notOutSentence:
    'This card was still on its pile when the piles were counted, so it does not work. If somebody has this card, count the piles again.',
  replacedSentence: 'Card {number} was given in place of this card.',
  votesOnPaper: 'Votes on paper',
  onPaperSentence: 'Its voting sheet has not been counted yet. What a phone sent before counts until then.',
  sheetCounted: 'Sheet counted',
  sheetCountedSentence: 'The voting sheet of this card was counted.',
  sheetSpoilt: 'Sheet spoilt',
  sheetSpoiltSentence: 'The voting sheet of this card was spoilt. It gives nothing.',
  sheetNumber: 'Number of its voting sheet: {number}',
  writeNumber: 'Write this number on the sheet before you hand it over.',
  changeToPaper: 'Change to paper',
  changeToPhone: 'Change back to phone',
  unknown: 'No such card',
  unknownSentence: 'No card of this event has this number. Check the number on the card.',

  // Also quoted on the volunteer's page.
  cancel: 'Cancel this card',
  cancelHeading: 'Cancel card {number}',
  cancelMeans: 'The card stops working. This cannot be undone.',
  cancelVoted: 'This card has voted. Its vote will not count.',
  voteAgain: 'The person can vote again with a new card.',
  why: 'Why',
  reasons: {
    lost: 'It was lost',
    spoilt: 'It cannot be read',
    'not-handed-out': 'It was never handed out',
    'not-eligible': 'This person may not vote here',
    'attends-only': 'This person attends and does not vote',
  },
  cancelAndReplace: 'Cancel it and give the new card',
  cancelOnly: 'Cancel it only',
  keepCard: 'Go back',
  newCardLabel: 'Number of the new card',
  newCardHint: 'Take the next card from the pile, and type the number on it.',
  // Instead of the hint above, where the lost card is a young people’s card.
  newYoungCardHint: 'Take the next card from the young people’s pile, and type the number on it.',
  newCardMissing: 'Type the number of the card that you hand over, such as 61',

  newCard: 'Hand over card {number}',
  newCardSentence: 'The new card works now. Card {old} no longer works.',
  newCardClosed: 'Voting has closed. This card votes only if voting is opened again.',
  done: 'Done',

  countersTitle: 'Cards so far',
  made: 'made',
  openedCount: 'opened',
  votedCount: 'voted',
  cancelledCount: 'cancelled',

  moreCards: 'No cards left on the pile? Ask an officer to make and print more.',

  sayTitle: 'What to say',
  // Also on the volunteer's page.
  say: {
    scan: 'Here is your voting card. Scan it with your phone’s camera. If you have no phone, you can vote on somebody else’s.',
    keep: 'Keep it until the end; if you lose it, come back and we will give you a new one.',
  },

  countPiles: 'Count the piles',
  countPilesSentence: 'When nobody else is coming, enter which cards are left.',
  noPiles: 'No cards have been printed yet.',
  pilesSentence:
    'Look at the top card of each pile, and type its number. That is the first card that nobody was given.',
  pileLabel: 'Cards {from} to {to}: first number left',
  youngPileLabel: 'Young people’s cards {from} to {to}: first number left',
  pileFlaw: {
    missing: 'Type the number of the card on top, or tick that all were handed out',
    outside: 'Type a number on this pile, from {from} to {to}',
  },
  pileEmpty: 'All of these were handed out',
  partPile: 'Two desks shared this pile',
  partAt: 'First number at the second desk',
  part: 'Enter two piles',
  envelopesLegend: 'Tick the envelopes that no group came for',
  envelopeOfOne: '{group}: card {from}',
  envelope: '{group}: cards {from} to {to}',
  pilesLook: 'See what that means',
  pilesTold:
    '{left, plural, =0 {Every card was handed out.} one {# card is left.} other {# cards are left.}}',
  pileTold: 'Cards {from} to {to}: {out, number} handed out, {left, number} left.',
  // `{numbers}`: of the cards.
  leftButOpened:
    '{count, plural, one {Card {numbers} is said to be left, but a phone has opened it.} other {Cards {numbers} are said to be left, but a phone has opened them.}} Check the pile again before you continue.',
  pilesMeans:
    'Cards that are left will not work any more. If a number was wrong, count the piles again: until the count is sealed, the newest numbers are used.',
  pilesTake: '{left, plural, one {Cancel this card} other {Cancel these # cards}}',
  pilesTakeNone: 'That is right',
  votedWhatToDo:
    '{count, plural, one {Type the right number and try again. If the card was handed out early, do not cancel it: its vote counts.} other {Type the right numbers and try again. If these cards were handed out early, do not cancel them: their votes count.}}',
  leaveIn:
    '{count, plural, one {Card {numbers} was handed out: do not cancel it} other {Cards {numbers} were handed out: do not cancel them}}',

  cardsTable: 'What became of the cards',
  cardsTerm: 'Cards',
  cardsFigure: 'How many',
  // Columns, where there are cards of several kinds.
  kinds: { ordinary: 'Ordinary', team: 'Groups', young: 'Young people' },
  allKinds: 'All',
  cardsPrinted: 'Printed',
  cardsOut: 'Handed out, as far as we know',
  cardsPossiblyTwice: '· of these, possibly twice: the lost card’s number was not known',
  cardsVoted: '· have voted',
  cardsNotVoted: '· have not voted',
  cardsSpoilt: '· voting sheet spoilt',
  cardsNotReturned: '· voting sheet not returned',
  cardsAttending: '· of people who attend and do not vote',
  cardsCancelled: '· cancelled: lost, spoilt, may not vote here',
  cardsNotOut: 'Not handed out',
  cardsUncounted: 'On piles that nobody has counted',
  sheetsReplaced:
    '{count, plural, one {# voting sheet replaced what a phone had sent.} other {# voting sheets replaced what a phone had sent.}}',
  sheetsMissing:
    '{count, plural, one {# voting sheet was not returned. If it comes back before the seal, it can still be counted.} other {# voting sheets were not returned. If they come back before the seal, they can still be counted.}}',
  phonesFailed:
    'Phones have failed. Give a voting sheet to everybody who asks: it counts beside their phone. Write the number that belongs to the card on it.',
  allCounted: 'Every card is accounted for.',

  // Where the event demands names.
  checkInTitle: 'Who came',
  checkInLabel: 'Name',
  checkInHint: 'Type the name, press Enter, and hand over the top card.',
  checkInMissing: 'Type the name of the person',
  // Also on the volunteer's page.
  checkIn: 'Check in',
  checkedIn: '{name} is checked in. Hand over the top card.',
  checkedInAgain:
    '{same, plural, other {There are # people called {name} on the list now. If it is the same person, give no second card and take the name back.}}',
  checkedInAll:
    '{people, plural, =0 {Nobody is checked in yet.} one {# person is checked in.} other {# people are checked in.}}',
  takeNameBack: 'Take {name} back',
  nameTakenBack: '{name} was taken off the list once.',
  alreadyHere: 'On the list already',
  notYetHere: 'Nobody with this name is on the list yet.',
  moreNames: '{more, plural, one {# more name} other {# more names}}',

  // A lost card whose number nobody knows. The title of the phone's page is in the catalogue of phones.
  secondCardTitle: 'Lost, and nobody knows the number',
  secondCardSentence:
    'The person’s phone shows the number under “Cards on this phone”. Nobody knows it? Give the next card from the pile and press once.',
  // Also on the volunteer's page.
  secondCard: 'Second card given',
  secondCardTakeBack: 'Take one back',

  paperTitle: 'On paper',
  sheetsSentence:
    'Somebody would rather vote on paper? Type the card’s number, press “{change}” and hand over a voting sheet.',
  printSheets: 'Print voting sheets',
  sheetsAtEnd: 'Sheets that came back are typed by two people.',
  typeSheets: 'Type voting sheets',

  turnSoundOn: 'Turn the sound on',
  turnSoundOff: 'Turn the sound off',
} as const;
