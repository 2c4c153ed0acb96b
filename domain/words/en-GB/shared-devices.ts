/** What staff read about devices on which people vote in turn: on the desk’s screen, and on the facilitator’s. */
export const sharedDevices = {
  title: 'Voting tablets and helpers',
  // On the desk's screen.
  means:
    'People without a phone vote on a tablet with their own card. A helper enters what a person says, on any device.',
  none: 'None is on yet.',
  setUp: 'Set up a device',
  kindLegend: 'What is the device for?',
  kinds: {
    tablet: 'A voting tablet: people vote on it by themselves',
    helper: 'A helper: they carry it, and enter what people say',
  },
  placeLabel: { tablet: 'Where does it stand?', helper: 'What is the helper called on your list?' },
  placeHint: { tablet: 'Such as “Quiet room”. It is shown on the tablet.', helper: 'Such as “Helper 1”.' },
  placeMissing: 'Type a few words, such as “Quiet room”',
  makeLink: 'Show the link',
  linkTitle: 'Open this link on the device',
  linkSteps: {
    scan: 'Scan this code with the camera of the device, or send the address below to it.',
    ready: 'The device shows that it is ready. It is not signed in: nobody can see staff screens on it.',
    leave:
      'Start each person with their own card. After “Finished” nothing of their vote stays on the screen.',
  },
  linkQr: 'QR code that sets up the device',
  another: 'Set up another device',

  // Also on the facilitator's screen.
  heardNow: 'On',
  heardSeconds: 'Last heard {seconds, plural, one {# second ago} other {# seconds ago}}',
  heardMinutes: 'Last heard {minutes, plural, one {# minute ago} other {# minutes ago}}',
  waiting: '{count, plural, one {# vote waits to be sent} other {# votes wait to be sent}}',
  silentMeans: 'It may be off, or out of reach of the Wi-Fi.',
  helper: 'Helper: {place}',

  // On the officer's page.
  chooseTitle: 'Voting tablets and helpers',
  choose: 'People can vote on a voting tablet, or with a helper',
  chooseMeans: 'The welcome desk can then set such devices up, and the volunteers’ page names them.',
} as const;
