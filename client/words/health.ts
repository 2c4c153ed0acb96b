import { countWords, plural } from './numbers.ts';

const cards = (count: number): string => plural(count, 'card', 'cards');
const seconds = (count: number): string => plural(count, 'second', 'seconds');
const minutes = (count: number): string => plural(count, 'minute', 'minutes');
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const gigabyte = 1_000_000_000;

/** What the facilitator reads about how the hall and its computer do. */
export const healthWords = {
  safe: 'Safe to close',
  allIn: 'All votes have arrived',
  allInHere: (lost: number) =>
    `All votes from phones in reach have arrived. ${cards(lost)} on phones out of reach had unsent votes`,
  safeMeans: 'Every phone in contact in the last minute has sent all its votes.',
  notSafe: (unsent: number) =>
    `Wait a little: ${cards(unsent)} ${unsent === 1 ? 'has' : 'have'} votes not sent yet`,
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
    'A file of the event was deleted or moved, and cannot be written back. No vote is received until it can be: look at the data folder and the room on the disk.',
  writtenBack: (at: number) =>
    `At ${clock.format(at)} a file of the event was found deleted, moved or changed. All of it was written back. Find out who changes files in the data folder.`,
  yes: 'Yes',
  no: 'No',
  free: 'Free on its disk',
  freeWords: (bytes: number | null) =>
    bytes === null ? 'It does not say' : `${(bytes / gigabyte).toFixed(bytes < 10 * gigabyte ? 1 : 0)} GB`,
  commit: 'Saving a vote takes',
  commitWords: ({ p50, max }: { p50: number; max: number }) => `${p50} ms, at most ${max} ms`,
  noCommit: 'Nothing saved yet',
  copy: { here: 'Last copy, on the laptop', carried: 'Last copy, outside the laptop' },
  copyNone: 'None yet. One is made every minute.',
  copyWords: (secondsAgo: number, ballotsSince: number) =>
    `${secondsAgo < 120 ? seconds(secondsAgo) : minutes(Math.floor(secondsAgo / 60))} ago, ${plural(ballotsSince, 'ballot', 'ballots')} since`,
  lines: 'Connections open',
  linesWords: ({ open, most }: { open: number; most: number }) =>
    `${countWords(open)} of ${countWords(most)}`,
  linesFew: 'Idle connections are closed to make room. A larger limit on open files helps: see the runbook.',
  unknown: 'The laptop has not answered yet',
};
