/** What an auditor reads: every event’s files, its log, and whether its journal is whole. */
export const audit = {
  title: 'Audit',
  sentence: 'You can read and download everything on this page. You cannot change anything.',
  noEvents: 'There is no event yet.',
  notTold: 'The files appear once the hall has seen the result.',
  everythingMeans:
    'All the files below under the names that the officer has. The letters to groups are not in it, because they name contacts.',
  dictionary: 'What every column means (CSV)',
  electionFile:
    'Whole ballots for other programs (Pabulib), if the rules of the event look at whole ballots. If there are fewer than 50, only you can download them',
  /** Where and when an event is, and how far it has come. */
  about: '{venue}, {date}. {stage}.',
  /** For people who hear a link or a button alone. Each begins with the words that are on it. */
  asked: 'When somebody asks',
  askedAt: 'When somebody asks: {event}',
  happenedAt: 'What happened, step by step: {event}',
  checkOf: 'Check the journals of {event}',

  check: 'Check the journals',
  checking: 'Checking. One moment.',
  sound:
    '{stream}: Unchanged since it was written: {entries, plural, one {# entry} other {# entries}}. Last hash {hash}',
  broken: '{stream}: Changed since it was written, from entry {place} on',
} as const;
