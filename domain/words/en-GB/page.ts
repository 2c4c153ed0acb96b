/** What the page itself says before any script of it runs. */
export const page = {
  product: 'Decision Day',
  tooOld: 'This phone is too old for this page. The welcome desk can help you vote.',
  noScript: 'If JavaScript is switched off, switch it on and open the page again.',
  opening: 'One moment…',
  noLine: 'This page did not open. Check that you are on the hall’s Wi-Fi, then open it again.',
} as const;
