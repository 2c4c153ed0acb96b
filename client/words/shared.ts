/** Words that more than one role's screens say, and those that the plain pieces in client/ui need. */
export const sharedWords = {
  product: 'Decision Day',

  opening: 'One moment…',
  cannotOpenTitle: 'This page did not open',
  cannotOpen: 'Check that you are on the hall’s Wi-Fi. Nothing you have done is lost.',
  tryAgain: 'Try again',
  brokenTitle: 'Something went wrong on this screen',
  broken: 'Nothing you have done is lost. Open the page again to go on.',
  openAgain: 'Open again',
  nowhereTitle: 'There is no page at this address',
  nowhere:
    'Check the address, or scan the QR code on the big screen again. Staff links are given by the organiser.',
  toStart: 'Go to the start',

  cancel: 'Go back',
  close: 'Close',
};

export type SharedWords = typeof sharedWords;
