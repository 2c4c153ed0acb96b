/** What the console says when the program starts. Commands, and names in capitals, stay as they are. */
export const onConsole = {
  ready: 'Decision Day is ready at {url}',
  noNetwork: 'This computer has no network: phones cannot reach it yet.',
  fewLines:
    'At most {lines, plural, one {# connection} other {# connections}} can be open here at once, about one for each phone: the system limits open files.',
  moreLines: 'If more people come: stop, type "ulimit -n 8192", and start again in the same window.',
  links:
    'Open these in a browser. Anybody who has a link can use it: give each link only to the right person.',
  // Each stands before a link, in a column.
  role: {
    projector: 'Big screen',
    facilitator: 'Facilitator',
    desk: 'Welcome desk',
    officer: 'Officer',
  },
  cards: 'Voting cards for practice. Open one on a phone in the same network:',
  card: 'Card {number}',
  toTry: 'To try it out:',
  steps: {
    open: 'Open the big screen in one window and the facilitator in another.',
    card: 'Open a card on your phone.',
    start: 'As facilitator, open the doors, open voting and start the first pitch.',
    crowd: 'Under “More”, bring in a practice crowd: simulated phones that vote.',
  },
  practice: 'This is practice: nothing in it counts, and an officer can wipe it with one press.',
  laptopPage: 'The check before doors and the links for staff, on this computer alone:',
  ownerLink: 'To work as the owner, open this on this computer. It works once, for 15 minutes:',
  keptIn: 'Everything is kept in {folder}',
  keptInPostgres: 'Everything is kept in the PostgreSQL database, and the keys in {folder}',
  stopTyped: 'To stop: press Ctrl and C. For new links: npm start -- --new-links',
  stopIcon: 'Leave this window open. To stop: close it. To continue: double-click the icon again.',
  building: 'Building the pages. This takes a few seconds.',
  alreadyRunning: 'Decision Day is running already. Its page is opened again: {url}',

  // On a second computer, from the sealed copy of the first.
  askPassphrase: 'The pass-phrase of the takeover kit:',
  takenOver: 'Taken over from the copy of {when}. Phones resend what they sent after that.',
  keepOff: 'Keep the first computer switched off: if both receive votes, these cannot be put together again.',
  giveAddress: 'Phones look for this event at {url}: give this computer the address {host}.',
  startAgain: 'Then start again.',
} as const;
