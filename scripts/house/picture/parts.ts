/** The boxes of the picture of the architecture, from the top to the bottom: what is in each, by the beginnings of paths. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Folders end with a slash. Of two beginnings of one path the longer one decides. */
  readonly paths: readonly string[];
}

export const parts: readonly Part[] = [
  { id: 'commands', title: 'Commands, checks and tests of the whole', paths: ['scripts/', 'server/crash/'] },
  {
    id: 'screens',
    title: 'Screens of each role',
    paths: [
      'client/main.tsx',
      'client/on-server.tsx',
      'client/attendee/',
      'client/projector/',
      'client/facilitator/',
      'client/desk/',
      'client/sheets/',
      'client/officer/',
      'client/laptop/',
      'client/public/',
    ],
  },
  {
    id: 'shared',
    title: 'What several screens share',
    paths: [
      'client/across/',
      'client/cards/',
      'client/hall-check/',
      'client/what-happened/',
      'client/pads/',
      'client/scenes/',
      'client/signing/',
      'client/staff/',
      'client/stores/',
    ],
  },
  {
    id: 'ground',
    title: 'Buttons and fields, words, the line to the server',
    paths: ['client/ui/', 'client/words/', 'client/net/', 'client/address.ts', 'client/query.ts'],
  },
  { id: 'start', title: 'Start', paths: ['server/'] },
  {
    id: 'entry',
    title: 'HTTP routes and sockets',
    paths: ['server/http/', 'server/socket/', 'server/open-connections.ts'],
  },
  {
    id: 'office',
    title: 'What the staff do, files, practice',
    paths: ['server/office/', 'server/paper/', 'server/practice/', 'server/uploads/', 'server/hall-check/'],
  },
  {
    id: 'folder',
    title: 'Sign-in and secrets, the data folder, copies',
    paths: [
      'server/access/',
      'server/copies/',
      'server/config.ts',
      'server/data-folder.ts',
      'server/free-bytes.ts',
      'server/go-on-with-less.ts',
      'server/folder-state.ts',
    ],
  },
  {
    id: 'live',
    title: 'The live event: one queue, clocks, views',
    paths: ['server/live/', 'server/workers/', 'server/caller.ts'],
  },
  { id: 'db', title: 'Journal, register, recount', paths: ['db/'] },
  {
    id: 'messages',
    title: 'Messages, routes and printed pages',
    paths: ['domain/wire/', 'domain/contract/', 'domain/paper/', 'domain/rules-in-words/'],
  },
  {
    id: 'told',
    title: 'What is shown, told and exported',
    paths: [
      'domain/views/',
      'domain/reasons/',
      'domain/exports/',
      'domain/open-data/',
      'domain/asked/',
      'domain/pabulib/',
    ],
  },
  {
    id: 'event',
    title: 'The event: what is decided, what an entry changes',
    paths: ['domain/event/', 'domain/fund/'],
  },
  {
    id: 'count',
    title: 'Ballots, tally, allocation of the pot',
    paths: ['domain/ballots/', 'domain/sheets/', 'domain/tally/', 'domain/allocation/'],
  },
  { id: 'money', title: 'Money, exact figures, ids, refusals', paths: ['domain/'] },
];
