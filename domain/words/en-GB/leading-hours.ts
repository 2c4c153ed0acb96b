/** What the facilitator’s screen says at an event with stalls and opening times. */
export const leadingHours = {
  // {next} and {now} are opening times: “Saturday 16 January, 10:00 to 16:00”.
  opensByItself: 'Voting opens by itself',
  opensAt: 'The rules are approved. The next opening time is {next}.',
  doorsMeans: 'People can read about the projects. Voting opens by itself: {next}.',
  notApproved:
    'Nobody has approved the rules and the opening times, so voting does not open by itself. Ask an officer to approve them. During an opening time you can open voting yourself.',
  dateDoubted:
    'The date of this computer may be wrong, so voting does not open or pause by itself. An officer can say on the page “Copy, archive and erase” that the date is right. Until then you open and pause it.',
  isOpen: 'Voting is open',
  openNow: '{now}. It pauses by itself at the end.',
  openLast: '{now}. After that it waits for you to close it.',
  isShut: 'Voting is closed for now',
  shutUntil: 'Phones keep what people give. Voting opens again by itself: {next}.',
  openByHand: 'Open the next opening time now',
  isOver:
    'The opening times are over. Voting waits for you: phones then send what they still have, and the count begins.',
  neverOpened:
    'Every opening time is over, and voting never opened. An officer takes back the approval and enters new opening times.',
  neverOpenedLabel: 'The opening times are over',

  lastCallAfter: 'Start a last call first',
  lastCallAfterAsk: {
    question: 'Start a last call?',
    consequence: 'People can vote again for {length}. Then voting closes.',
    confirm: 'Start the last call',
  },
  lastCallEarly: 'Start the last call now',
  lastCallEarlyAsk: {
    question: 'Start the last call now?',
    consequence:
      'Voting closes for good when the clock reaches 0:00. Opening times that are still to come do not take place.',
    confirm: 'Start the last call',
  },
  closeEarly: 'Close voting for good',
  closeEarlyAsk: {
    question: 'Close voting for good?',
    consequence: 'Opening times that are still to come do not take place. Everything sent so far counts.',
    confirm: 'Close voting',
  },
  carryOnMeans: 'Voting then follows its opening times.',
  stallsLastCall: 'Every project is open. The last call lasts {length}, then voting closes.',
} as const;
