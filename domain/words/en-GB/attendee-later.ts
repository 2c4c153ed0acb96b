/** What the pages of a phone say that are fetched once it can vote (`client/attendee/pages/fetched-later.ts`). */
export const attendeeLater = {
  // Opening a card.
  codeIntro: 'Point your phone’s camera at the square on your voting card, or type the code printed on it.',
  codeLabel: 'Code on your card',
  codeHint: 'The letters and figures on your card, such as K7PE‑3MXW‑4ACF',
  codeMissing: 'Type the code on your voting card.',
  openCard: 'Open my card',
  noCard: 'No voting card yet? Get one at the welcome desk.',
  tryCard: 'Does my card work?',
  cardsHere: 'Already on this phone',
  goToCard: 'Continue as {name}',

  // Whose turn it is.
  whoTitle: 'Who is voting now?',
  whoMeans: 'Nobody’s vote is shown here. Hand the phone over. The next voter then chooses their name.',
  confirmTitle: 'Is it {name}’s turn?',
  confirmMeans: 'The next screen shows this person’s vote. Nobody else should look.',
  confirmYes: 'Yes, I am {name}',
  confirmNo: 'No, go back',
  newCardTitle: 'Card {number} is on this phone',
  newCardMeans:
    'Other people vote on this phone too. Give this card a name, so that everybody finds their own vote. The name stays on this phone.',
  nameTitle: 'Whose card is this?',
  nameLabel: 'Name for this card',
  nameHint: 'A first name is enough',
  nameGoOn: 'Continue to vote',
  addCard: 'Add another card',
  manage: 'Change a name, or remove a card',
  giveName: 'Give it a name',
  managed: 'Back to the names',
  nameSave: 'Save the name',
  rename: 'Change the name',
  takeOff: 'Remove from this phone',
  takeOffMeans: 'Votes received so far still count. To vote again, scan the card here or on another phone.',
  takeOffNotYet: 'You cannot remove this card yet: some of its votes have not been sent.',
  takeOffQuestion: 'Remove {name} from this phone?',

  // Over every page.
  openedAt: 'This card was opened on another phone at {time}. If that was not you, go to the welcome desk.',
  heard: 'OK',
  withheld: 'Voting has closed. Only the phone that sent this card’s vote can show it.',
  out: '{name} is no longer in the vote. You can choose another.',

  // A project.
  setAside: '{name} is no longer in the vote',
  setAsideMeans: 'You can take back what you gave this project, and give that to another one.',
  takeBackFrom: 'Take it back from {name}',

  // Review.
  notYetPresented: '{count, plural, one {# project is} other {# projects are}} still to be presented.',
  canChange: 'You can change your vote until voting closes.',

  // Not through.
  notThroughTitle: 'Your vote has not been sent yet',
  notThroughMeans: 'Your vote is saved here, and sending is tried again and again. Keep this page open.',
  notThroughGo: 'Go to the welcome desk now. Somebody there can help you vote in time.',
  // Both before a clock.
  notThroughLeft: 'Voting closes in {clock}',
  notThroughClosing: 'Voting has closed. Your phone has a few more seconds to send your vote.',
  tryNow: 'Try now',
  backToVote: 'Back to my vote',

  // One card, two phones.
  elsewhereTitle: 'This card is now open on another phone',
  elsewhereMeans: 'Vote on that phone now. This phone has stopped sending.',
  elsewhereUnsent: 'Some votes on this phone were not sent. They are kept here.',
  goOnHere: 'Use this phone again',
  paperTitle: 'This card votes on paper now',
  paperMeans:
    'Votes that arrived from a phone count until your voting sheet is counted. To vote by phone again, ask at the welcome desk.',
  changedTitle: 'Two different votes',
  changedMeans: 'Your card was also used on another phone or page. Choose which vote counts.',
  changedHere: 'On this phone',
  changedThere: 'Counted now',
  changedNone: 'none',
  keepHere: 'Keep the vote made here',
  keepThere: 'Keep the vote that counts now',
  project: 'Project',

  // A card that does not vote.
  troubleTitle: 'This card cannot vote',
  watchInstead: 'Watch without a card',

  // After the close.
  closedTitle: 'Voting has closed',
  closingMeans: 'Thank you. Votes made in time are still arriving.',
  closedMeans: 'Thank you. The count is being checked, and the results come next.',
  sealedMeans: 'The count is final. The results come next.',
  inCount: 'Your vote is in the count.',
  notInCountBlank: 'Your vote is not in the count: today’s rules count complete votes only.',
  noBallot: 'No vote was received from this card.',
  tieTitle: 'We stop and decide this in the room',
  tieMeans: 'These projects are equal, and too little money is left for all of them. Watch the big screen.',
} as const;
