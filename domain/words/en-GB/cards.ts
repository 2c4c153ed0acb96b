/** What the desk and the officer say about voting cards, and what is printed on one. */
export const cards = {
  countLabel: 'How many cards',
  countHint: 'Ten cards to a sheet. For two desks, make two batches.',
  countWrong: 'Enter a whole number from 1 to 5,000',
  make: 'Make cards',
  making: 'Making cards…',

  printTitleOfOne: 'Voting card {from}',
  printTitle: 'Voting cards {from} to {to}',
  preparing: 'Preparing sheet {ready, number} of {all, number}. You can print when all sheets are ready.',
  toPrint:
    '{cards, plural, one {# card} other {# cards}} on {sheets, plural, one {# sheet} other {# sheets}} of A4. Print at full size, then cut along the lines.',
  leftOut: '{cancelled, plural, one {# cancelled card is} other {# cancelled cards are}} left out.',
  secret: 'Anybody who has a card can vote with it. Keep printed cards as safe as cash.',
  showMeans:
    'The codes are shown for 30 minutes, to you alone, and the log says so. Print them, then press “They are printed”.',
  show: 'Show {cards, plural, one {# card} other {# cards}} to print',
  shownFor:
    'Shown to you for {minutes, number} more {minutes, plural, one {minute} other {minutes}}. After that nobody can see these codes.',
  printed: 'They are printed',
  isPrinted: '{cards, plural, one {# card is} other {# cards are}} printed',
  isPrintedMeans:
    'Nobody can see {cards, plural, one {its code} other {their codes}} any more. To print a card again, type its number on the page “Voting cards”.',
  allPrintedBefore:
    '{cards, plural, one {This card was printed before} other {These cards were printed before}}',
  somePrintedBefore:
    '{before, plural, one {# of these {cards, number} cards was printed before} other {# of these {cards, number} cards were printed before}}',
  againMeans:
    'First destroy all the old cards. Cards that are printed again get new codes, and the old codes stop working. Votes stay with their card. Phones that have opened one of these cards keep working.',
  destroyed: 'The old cards are destroyed: print again',
  noPrinting: 'The count is final, so no more cards can be printed.',
  sheet: 'Sheet {number, number}',
  print: 'Print',
  printWifi: 'Print the hall’s Wi-Fi: {network}',
  printWifiHint: 'Anybody who has the paper can read the name and the password.',
  pdfComing:
    'The PDF of {sheets, number} sheets is being made. Your browser saves it when it is ready, which can take half a minute. Press once only.',
  pdf: 'Save as PDF',

  addressLabel: 'Address on the cards',
  addressHint: 'Where phones find this computer on the day. It cannot be changed once cards are printed.',
  usualAddress: '{address} (recommended)',
  otherAddress: 'Another address',
  otherLabel: 'The other address',
  otherHint: 'The address that phones open, such as http://192.168.8.1:3000',
  otherWrong: 'Enter an address such as http://192.168.8.1:3000, with nothing after the port',
  otherUnknown: 'Phones do not find this computer at that address now. Make sure that they will on the day.',

  ownBid: {
    abstain: 'Under today’s rules a group does not vote on its own project. Its cards say so.',
    allow: 'Under today’s rules a group votes on its own project like everybody else.',
    'not-vote': 'Under today’s rules groups that present do not vote. No cards are made for them.',
  },
  ownBidRulesFirst: 'Choose today’s rules first: they say whether a group votes on its own project.',
  ownBidChange: 'Change that rule',
  ownBidChoose: 'Choose today’s rules',

  teamsTitle: 'Cards for the groups that present',
  teamsSentence:
    'Each group gets an envelope with its own cards, with a label in front. The cards are linked to its project.',
  teamsLabel: 'Cards in each envelope',
  teamsHint:
    'For {groups, plural, one {# group} other {# groups}}. A group can give back what it does not need.',
  teamsWrong: 'Enter a whole number from 1 to 100',
  makeTeams: 'Make the envelopes',

  youngTitle: 'Cards for young people',
  young: {
    together:
      'They say “Young people’s card”. Under today’s rules these votes count like all others, and are also shown separately.',
    apart:
      'They say “Young people’s card”. Under today’s rules these votes decide no money. What young people chose is shown beside the result.',
  },
  youngLabel: 'How many young people’s cards',
  youngHint: 'Tell the desk who counts as young. Nobody is asked for a date of birth.',
  makeYoung: 'Make young people’s cards',

  deskCardTitle: 'The page for volunteers',
  deskCardSentence: 'One page that says what to do at the desk and what to say. Print one for each desk.',
  printDeskCard: 'Print the page for volunteers',

  batchesTitle: 'Cards made so far',
  batchesPile: 'Cards',
  batchesFor: 'For',
  batchesAddress: 'Address on the cards',
  batchesPrint: 'Print',
  printOne: 'Print card {from}',
  printRange: 'Print cards {from} to {to}',
  everybody: 'Everybody',
  youngPeople: 'Young people',
  envelopes: '{count, plural, one {# envelope} other {# envelopes}}',
  range: '{from} to {to}',
  back: 'Back',
  noCards: 'None of these cards can be printed.',
  fetching: 'Fetching the cards…',
} as const;
