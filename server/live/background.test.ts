import { expect, test } from 'vitest';
import { Background } from './background.ts';

test('[ST10] while the disk is slow what is left on a clock is written once more when it can be, not once for each beat', async () => {
  const background = new Background(() => undefined);
  const written: string[] = [];
  const { promise: slow, resolve: goOn } = Promise.withResolvers<void>();
  const write = (what: string) => async () => {
    await slow;
    written.push(what);
  };
  background.writeNewest('clocks', write('beat 1'));
  await Promise.resolve();
  for (let beat = 2; beat <= 600; beat += 1) background.writeNewest('clocks', write(`beat ${beat}`));
  background.write('openings', write('one opening'));
  background.write('openings', write('another'));
  goOn();
  await background.done();
  expect(written).toEqual(['beat 1', 'beat 600', 'one opening', 'another']);
  background.writeNewest('clocks', write('beat 601'));
  await background.done();
  expect(written.at(-1)).toBe('beat 601');
});

test('[ST10] a clock that could not be saved is reported, and the next one is saved', async () => {
  const reported: string[] = [];
  const background = new Background((what) => reported.push(what));
  const written: number[] = [];
  background.writeNewest('clocks', () => Promise.reject(new Error('the disk is full')));
  await background.done();
  background.writeNewest('clocks', async () => void written.push(2));
  await background.done();
  expect([reported, written]).toEqual([['clocks could not be saved'], [2]]);
});
