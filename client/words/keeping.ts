import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';

/** What officers and auditors read about housekeeping: words, archive, erasure, copies, the log. */
export const keepingWords = {
  wordsTitle: 'Name, place and Wi-Fi',
  wordsStatus: 'Until the count is sealed',
  wordsSentence: 'A change shows at once on every screen. Cards that are printed already stay as they are.',
  wordsSealed: 'The count is sealed, so the name, place, date and Wi-Fi cannot change any more.',
  wifiTitle: 'The hall’s Wi-Fi',
  wifiSentence:
    'Shown on the big screen while people come in, and to staff. It is on no public page. It can be printed on voting cards and on the page for volunteers.',
  network: 'Name of the network',
  password: 'Its password',
  passwordHint: 'Leave it empty for an open network.',
  wordsChanged: 'The changes are saved.',

  keepingTitle: 'Copy, archive and erase',
  keepingStatus: 'Housekeeping',
  archiveTitle: 'Archive',
  archiveSentence:
    'An archived event is not in the list any more. You can still read it, export it and bring it back. Its staff links stop working.',
  archive: 'Archive this event',
  archiveQuestion: 'Archive this event?',
  archiveMeans: 'It is removed from the list. Everybody who used its links is signed out.',
  bringBack: 'Bring it back into the list',
  isArchived: 'This event is archived.',
  archivedNow: 'The event is archived.',
  broughtBack: 'The event is back in the list.',
  eraseTitle: 'Erase names and contacts',
  eraseSentence:
    'On this day names of volunteers and witnesses, contacts of groups, and links between cards and votes are erased for good. The names of people who signed, drew a number or watched a draw stay. The result, the count and the log stay too, and a recount still works. Nothing is erased before the result is signed.',
  eraseBackups: 'Copies made before that day still contain them: delete those copies too.',
  day: 'Day of erasure',
  dayHint: (ofFund: string | null) =>
    ofFund === null
      ? 'The fund has no day. Without one here, nothing is erased by itself.'
      : `Leave it empty for the fund’s day: ${ofFund}.`,
  saveDay: 'Save the day',
  daySaved: (day: string | null) =>
    day === null ? 'Nothing is erased by itself.' : `Names and contacts are erased on ${day}.`,
  willBe: (day: string | null) => (day === null ? 'Never by itself' : day),
  erasedOn: 'Erased on',
  kept: 'Kept now',
  counts: (names: number, contacts: number, cards: number) =>
    [
      plural(names, 'name', 'names'),
      plural(contacts, 'contact', 'contacts'),
      plural(cards, 'link between a card and its votes', 'links between cards and votes'),
    ].join(', '),
  erasedNow: 'Names and contacts are erased.',
  eraseNow: 'Erase now',
  eraseQuestion: 'Erase names and contacts now?',
  eraseMeans: 'This cannot be undone. The cards of this event stop working.',
  copyTitle: 'Copy it as a template',
  copySentence: 'A new event with the same rules and clocks. Nothing that happened at this event is copied.',
  copyArea: 'For which area?',
  copyChoose: 'Choose an area',
  copyBids: 'With its bids, in their order',
  copyCards: 'With as many new voting cards',
  copy: 'Make the copy',
  copiedSteps: (name: string) =>
    `${name} is made. Its scores change on the screen in larger steps, so that no single vote can be read there. Look at its rules.`,

  logTitle: 'Log of staff acts',
  logStatus: 'Who did what, and when',
  logSentence: 'What everybody did here, in order, the newest first. No ballot and no voter is in it.',
  logOfAll: 'Log of everything',
  takeLog: 'Download it as a CSV file',
  noLog: 'Nothing yet.',
  atColumn: 'When',
  whoColumn: 'Who',
  whatColumn: 'What',
  aboutColumn: 'About',
  moreThan: (shown: number, all: number) => `The newest ${shown} of ${all}. The file has all of them.`,

  fundTitle: (name: string) => `Name, money and housekeeping of ${name}`,
  fundName: 'Name of the fund',
  fundDayHint:
    'For every event without a day of its own. 31 days after the last event is usual. Leave it empty and nothing is erased by itself.',
  fundArchive: 'Archive this fund',
  fundArchiveMeans:
    'It is removed from the list with its events. You can still read everything and bring it back.',
  totalHint: (inPots: number) => `The areas have ${moneyWords(inPots)} of it in their pots.`,
  totalTooSmall: (inPots: number) => `Enter at least ${moneyWords(inPots)}: the areas have that already`,
  fundChanged: 'The fund is changed.',
  archivedFunds: 'Archived',
  sampleTitle: 'Try it out',
  sampleSentence:
    'A sample fund with one event that is ready for the doors to open. It is practice: nothing in it counts.',
  sample: 'Make the practice sample',
  sampleMade: 'The practice sample is made.',
};
