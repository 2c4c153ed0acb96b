import { blowNames, blowsOnOneNode, type BlowName } from './cluster/blows.ts';
import { clusterRounds, plantedFaults, type Clustered, type PlantedFault } from './cluster/rounds.ts';
import { frontNames, usualFront, type FrontName } from './cluster/front.ts';
import { BadUsage, runCommand } from './command.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { counted } from './counted.ts';

// `npm run cluster -- --nodes 3 --events 4 --phones 120 --rounds 6 --seed 3 [--front haproxy|nginx|in-turn]
// [--only BLOW]… [--planted ack-before-commit|no-fence]`: several servers on a PostgreSQL with two standbys, and what is done to them.
const options = {
  nodes: { type: 'string', default: '3' },
  events: { type: 'string', default: '4' },
  phones: { type: 'string', default: '120' },
  rounds: { type: 'string', default: '6' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  front: { type: 'string', default: usualFront() },
  only: { type: 'string', multiple: true },
  planted: { type: 'string', default: '' },
} as const;

/** Milliseconds from a blow until an event goes on. A missed target is told and never fails the command. */
const takeoverTarget = 5_000;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0) throw new BadUsage('cluster takes options only: docs/lab.md lists them.');
  const events = wholeNumber('events', values.events, 1, 50);
  const setup = {
    nodes: wholeNumber('nodes', values.nodes, 1, 9),
    events,
    phones: wholeNumber('phones', values.phones, events, 2_000),
    rounds: wholeNumber('rounds', values.rounds, 1, 10_000),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31),
    only: (values.only ?? []).map((typed) => oneOf<BlowName>('only', typed, blowNames)),
    front: oneOf<FrontName>('front', values.front, frontNames),
    planted: values.planted === '' ? null : oneOf<PlantedFault>('planted', values.planted, plantedFaults),
  };
  if (setup.nodes === 1 && (setup.planted === 'no-fence' || setup.only.some(needsAnother)))
    throw new BadUsage('One node alone cannot stand still, hand over or be followed: say --nodes 2 or more.');
  say(
    `Seed ${setup.seed}, behind ${setup.front}${setup.planted ? `, with a mistake planted: ${setup.planted}` : ''}.\n`,
  );
  const found = await clusterRounds(setup, say);
  const problems = problemsIn(found);
  say(problems.length > 0 ? `${problems.join('\n')}\n` : soundText(found, setup.rounds));
  const { takeoverMs } = found;
  if (takeoverMs !== null && setup.nodes > 1)
    say(
      `an event goes on, ms: target ${takeoverTarget} / measured ${takeoverMs.max} / ${takeoverMs.max <= takeoverTarget ? 'met' : 'not met'}\n`,
    );
  return { document: { ...setup, ...found }, holds: problems.length === 0 };
});

function needsAnother(blow: BlowName): boolean {
  return !blowsOnOneNode.includes(blow);
}

function oneOf<Name extends string>(option: string, typed: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === typed);
  if (found === undefined) throw new BadUsage(`--${option} is ${names.join(' or ')}, and not ${typed}.`);
  return found;
}

function problemsIn(found: Clustered): string[] {
  const { lost, countedTwice, wrong, deposedAnswers, sound, acknowledged, stuck, refused, fell } = found;
  const problems: [is: boolean, sentence: string][] = [
    [
      lost > 0,
      `LOST: of ${acknowledged} ballots told as received ${counted(lost, 'is', 'are')} not there as told.`,
    ],
    [countedTwice > 0, `COUNTED TWICE: ${counted(countedTwice, 'ballot', 'ballots')}.`],
    [
      wrong > 0,
      `WRONG: ${counted(wrong, 'card holds', 'cards hold')} another ballot than their phone was told last.`,
    ],
    [
      deposedAnswers > 0,
      `DEPOSED: phones took ${counted(deposedAnswers, 'answer', 'answers')} of a server that had been followed by another.`,
    ],
    [!sound, 'A chain does not stand.'],
    [stuck > 0, `STUCK: ${counted(stuck, 'event', 'events')} did not go on within a minute.`],
    [refused > 0, `REFUSED: phones of ${counted(refused, 'event', 'events')} met what no phone should meet.`],
    [fell > 0, `FELL: ${counted(fell, 'server', 'servers')} ended without being told to.`],
    [acknowledged === 0, 'Nothing was received: nothing proven.'],
  ];
  return problems.filter(([is]) => is).map(([, sentence]) => sentence);
}

function soundText({ acknowledged }: Clustered, rounds: number): string {
  return `${counted(acknowledged, 'ballot', 'ballots')} received over ${counted(rounds, 'blow', 'blows')}: none lost, none counted twice, none answered by a server that had been followed.\n`;
}
