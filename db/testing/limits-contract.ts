/** What every engine of the limits must do. The tests set its clock, in milliseconds. */

import { describe, expect, test } from 'vitest';
import type { Limit, Limits } from '../limits/limits.ts';

/** Opens limits that nobody has used yet. */
export type OpenLimits = (now: () => number) => Limits;

const every2s = { burst: 30, everyMs: 2_000 } as const;
const at = (of: string, allowance: Omit<Limit, 'kind' | 'of'> = every2s): Limit => ({
  kind: 'address',
  of,
  ...allowance,
});
const all: Limit = { kind: 'all', of: 'everybody', burst: 60, everyMs: 100 };

/** Declares the tests for one engine. */
export function limitsContract(name: string, open: OpenLimits): void {
  describe(`limits in ${name}`, () => {
    oneAfterAnother(() => opened(open));
    atOnce(() => opened(open));
  });
}

function opened(open: OpenLimits) {
  let time = 1_000;
  const limits = open(() => time);
  /** How many tries are given to somebody who asks for one after another. */
  const tries = async (of: readonly Limit[], wanted: number) => {
    let taken = 0;
    while (taken < wanted && (await limits.take(of)).tries === 1) taken += 1;
    return taken;
  };
  return { limits, tries, pass: (ms: number) => (time += ms) };
}

function oneAfterAnother(fresh: () => ReturnType<typeof opened>): void {
  test('a burst of tries, and then one every so often', async () => {
    const { tries, pass } = fresh();
    expect(await tries([at('10.0.0.1')], 100)).toBe(30);
    pass(1_999);
    expect(await tries([at('10.0.0.1')], 100)).toBe(0);
    pass(1);
    expect(await tries([at('10.0.0.1')], 100)).toBe(1);
    pass(60_000);
    expect(await tries([at('10.0.0.1')], 100)).toBe(30);
  });

  test('others are not held up, nor the same one in a limit of another kind', async () => {
    const { limits, tries } = fresh();
    await tries([at('10.0.0.1')], 100);
    expect((await limits.take([at('10.0.0.2')])).tries).toBe(1);
    expect((await limits.take([{ ...at('10.0.0.1'), kind: 'name' }])).tries).toBe(1);
  });

  test('a try is taken from each limit or from none', async () => {
    const { limits, tries } = fresh();
    await tries([at('10.0.0.1')], 30);
    const refused = await limits.take([at('10.0.0.1'), all]);
    expect(refused).toMatchObject({ tries: 0, spent: [30, 0] });
    expect((await limits.take([all], 1_000)).tries).toBe(60);
    expect(await limits.take([at('10.0.0.2'), all])).toMatchObject({ tries: 0, spent: [0, 60] });
    expect(await tries([at('10.0.0.2')], 100)).toBe(30);
  });

  test('what was given back can be taken again, and no more', async () => {
    const { limits, tries } = fresh();
    const both = [at('10.0.0.1'), all];
    await tries(both, 30);
    await limits.giveBack(both);
    await limits.giveBack([at('10.0.0.9')]);
    expect((await limits.take([all], 1)).spent).toEqual([29]);
    expect(await tries(both, 100)).toBe(1);
    expect(await tries([at('10.0.0.9')], 100)).toBe(30);
  });

  test('it says how many were spent before, as time gives them back', async () => {
    const { limits, pass } = fresh();
    const spent = async () => (await limits.take([at('10.0.0.1')])).spent[0];
    expect([await spent(), await spent(), await spent()]).toEqual([0, 1, 2]);
    pass(2_001);
    expect(await spent()).toBe(2);
    pass(60_000);
    expect(await spent()).toBe(0);
  });
}

function atOnce(fresh: () => ReturnType<typeof opened>): void {
  test('several are taken at once, as many as are left, and it says when there is another', async () => {
    const { limits, pass } = fresh();
    const five = at('everybody', { burst: 5, everyMs: 100 });
    expect(await limits.take([five], 3)).toEqual({ tries: 3, spent: [0], waitMs: 0 });
    expect(await limits.take([five], 9)).toEqual({ tries: 2, spent: [3], waitMs: 100 });
    pass(40);
    expect(await limits.take([five], 9)).toMatchObject({ tries: 0, waitMs: 60 });
    pass(200);
    expect(await limits.take([five], 9)).toMatchObject({ tries: 2, waitMs: 60 });
  });

  test.each([2, 50])('of %i who ask at once for the last try one gets it', async (count) => {
    const { limits, tries } = fresh();
    const both = [at('10.0.0.1'), all];
    await tries(both, 29);
    const asked = Array.from({ length: count }, () => limits.take(both));
    const taken = (await Promise.all(asked)).reduce((sum, { tries: each }) => sum + each, 0);
    expect(taken).toBe(1);
    expect((await limits.take([all])).spent).toEqual([30]);
  });

  test('of two who give back at once both do', async () => {
    const { limits, tries } = fresh();
    await tries([at('10.0.0.1')], 30);
    await Promise.all([limits.giveBack([at('10.0.0.1')]), limits.giveBack([at('10.0.0.1')])]);
    expect(await tries([at('10.0.0.1')], 100)).toBe(2);
  });
}
