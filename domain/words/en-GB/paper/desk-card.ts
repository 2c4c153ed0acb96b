/** The page for volunteers. Words in quotation marks are the labels of buttons on the desk’s screen. */
export const deskCard = {
  title: 'Welcome desk',
  say: 'Say to each person',

  handingOut: 'Handing out cards',
  inOrder:
    'Keep each pile in order, the lowest number on top. You need no computer: cards work as soon as they are printed.',
  oneEach: 'One card for each person who may vote here.',
  nameFirst:
    'Type the person’s name on the desk page and press “{press}”. Then give the card. Never write a card’s number beside a name.',
  topCard: 'Always give the top card, never one from the middle. Do not write down who got which number.',
  // {hours} is a list of opening times.
  hours: 'Voting is open: {hours}. A card works in each of these times, and can be handed out before.',
  envelope: 'A group that presents a project gets its own envelope, and no card from the pile.',
  youngCard:
    'Young people get the top card of their own pile instead. The officer tells you who counts as young. Do not ask for a date of birth.',
  noCard: 'People who are here and do not vote, such as officers, councillors or sponsors, get no card.',

  wrong: 'When something is wrong',
  lost: 'A card is lost or cannot be read: type its number on the desk page and press “{cancel}”. Take the next card from the pile, type its number too, and press “{cancelAndReplace}”.',
  noNumber:
    'A card is lost and nobody knows its number: the person’s phone shows it under “Cards on this phone”. If not, give the next card from the pile and press “{press}”.',
  noneLeft: 'No cards are left: ask an officer to make and print more.',
  doesNotVote:
    'Somebody has a card but does not vote: type its number, press “{cancel}”, choose the reason, then “{cancelOnly}”.',
  onPaper:
    'Somebody would rather vote on paper: type the number of their card and press “{change}”. Write the number that the desk page shows on a voting sheet, and hand over the sheet.',
  onTablet: 'Somebody has no phone: they vote on the voting tablet with their card, or with a helper.',
  wifi: 'The voting page does not open: the phone needs the hall’s Wi-Fi, “{network}”, password “{password}”. Scan the code at the top of this page to join.',
  wifiOpen:
    'The voting page does not open: the phone needs the hall’s Wi-Fi, “{network}”, without a password. Scan the code at the top of this page to join.',
  wifiQr: 'QR code that joins the hall’s Wi-Fi',
  pageClosed:
    'The desk page does not open: keep handing out cards. Write down the numbers of lost cards and type them later.',

  atTheEnd: 'When nobody else is coming',
  countPiles:
    'Write down the number on top of each pile: the first card that nobody was given. Then open the desk page, press “{count}” and type these numbers. The desk page then cancels every card that is left.',
  pile: 'Pile',
  firstLeft: 'First number left',
  allGiven: 'Or: all given out',
  cards: 'Cards {from} to {to}',
  youngCards: 'Young people: {from} to {to}',
  envelopesLeft: 'Envelopes that no group came for: tick them on the same page.',
} as const;
