import { noticeSentence } from '../client/words/election-notices.ts';
import { noticesOf } from '../domain/pabulib/notices.ts';
import { counted } from './counted.ts';
import { BadUsage, runCommand } from './command.ts';
import { readElectionFile } from './commands/election-file.ts';
import { allocationChoiceFor, allocationOptions } from './commands/rule-options.ts';
import { replayElection, type Replayed } from './replay/replay.ts';

// `npm run replay -- FILE.pb --rule ranked …`: a real election's ballots through real sockets into a fresh event.
const targetPerSecond = 2_000;

await runCommand(allocationOptions, async ({ values, positionals, say }) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage('Name one election file: FILE.pb.');
  const election = readElectionFile(file);
  const choice = allocationChoiceFor(election, values);
  const replayed = await replayElection(election, choice);
  const notices = noticesOf(election, choice.ofTheFile).map(noticeSentence);
  say(textOf(replayed, notices));
  const { match, acknowledged, ballots } = replayed;
  return { document: { ...replayed, notices }, holds: match !== false && acknowledged === ballots };
});

function textOf(replayed: Replayed, notices: readonly string[]): string {
  const { match, winners, official, partFunded, leftOut, ballots, acknowledged, ties, ballotsPerSecond } =
    replayed;
  const speed = `target ${targetPerSecond} / measured ${ballotsPerSecond} / ${ballotsPerSecond >= targetPerSecond ? 'met' : 'not met'}`;
  return [
    `${counted(acknowledged, 'ballot', 'ballots')} acknowledged, ${ballots} in the count; ${counted(ties, 'tie', 'ties')} drawn.`,
    `Ballots a second: ${speed}.`,
    `Chosen (${winners.length}): ${winners.join(', ')}`,
    ...partFunded.map(({ id, pence }) => `Chosen for part: ${id} with ${pence / 100}`),
    ...(leftOut.length > 0
      ? [`Not taken (asks for nothing, or for more than the pot): ${leftOut.join(', ')}`]
      : []),
    official === null
      ? 'The file names no winners to compare with.'
      : match
        ? `The same ${official.length} that the file names.`
        : `The file names others: ${official.join(', ')}`,
    ...notices.map((sentence) => `Notice: ${sentence}`),
    '',
  ].join('\n');
}
