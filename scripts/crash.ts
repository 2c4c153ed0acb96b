import { counted } from './counted.ts';
import { crashRounds, plantedFaults, type Crashed, type PlantedFault } from './crash/rounds.ts';
import { BadUsage, runCommand } from './command.ts';
import { wholeNumber } from './commands/whole-number.ts';

// `npm run crash -- --rounds 100 --phones 40 --seed 1 [--planted ack-before-commit|double-apply|blind-for-deletions]`: kill -9 under load.
const options = {
  rounds: { type: 'string', default: '100' },
  phones: { type: 'string', default: '40' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  planted: { type: 'string', default: '' },
} as const;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0)
    throw new BadUsage('crash takes --rounds, --phones, --seed and --planted only.');
  const rounds = wholeNumber('rounds', values.rounds, 1, 10_000);
  const phones = wholeNumber('phones', values.phones, 1, 500);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 31);
  const planted = plantedFault(values.planted);
  say(`Seed ${seed}${planted ? `, with a mistake planted: ${planted}` : ''}.\n`);
  const crashed = await crashRounds({ seed, rounds, phones, planted }, say);
  const problems = problemsIn(crashed, rounds);
  say(problems.length > 0 ? `${problems.join('\n')}\n` : soundText(crashed, rounds));
  const { twice: countedTwice, ...found } = crashed;
  return {
    document: { seed, rounds, phones, planted, countedTwice, ...found },
    holds: problems.length === 0,
  };
});

function plantedFault(typed: string): PlantedFault | null {
  const found = plantedFaults.find((fault) => fault === typed) ?? null;
  if (typed !== '' && found === null)
    throw new BadUsage(`--planted is ${plantedFaults.join(' or ')}, and not ${typed}.`);
  return found;
}

function problemsIn(crashed: Crashed, rounds: number): string[] {
  const { lost, twice, wrong, sound, acknowledged, proving, silentStarts, lessFound } = crashed;
  const problems: [is: boolean, sentence: string][] = [
    [
      lost > 0,
      `LOST: of ${acknowledged} ballots told as received ${counted(lost, 'is', 'are')} not there as told.`,
    ],
    [twice > 0, `COUNTED TWICE: ${counted(twice, 'ballot', 'ballots')}.`],
    [
      wrong > 0,
      `WRONG: ${counted(wrong, 'card holds', 'cards hold')} another ballot than their phone was told last.`,
    ],
    [silentStarts > 0, `${silentStarts} starts began in silence although files were missing.`],
    [lessFound > 0, `${lessFound} starts found less than had been received.`],
    [!sound, 'The journal or the readable tables do not stand.'],
    // A kill while nothing was on its way proves nothing; now and then one is.
    [
      proving < rounds / 2,
      `Only ${proving} of ${rounds} kills came while ballots were on their way: nothing proven.`,
    ],
  ];
  return problems.filter(([is]) => is).map(([, sentence]) => sentence);
}

function soundText({ acknowledged, owed, proving }: Crashed, rounds: number): string {
  return `${counted(acknowledged, 'ballot', 'ballots')} received over ${counted(rounds, 'kill', 'kills')}: none lost, none counted twice. ${counted(proving, 'kill', 'kills')} came while ballots were on their way, ${owed} in all.\n`;
}
