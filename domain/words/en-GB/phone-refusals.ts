/** What a voter’s phone may be told when something is refused, by the code of the refusal. */
export const phoneRefusals = {
  'not-saved': 'That was not saved. Nothing has changed. Try again in a moment.',
  'slow-down': 'That was a lot at once. Wait a few seconds and try again.',
  malformed: 'This page sent something that could not be read. Open the page again.',
  'too-large': 'That is too much to send at once. Nothing has changed.',
  'old-page': 'This page is from an earlier version. Open the page again.',
  'too-many-guesses': 'Too many tries. Wait a minute, then try again.',
  'card-number-too': 'Type your card’s number, a space, then its code. It looks like this: 17 K7PE-3MXW-4',

  'unknown-card': 'No voting card has this code. Check each letter and number, or ask at the welcome desk.',
  'cancelled-card': 'This voting card was cancelled. Ask at the welcome desk.',
  'card-on-paper': 'This card votes on paper now. To vote by phone, ask at the welcome desk.',
  'card-of-another-event':
    'This voting card is for another event. Ask at the welcome desk for one for today.',
  'unknown-event': 'There is no event with this number. Check the address.',
} as const;
