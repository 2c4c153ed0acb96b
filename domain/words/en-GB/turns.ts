/** What a device says on which people vote in turn: a family’s phone, a voting tablet, a helper’s device. */
export const turns = {
  // On one phone.
  votingNow: 'Voting now: {person}. Somebody else’s turn',
  whoseTurn: 'Whose turn it is',
  oneTap: 'Change turns with one tap',
  oneTapMeans:
    'For a family: all names stay at the bottom of each page. Everybody here can see everybody’s vote.',

  // The screen between two people.
  place: { tablet: 'Voting tablet: {place}', helper: 'Helper: {place}' },
  startTitle: { tablet: 'Vote here with your card', helper: 'Enter a vote for somebody' },
  startMeans: {
    tablet:
      'Type the code printed on your voting card. When you have finished, nothing of your vote stays on this screen.',
    helper:
      'Type the code on the person’s voting card, or scan it with this device’s camera. Read each project to the person, and mark what they say.',
  },
  codeLabel: 'Code on the card',
  start: 'Start voting',
  waiting:
    '{count, plural, one {# vote on this device has} other {# votes on this device have}} not been sent yet. Leave the device switched on: it sends by itself as soon as the connection is back.',

  // While somebody votes.
  thisTurn: 'This turn',
  finished: 'Finished',
  sending: 'Sending the vote…',
  stillTitle: 'Are you still voting?',
  stillMeans:
    'Nobody has touched this screen for two minutes. It will be cleared for the next person. What was received still counts.',
  stillLeft: 'Cleared in {clock}',
  still: 'Yes, keep my vote open',

  // After a turn.
  thanks: 'Thank you',
  received: 'Everything marked was received. Take the voting card with you.',
  nothing: 'Nothing was marked. Take the voting card with you.',
  keptTitle: 'The vote has not been sent yet',
  kept: 'It is kept on this device and shown to nobody. The device sends it by itself as soon as the connection is back. Tell the welcome desk, and take the voting card with you.',
  droppedTitle: 'The vote was not taken',
  dropped:
    'The card was used again, replaced or cancelled, or voting is over. Take the voting card to the welcome desk.',
  next: 'Next person',

  // No turns.
  notSetUp: 'This device is not set up',
  notSetUpMeans: 'Ask the welcome desk for a link, and open it on this device.',
  setUpFailed: 'This link does not work any more. Ask the welcome desk for a new one.',
  staffTitle: 'Staff are signed in on this browser',
  staffMeans:
    'People who vote here could open their screens. Sign out here, or open the link on another device.',
  signOut: 'Sign out, and make this a voting tablet',
  overTitle: 'Voting here is over',
  overMeans: 'The count is final. Thank you.',
  stop: 'Stop helping on this device',
  stopQuestion: 'Stop helping on this device?',
  stopMeans: 'To help again, open a new link from the welcome desk.',
} as const;
