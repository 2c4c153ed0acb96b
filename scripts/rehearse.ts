import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { ballotTypeNames } from '../domain/ballots/index.ts';
import { counted } from './counted.ts';
import type { Machine } from '../server/build.ts';
import { delayedStorage } from '../server/testing/delayed-storage.ts';
import { BadUsage, runCommand } from './command.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { fewestBids } from './rehearsal/plan.ts';
import { rehearse, type Rehearsed } from './rehearsal/rehearse.ts';
import { isEmptyFolder } from './rehearsal/take-away.ts';

// `npm run rehearse -- --phones 116 --bids 22 --seed 1`: a whole event, and every promise checked at its end. With
// `--delayed` the store answers after 0 to 20 ms, at random. With `--out FOLDER` every file is left there that an officer,
// an auditor and the public can take.
const options = {
  phones: { type: 'string', default: '116' },
  bids: { type: 'string', default: '22' },
  seed: { type: 'string', default: '1' },
  ballot: { type: 'string', default: 'score' },
  paper: { type: 'string', default: '0' },
  tablet: { type: 'string', default: '0' },
  young: { type: 'string', default: '0' },
  delayed: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;
const mostPhones = 2_000;
const mostBids = 60;
const mostPaper = 500;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0)
    throw new BadUsage(
      'A rehearsal takes --phones, --bids, --paper, --tablet, --young, --seed, --ballot, --out and --delayed only.',
    );
  const phones = wholeNumber('phones', values.phones, 10, mostPhones);
  const bids = wholeNumber('bids', values.bids, fewestBids, mostBids);
  const paper = wholeNumber('paper', values.paper, 0, mostPaper);
  // Some of the voters leave early or come too late: they are nobody who queues at a tablet.
  const tablet = wholeNumber('tablet', values.tablet, 0, Math.floor(phones / 2));
  const young = wholeNumber('young', values.young, 0, phones + paper);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 31);
  const ballot = ballotTypeNames.find((type) => type === values.ballot);
  if (ballot === undefined) throw new BadUsage(`--ballot is one of ${ballotTypeNames.join(', ')}.`);
  const { out } = values;
  if (out !== undefined && !isEmptyFolder(out))
    throw new BadUsage('--out names a folder that is not there yet, or is empty.');
  const rehearsed = await rehearse(
    { seed, phones, bids, ballot, paper, tablet, young, ...(out !== undefined && { out }) },
    recountFile,
    say,
    values.delayed ? slow(seed) : {},
  );
  const failures = failuresOf(rehearsed);
  say(failures.length === 0 ? textOf(rehearsed) : `${failures.join('\n')}\n`);
  return { document: rehearsed, holds: failures.length === 0 };
});

function slow(seed: number): Partial<Machine> {
  return { storage: (storage) => delayedStorage(storage, seed + 1) };
}

function recountFile(file: string): Promise<boolean> {
  const db = openToRead(file);
  try {
    return Promise.resolve(recountDatabase(db).holds);
  } finally {
    db.close();
  }
}

/** Every promise that was not kept, a sentence each. */
function failuresOf(done: Rehearsed): string[] {
  const promises: [kept: boolean, sentence: string][] = [
    [
      done.acknowledged === done.counted,
      `${counted(done.acknowledged, 'phone was', 'phones were')} told "received", ${counted(done.counted, 'ballot', 'ballots')} counted.`,
    ],
    [
      done.different === 0,
      `${counted(done.different, 'ballot is', 'ballots are')} not what their phone was told.`,
    ],
    [done.tooLateRefused, 'A ballot that came after the close was taken.'],
    [done.allocated + done.leftover === done.pot, 'Allocated and left over do not add up to the pot.'],
    // Two projects that everybody scores the same are always level; with choices only one of them may get the last one.
    [done.ties > 0 || done.ballot !== 'score', 'No tie came up.'],
    [done.strangerAgrees, "A stranger's recount from the export finds something else."],
    [done.bundleHolds, 'The published bundle does not hold.'],
    [done.recountAgrees, 'The recount of the database does not hold.'],
    [done.signed, 'The run is not signed.'],
    [done.reconciled, 'Not every card is accounted for.'],
    [(done.young?.problems ?? []).length === 0, `Young people: ${done.young?.problems.join('; ')}.`],
  ];
  return promises.filter(([kept]) => !kept).map(([, sentence]) => sentence);
}

function textOf({
  acknowledged,
  chosen,
  pot,
  allocated,
  leftover,
  runs,
  fingerprint,
  ways,
  young,
}: Rehearsed): string {
  const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;
  return [
    `${counted(acknowledged, 'ballot', 'ballots')} received, all counted as their phones were told: ${ways.phone} by phone, ${ways.tablet} at a tablet, ${ways.paper} on paper.`,
    `${counted(chosen.length, 'project', 'projects')} chosen: ${pounds(allocated)} of ${pounds(pot)}, ${pounds(leftover)} left over, in ${counted(runs, 'run', 'runs')}.`,
    'A stranger with the export alone finds the same, and the recount of the database holds.',
    ...youngLines(young),
    `Result fingerprint ${fingerprint}`,
    '',
  ].join('\n');
}

/** What young people chose, as far as it may be shown. */
function youngLines(young: Rehearsed['young']): string[] {
  if (young === null) return [];
  if (young.ballots === null) return ['Too few ballots to show young people’s votes separately.'];
  const shown = counted(young.shown, 'project', 'projects');
  return [
    `${young.ballots} young people voted; figures of ${shown}; their first choice: ${young.first.join(', ')}.`,
  ];
}
