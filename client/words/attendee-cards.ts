/** What a phone says of the cards on it: apart from the rest, so that nobody waits for it before they vote. */
export const attendeeCardWords = {
  giveName: 'Give it a name',
  managed: 'Back to the names',
  nameSave: 'Save the name',
  rename: 'Change the name',
  takeOff: 'Take off this phone',
  takeOffMeans:
    'What was received so far still counts. Scan the card again to go on, here or on another phone.',
  takeOffNotYet: 'It cannot be taken off now: some of its vote is not sent yet.',
  takeOffQuestion: (name: string) => `Take ${name} off this phone?`,
};
