import { describe, expect, test } from 'vitest';
import type { CodeMade } from '../../domain/wire/http-signing.ts';
import { guessers, type Guessers } from '../testing/guessers.ts';
import {
  Browser,
  fromConsole,
  invited,
  named,
  paperOf,
  passPhrase,
  signByCode,
  signByPhrase,
  tell,
} from '../testing/signers.ts';
import { openHall } from '../testing/test-hall.ts';
import type { HttpAnswer } from '../testing/http-client.ts';

/** What is being hashed when somebody comes, and the answer that is just being given. */
const mostAhead = 2;
const addresses = 200;

/** A hall whose result waits for its signatures; two hundred addresses guess at its officers and at made-up names. */
async function besieged() {
  const hall = await openHall({
    settings: { trustProxy: 1 },
    machine: { passPhraseCost: { N: 16, r: 1, p: 1 } },
  });
  await tell(hall);
  const ruth = await fromConsole(hall, 'Ruth', new Browser(hall, '192.168.1.2'));
  const ann = await invited(hall, ruth, 'Ann', { browser: new Browser(hall, '192.168.1.3') });
  const ben = await invited(hall, ruth, 'Ben', { browser: new Browser(hall, '192.168.1.4') });
  const strangers = guessers(hall, ['Ann', null, 'Ben', null], addresses);
  return { hall, ann, ben, strangers };
}

/** What came of it, and whether at most so many pass-phrases of strangers were hashed while it waited. */
async function ahead(strangers: Guessers, act: () => Promise<HttpAnswer>): Promise<[string | null, boolean]> {
  const { refusal } = await act();
  return [refusal, strangers.aheadOfRightOne <= mostAhead];
}

/** Whoever failed least goes first: by then every address has failed. */
const allFailed = (strangers: Guessers) =>
  strangers.until(() => strangers.hashed > addresses || strangers.turnedAway > 600);

const signIn = (browser: Browser, name: string) =>
  browser.post('/api/session/pass-phrase', { signIn: name, passPhrase });

describe('[W32] while 200 addresses guess at officers and at made-up names', () => {
  test('an officer signs in and signs where they signed in before, with next to no hash ahead of them', async () => {
    const { hall, ann, ben, strangers } = await besieged();
    const wendy = await named(hall, 'Wendy');
    // All of them are still hashed...
    await strangers.until(() => strangers.hashed > 50);
    expect(await ahead(strangers, () => signIn(ann.browser, 'Ann'))).toEqual([null, true]);
    // ...and now all of them have failed, or are turned away.
    await allFailed(strangers);
    expect(await ahead(strangers, () => signIn(ann.browser, 'Ann'))).toEqual([null, true]);
    // Vouching for somebody with a code, and both signatures.
    const asked = { person: wendy.person, signIn: null, passPhrase };
    const code = await ben.browser.post(`/api/events/${hall.event}/sign-codes`, asked);
    const phone = new Browser(hall, '192.168.1.5');
    const opened = await phone.post('/api/sign-code', {
      code: code.value<CodeMade>().url.split('#')[1] ?? '',
    });
    expect(opened.refusal).toBeNull();
    const officer = await ahead(strangers, () => signByPhrase(hall, ann, 'officer', {}, ann.browser));
    expect(officer).toEqual([null, true]);
    expect((await signByCode(hall, phone)).refusal).toBeNull();
    expect(hall.room.state.stage).toBe('signed');
    await strangers.stop();
  });

  test('an officer on an unknown laptop gets in, and the second person signs on the screen of whoever leads', async () => {
    const { hall, ann, ben, strangers } = await besieged();
    await allFailed(strangers);
    // An officer on a laptop that nobody knows, at an address of their own.
    const fresh = new Browser(hall, '192.168.1.77');
    expect(await ahead(strangers, () => signIn(fresh, 'Ann'))).toEqual([null, true]);
    const paper = await paperOf(hall);
    const typed = { as: 'second', ...paper, signIn: 'Ben', passPhrase };
    const onAnns = () => ann.browser.post(`/api/events/${hall.event}/sign`, typed);
    expect(await ahead(strangers, onAnns)).toEqual([null, true]);
    const own = () => signByPhrase(hall, ann, 'officer', {}, ann.browser);
    expect(await ahead(strangers, own)).toEqual([null, true]);
    expect(ben.person).toBeGreaterThan(0);
    await strangers.stop();
  });
});
