import { describe, expect, test } from 'vitest';
import { guessLimits } from './guesses.ts';

function limits() {
  let time = 1_000;
  const guesses = guessLimits(() => time, { burst: 30, everyMs: 2_000 }, { burst: 600, everyMs: 100 });
  /** How many wrong codes in a row are looked up before it says wait. */
  const tries = (address: string, wanted: number) => {
    let tried = 0;
    while (tried < wanted && guesses.mayTry(address)) {
      guesses.wrong(address);
      tried += 1;
    }
    return tried;
  };
  return { guesses, tries, pass: (ms: number) => (time += ms) };
}

describe('guess limits', () => {
  test('30 wrong codes from one address, then one every two seconds', () => {
    const { tries, pass } = limits();
    expect(tries('10.0.0.1', 100)).toBe(30);
    pass(1_999);
    expect(tries('10.0.0.1', 100)).toBe(0);
    pass(1);
    expect(tries('10.0.0.1', 100)).toBe(1);
    pass(60_000);
    expect(tries('10.0.0.1', 100)).toBe(30);
  });

  test('another address is not held up', () => {
    const { guesses, tries } = limits();
    tries('10.0.0.1', 100);
    expect(guesses.mayTry('10.0.0.2')).toBe(true);
  });

  test('a right code never counts: only wrong() spends', () => {
    const { guesses } = limits();
    for (let phone = 0; phone < 2_000; phone += 1) expect(guesses.mayTry('10.0.0.1')).toBe(true);
  });

  test('somebody with many addresses meets the limit over all', () => {
    const { tries } = limits();
    let tried = 0;
    for (let host = 1; host <= 100; host += 1) tried += tries(`10.0.0.${host}`, 29);
    expect(tried).toBe(600);
  });

  test('one home network of IPv6 is one address', () => {
    const { guesses, tries } = limits();
    expect(tries('2001:db8:1:1::1', 100)).toBe(30);
    expect(guesses.mayTry('2001:db8:1:1::2')).toBe(false);
  });
});
