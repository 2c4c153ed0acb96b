import { expect, test } from 'vitest';
import { HashTurns, type TryPlace } from './hash-turns.ts';

/** Asks for turns while one is under way, and lets them come; gives who came, in their order. */
async function order(asked: readonly (TryPlace & { readonly who: string })[]): Promise<(string | null)[]> {
  const turns = new HashTurns();
  const came: string[] = [];
  let end = () => {};
  const first = turns.take({ known: false, tried: 0 }, () => new Promise<void>((resolve) => (end = resolve)));
  const rest = asked.map(({ who, ...place }) =>
    turns.take(place, async () => {
      came.push(who);
      return who;
    }),
  );
  end();
  await first;
  const given = await Promise.all(rest);
  return [...came, ...given.filter((one) => one === null)];
}

test('[W32] who is known goes first, then whoever failed least, then whoever came first', async () => {
  expect(
    await order([
      { who: 'guesser', known: false, tried: 9 },
      { who: 'first', known: false, tried: 0 },
      { who: 'second', known: false, tried: 0 },
      { who: 'clumsy officer', known: true, tried: 3 },
      { who: 'officer', known: true, tried: 0 },
    ]),
  ).toEqual(['officer', 'clumsy officer', 'first', 'second', 'guesser']);
});

test('[W32] of too many strangers the one who failed most gives way, and never somebody known', async () => {
  const strangers = Array.from({ length: 1_001 }, (_, tried) => ({ who: `${tried}`, known: false, tried }));
  const officers = Array.from({ length: 5 }, (_, place) => ({ who: `o${place}`, known: true, tried: 29 }));
  const came = await order([...strangers.toReversed(), ...officers]);
  expect(came.slice(0, 6)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', '0']);
  expect(came).not.toContain('1000');
  expect(came.filter((one) => one === null)).toHaveLength(1);
});

test('work that fails fails for whoever asked, and the next one comes', async () => {
  const turns = new HashTurns();
  const place = { known: true, tried: 0 };
  const failed = turns.take(place, () => Promise.reject(new Error('no memory')));
  await expect(failed).rejects.toThrow('no memory');
  expect(await turns.take(place, async () => 1)).toBe(1);
});
