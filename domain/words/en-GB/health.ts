/** What the facilitator reads about the state of the hall and its computer. */
export const health = {
  safe: 'Safe to close',
  allIn: 'All votes have arrived',
  allInHere:
    'All votes from phones in reach have arrived. {lost, plural, one {# card} other {# cards}} on phones out of reach had unsent votes',
  safeMeans: 'Every phone in contact in the last minute has sent all its votes.',
  notSafe:
    'Wait a little: {unsent, plural, one {# card} other {# cards}} {unsent, plural, one {has} other {have}} votes not sent yet',
  notSaving: 'Wait: the laptop is not saving',

  votes: 'Votes',
  ballots: 'Ballots in',
  opened: 'Cards opened on a phone',
  silent: 'Opened, no vote yet',
  silentMeans: 'Some people only watch.',

  phones: 'Phones',
  here: 'Connected now',
  unsent: 'Cards with votes not sent yet',
  away: 'Cards whose phone is asleep or gone',
  lost: 'Cards with unsent votes, out of reach for over a minute',
  lostMeans: 'Phones send these votes when they are back, if voting is still open.',

  laptop: 'The laptop',
  saving: 'Votes are saved',
  filesLost:
    'A file of the event was deleted or moved, and cannot be written back. Until it is back, no vote can be received. Check the data folder and the free space on the disk.',
  writtenBack:
    'At {at} a file of the event had been deleted, moved or changed. The program wrote all of it back. Find out who changes files in the data folder.',
  yes: 'Yes',
  no: 'No',
  free: 'Free on its disk',
  freeUnknown: 'Not known',
  gigabytes: '{gigabytes} GB',
  commit: 'Saving a vote takes',
  commitWords: '{p50, number} ms, at most {max, number} ms',
  noCommit: 'Nothing saved yet',
  copy: { here: 'Last copy, on the laptop', carried: 'Last copy, outside the laptop' },
  copyNone: 'None yet. One is made every minute.',
  copySeconds:
    '{seconds, plural, one {# second ago} other {# seconds ago}}, {ballots, plural, one {# ballot since} other {# ballots since}}',
  copyMinutes:
    '{minutes, plural, one {# minute ago} other {# minutes ago}}, {ballots, plural, one {# ballot since} other {# ballots since}}',
  unread: 'Changes not read yet',
  unreadMeans:
    'Screens may show old names or figures. The laptop tries again by itself. If this stays, start the program again.',
  lines: 'Connections open',
  linesWords: '{open, number} of {most, number}',
  linesFew: 'Idle connections are closed to make room. A larger limit on open files helps: see the runbook.',
  unknown: 'The laptop has not answered yet',
} as const;
