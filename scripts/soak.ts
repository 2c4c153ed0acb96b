import { counted } from './counted.ts';
import { BadUsage, runCommand } from './command.ts';
import { plantedFault } from './commands/planted-fault.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { soak, type Soaked } from './soak/soak.ts';

// `npm run soak -- --minutes 30 --phones 60 --seed 1`: phones come, vote on lines that drop, double and hold back, and go,
// while files of the data folder are lost. `--planted blind-for-deletions` makes it red.
const options = {
  minutes: { type: 'string', default: '30' },
  phones: { type: 'string', default: '60' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  planted: { type: 'string', default: '' },
} as const;
const slackMb = 24;
const slackHandles = 5;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0)
    throw new BadUsage('soak takes --minutes, --phones, --seed and --planted only.');
  const minutes = /^\d{1,4}(?:\.\d{1,2})?$/.test(values.minutes) ? Number(values.minutes) : -1;
  if (minutes < 0) throw new BadUsage('--minutes is a number such as 30 or 0.1.');
  const phones = wholeNumber('phones', values.phones, 1, 2_000);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 31);
  const planted = plantedFault(values.planted);
  say(`Seed ${seed}.\n`);
  const found = await soak({ ms: minutes * 60_000, phones, seed, planted }, say);
  const problems = problemsIn(found);
  say(problems.length > 0 ? `${problems.join('\n')}\n` : textOf(found));
  return { document: found, holds: problems.length === 0 };
});

function problemsIn(found: Soaked): string[] {
  const { lost, countedTwice, olderTaken, recounts, faults, memoryMb, handles, mishaps } = found;
  const nothingHappened = Object.values(mishaps).some((times) => times === 0);
  const problems: [is: boolean, sentence: string][] = [
    [lost > 0, `LOST: ${counted(lost, 'phone has', 'phones have')} another ballot than the one that counts.`],
    [countedTwice > 0, `COUNTED TWICE: ${counted(countedTwice, 'ballot', 'ballots')}.`],
    [
      olderTaken > 0,
      `OLDER TAKEN: ${counted(olderTaken, 'ballot', 'ballots')} took the place of a newer one that had overtaken them.`,
    ],
    [found.shownElsewhere > 0, 'After the close marks were shown to a phone that had no part in them.'],
    [!recounts, 'The recount of what is stored does not hold.'],
    [faults.length > 0, `The server told of faults: ${faults.slice(0, 3).join(' ')}`],
    [
      memoryMb.late > memoryMb.early + slackMb,
      `Memory grew from ${memoryMb.early.toFixed(0)} to ${memoryMb.late.toFixed(0)} MB.`,
    ],
    [handles.late > handles.early + slackHandles, `Handles grew from ${handles.early} to ${handles.late}.`],
    [nothingHappened, 'The lines were too good: nothing proven.'],
  ];
  return problems.filter(([is]) => is).map(([, sentence]) => sentence);
}

function textOf({ visits, ballots, mishaps, mislaid, memoryMb }: Soaked): string {
  const bad = `${counted(mishaps.lost, 'message', 'messages')} lost, ${counted(mishaps['answer-lost'], 'answer', 'answers')} lost, ${mishaps.twice} sent twice, ${mishaps.late} overtaken; files were lost ${counted(mislaid, 'time', 'times')}`;
  return `${counted(visits, 'visit', 'visits')}, ${counted(ballots, 'ballot', 'ballots')} stored, ${bad}: nothing lost, nothing counted twice. The server holds on to ${memoryMb.early.toFixed(0)} MB early, ${memoryMb.late.toFixed(0)} MB at the end.\n`;
}
