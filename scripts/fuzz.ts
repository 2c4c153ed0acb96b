import { counted } from './counted.ts';
import { BadUsage, runCommand } from './command.ts';
import { plantedFault } from './commands/planted-fault.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { fuzz, type FuzzReport } from './fuzz/fuzzer.ts';

// `npm run fuzz -- --messages 1000000 --seed 1`: malformed and hostile messages over sockets and HTTP,
// while files of the data folder are lost. `--planted blind-for-deletions` makes it red.
const options = {
  messages: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  planted: { type: 'string', default: '' },
} as const;
/** Compiled code and caches that a long storm still adds to, in megabytes. */
const slackMb = 24;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0) throw new BadUsage('fuzz takes --messages, --seed and --planted only.');
  const messages = wholeNumber('messages', values.messages, 1_000, 100_000_000);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 31);
  const planted = plantedFault(values.planted);
  say(`Seed ${seed}.\n`);
  const found = await fuzz({ messages, seed, planted }, say);
  const problems = problemsIn(found);
  const { early, late } = found.memoryMb;
  say(
    problems.length > 0
      ? `${problems.join('\n')}\n`
      : `${found.messages} messages: ${found.answered} answered, ${found.closed} ended with their connection; files were lost ${counted(found.mislaid, 'time', 'times')}. Memory ${early.toFixed(0)} MB early, ${late.toFixed(0)} MB at the end.\n`,
  );
  return { document: found, holds: problems.length === 0 };
});

function problemsIn(found: FuzzReport): string[] {
  const { answered, closed, unanswered, faults, memoryMb, frozen, keptOut } = found;
  const { lost, recounts, alive, shownAfterClose } = found;
  return [
    ...unanswered.slice(0, 5),
    ...faults.slice(0, 5).map((fault) => `The server told of a fault: ${fault}`),
    ...(memoryMb.late > memoryMb.early + slackMb
      ? [`Memory grew from ${memoryMb.early.toFixed(0)} to ${memoryMb.late.toFixed(0)} MB.`]
      : []),
    ...frozen.slice(0, 5).map((card) => `Nobody can vote any more with card ${card}.`),
    ...keptOut.slice(0, 5),
    ...(lost === 0
      ? []
      : [`LOST: votes of ${counted(lost, 'card', 'cards')} were received and are not stored.`]),
    ...(recounts ? [] : ['The recount of what is stored does not hold.']),
    ...(answered > 0 && closed > 0 ? [] : ['Nothing was answered, or no connection ended: nothing proven.']),
    ...(shownAfterClose === 0
      ? []
      : [`After the close ${shownAfterClose} cards showed their marks elsewhere.`]),
    ...(alive ? [] : ['The server does not answer any more.']),
  ];
}
