import { BadUsage, runCommand, CannotGoOn } from './command.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { guessCodes, type GuessReport } from './guess/guess-codes.ts';
import { readTyped } from '../server/access/typed-card.ts';

// `npm run guess -- http://127.0.0.1:3000 K7PE-3MXW-4ACF`: somebody tries wrong codes as fast as they are answered, while a
// neighbour at the same address types a right one. Of a short code the card's number stands before it: '17 K7PE-3MXW-4'.
const options = {
  seconds: { type: 'string', default: '12' },
  lines: { type: 'string', default: '50' },
} as const;

/** Nobody with a card waits longer. */
const mostWaitMs = 2_000;
const liveCards = 20_000;
/** In a day, for one of the live cards. */
const mostChance = 1 / 1_000;
const symbols = 23;
const daySeconds = 86_400;

await runCommand(options, async ({ values, positionals, say }) => {
  const [url = '', typed = '', ...more] = positionals;
  const card = readTyped(typed).at(-1);
  if (more.length > 0 || !/^https?:\/\//.test(url)) throw new BadUsage('guess takes URL and CODE.');
  if (!card) throw new BadUsage('CODE is what stands on a card, such as K7PE-3MXW-4ACF or 17 K7PE-3MXW-4.');
  const seconds = wholeNumber('seconds', values.seconds, 5, 86_400);
  const lines = wholeNumber('lines', values.lines, 1, 1_000);
  const found = await guessCodes(new URL(url).origin, typed, card, { seconds, lines }).catch(
    (fault: unknown) => {
      throw new CannotGoOn(`${url} does not answer as this program does: ${String(fault)}`);
    },
  );
  const length = card.code.length - 1;
  const possible = symbols ** length;
  // A code that is typed with its number can be that one card's alone.
  const chance = (aDay(found.alone) * liveCards + aDay(found.numbered)) / possible;
  const measured = [
    {
      what: 'The longest that a right code waited, in milliseconds',
      target: mostWaitMs,
      measured: Math.round(found.worstWaitMs),
      met: found.refused === null && found.worstWaitMs <= mostWaitMs,
    },
    {
      what: `The chance that a day of this finds one of ${liveCards.toLocaleString('en')} live cards, in 1,000`,
      target: mostChance * 1_000,
      measured: Number((chance * 1_000).toFixed(3)),
      met: chance < mostChance,
    },
  ];
  const { alone, numbered, right, refused } = found;
  const perSecond = alone.perSecond + numbered.perSecond;
  say(
    `${length} symbols. ${lines} lines guessed for ${seconds} s: ${perSecond.toFixed(1)} wrong codes a second were looked up; ${right} right ones came in.\n`,
  );
  if (refused !== null) say(`A right code was refused: ${refused}.\n`);
  for (const one of measured)
    say(`${one.what}: target ${one.target}, measured ${one.measured}, ${one.met ? 'met' : 'NOT MET'}.\n`);
  return {
    document: { length, lines, seconds, ...found, measured },
    holds: measured.every(({ met }) => met),
  };
});

function aDay({ atOnce, perSecond }: GuessReport['alone']): number {
  return atOnce + perSecond * daySeconds;
}
