/** What the check before doors and the page on the computer itself say. */
export const hallCheck = {
  title: 'Check before the doors open',
  looking: 'Looking. One moment.',
  signedOut: 'This page needs the computer that runs the hall, or a facilitator’s or officer’s link.',
  again: 'Check again',

  overall: { go: 'Go', look: 'Go, with care', 'no-go': 'No-go' },
  overallMeans: {
    go: 'Everything that the program can check is as it should be.',
    look: 'The event can run. Read what is marked below and decide whether that is good enough for today.',
    'no-go': 'Correct what is marked “No-go” below before the doors open.',
  },
  verdicts: { go: 'Go', look: 'Look', 'no-go': 'No-go', self: 'See for yourself' },

  names: {
    network: 'Phones can reach this computer',
    cards: 'Printed cards lead to this computer',
    rules: 'Today’s rules can be met',
    phones: 'Phones have tried the Wi-Fi',
    saving: 'Votes can be saved',
    disk: 'Free space on the disk',
    clock: 'The clock',
    copy: 'A copy for the second laptop',
    power: 'The charger is plugged in',
    display: 'The hall has a display of its own',
  },

  networkGoes:
    'This computer answers at {addresses}. A firewall can still block phones: test with one phone.',
  networkNone: 'This computer has no network. Join the hall’s Wi-Fi or plug in the cable, then check again.',
  networkStops:
    'The big screen and new cards lead to {posters}, where nothing answers. This computer answers at {addresses}. Stop the program and start it again. If PUBLIC_URL is set, set it to an address that answers.',
  cardsGo: '{batches, plural, one {# batch} other {# batches}}, each with an address that answers now.',
  noCards: 'No cards have been made yet.',
  cardsStop: 'The QR codes on these cards lead to an address that phones cannot reach now:',
  cardOf: 'Card {first}: {address}',
  cardsOf: 'Cards {first} to {last}: {address}',
  cardsHelp:
    'Give the computer its old address back in the router, or put up the notice. People scan the notice, then type the code on their card.',
  notice: 'Prepare the notice',
  rulesGo: 'Today’s rules fit the bids, the pot and the voting cards.',
  rulesStop: 'Voting cannot open like this. An officer corrects these on the pages of the event:',
  phonesGo: '{addresses, plural, one {# phone} other {# phones}} joined, each from its own address.',
  phonesLook:
    '{addresses, number} of {wanted, number} phones so far. Ask {wanted, number} people to join now, with mobile data off. A hotspot or a small router often stops at ten.',
  saves: 'A test was written to the disk and read back.',
  savesNot:
    'Nothing can be written to the disk. Free some space or move the data folder. Voting stays paused until then.',
  savesNotLost:
    'A file of the event was deleted or moved, and cannot be written back. Check the data folder and the free space on the disk. Voting stays paused until then.',
  free: '{gigabytes} GB are free.',
  freeLittle: 'Only {gigabytes} GB are free. Make room for 1 GB.',
  freeUnknown: 'The computer does not say how much is free. Check that at least 1 GB is free.',
  clockSays: 'The clock says {now}. Compare it with a phone.',
  clockApart:
    'The clock says {now}. The device on which you read this says something else. One of them is wrong.',
  clockBehind:
    'The clock says {now}, which is earlier than something already recorded. Set the clock, then start the program again.',
  copyFirst: 'The first copy is being made.',
  copyGoes: 'The last copy was made on {at}.',
  copyNowhere:
    'No memory stick is chosen, so only this computer has the votes. An officer chooses one on the page “Copies”: a sealed copy then goes there every minute.',
  powerGoes: 'The computer is charging.',
  powerLook:
    'The computer is running on its battery. Plug it in, and set it not to sleep when the lid is closed.',
  powerSelf: 'Check that the computer is plugged in, and that it does not go to sleep.',
  displayGoes: 'The picture is spread over two displays, so the hall sees only its own screen.',
  displayLook:
    'There is one display, or the same picture on both: the hall sees everything you do. On Windows, press the Windows key and P, then choose Extend.',
  displaySelf: 'Check that the projector extends the display and does not copy it.',

  noticeTitle: 'The address on your card has changed',
  noticeFirst: 'Scan this code with your phone’s camera. Or type the address:',
  noticeThen: 'Then type the code on your voting card. Your card is good as it is.',
  noticeQr: 'QR code: join the vote',
  print: 'Print',
  back: 'Back to the check',

  laptopTitle: 'This computer runs Decision Day',
  laptopLocked:
    'This page opens by itself when the program starts. Start Decision Day again on this computer. The event continues, and this page opens.',
  eventField: 'Event',
  noEvents: 'There is no event yet. An officer makes one.',
  practice: 'practice',
  hallTitle: '1. The big screen',
  hallSentence:
    'Open it, move it to the projector’s display, and press F11 to fill the display. After a restart it shows the event again.',
  hallOpen: 'Open the big screen',
  facilitatorTitle: '2. The facilitator',
  facilitatorSentence:
    'The person who leads the day scans this with their own phone or tablet. A phone that was signed in before needs no new link.',
  facilitatorMake: 'Make a link for the facilitator',
  deskTitle: '3. The welcome desk',
  deskSentence: 'For the device at the desk.',
  deskMake: 'Make a link for the desk',
  checkTitle: '4. Before the doors open',
  checkSentence: 'Network, printed cards, disk, clock, power and display at a glance.',
  check: 'Check now',
  linkSentence: 'Anybody who has this link can use it. It is not shown again.',
  linkQr: 'QR code of the link',
  hide: 'Hide it',
  stopTitle: 'To stop',
  stop: 'Close the window in which the program runs. Everything is always saved. When you start the program again, the event continues where it was.',
} as const;
