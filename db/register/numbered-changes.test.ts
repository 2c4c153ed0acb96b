// The contract of the numbered changes: which commits give one, what is read of them, and what is not.

import { withIds } from '../../domain/testing/plain-ids.ts';
import { describe, expect, test } from 'vitest';
import { cardNumber, eventId, fundId, personId, type EventId, type BallotKey } from '../../domain/ids.ts';
import { streamOf, type NewStream } from '../journal.ts';
import { storageEngines } from '../testing/register-engines.ts';
import { tempFile } from '../testing/temp-database.ts';
import type { NumberedChange } from './numbered-changes.ts';
import type { Register } from './register.ts';

const event = eventId(7);
const refused = { kind: 'number-given', of: 'event', number: 99 } as const;
const destroyed = (of: EventId) => ({ kind: 'card-links-destroyed', event: of }) as const;
const begun = (number: number, practice = true): NewStream => ({
  kind: 'event',
  number,
  practice,
  entries: [],
});

async function keepCards({ cards }: Register, of: EventId, count: number): Promise<void> {
  const made = Array.from({ length: count }, (_, place) => ({
    number: cardNumber(place + 1),
    secretLookup: `secret ${of} ${place}`,
    codeLookup: `code ${of} ${place}`,
    ballotKey: withIds<BallotKey>(`key ${place}`),
    bid: null,
  }));
  await cards.add({ event: of, batch: 1, address: 'http://192.0.2.7', madeAt: 0, cards: made });
}

const saidBy = (changes: readonly NumberedChange[]) => changes.map(({ kind, event: of }) => [kind, of]);

describe.each(storageEngines)('numbered changes in %s', (_name, open) => {
  test('[J21] what rooms depend on and no entry tells of has a number, in the order of the commits', async () => {
    const { register, journal } = open();
    const { changes, cards, texts } = register;
    expect(await changes.after(0)).toEqual({ last: 0, changes: [] });
    await journal.begin({ streams: [begun(7)] });
    await keepCards(register, event, 2);
    await cards.markOpened(event, cardNumber(1));
    await texts.erase(await texts.save('Words'));
    await register.write([destroyed(event)]);
    await register.cardLinks.destroy(eventId(8));
    const { last, changes: all } = await changes.after(0);
    expect(saidBy(all)).toEqual([
      ['streams', null],
      ['cards-opened', 7],
      ['words-erased', null],
      ['card-links-destroyed', 7],
      ['card-links-destroyed', 8],
    ]);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, last]);
    expect(await changes.after(3)).toEqual({ last, changes: all.slice(3) });
    expect(await changes.after(last)).toEqual({ last, changes: [] });
  });

  test('[J21] a commit that changes nothing of it, or that is refused, has no number', async () => {
    const { register, journal } = open();
    const { changes, cards, texts } = register;
    await journal.begin({ streams: [begun(7)] });
    await keepCards(register, event, 1);
    await cards.markOpened(event, cardNumber(1));
    const before = await changes.after(0);
    await cards.markOpened(event, cardNumber(1));
    await cards.markOpened(event, cardNumber(9));
    await texts.erase('e'.repeat(64));
    await expect(register.write([destroyed(event), refused])).rejects.toThrow('number-given');
    await expect(journal.begin({ streams: [begun(8)], changes: [refused] })).rejects.toThrow('number-given');
    await expect(journal.wipePractice(['event:7'], [refused])).rejects.toThrow('number-given');
    const entry = { at: 0, by: personId(1), version: 1, body: { type: 'doors-opened' } } as const;
    await journal.append('event:7', await journal.head('event:7'), [entry]);
    expect(await changes.after(0)).toEqual(before);
  });

  test('[J21] a hundred opened cards are one change: none is named, and in which order is not known', async () => {
    const { register } = open();
    await keepCards(register, event, 100);
    await register.cards.markOpened(event, cardNumber(1));
    const { last: first } = await register.changes.after(0);
    for (let card = 2; card <= 100; card += 1) await register.cards.markOpened(event, cardNumber(card));
    const { last, changes } = await register.changes.after(first);
    expect(last).toBe(100);
    expect(changes).toEqual([{ number: 100, event: 7, kind: 'cards-opened' }]);
    expect(await register.changes.after(0)).toEqual({ last, changes });
  });

  test('[J21] whoever listens hears after the commit, until they stop', async () => {
    const { register, journal } = open();
    const heard: Promise<unknown>[] = [];
    const stop = await register.changes.listen(() => void heard.push(register.changes.after(0)));
    await journal.begin({ streams: [begun(7)] });
    await expect
      .poll(() => Promise.all(heard))
      .toContainEqual({
        last: 1,
        changes: [{ number: 1, event: null, kind: 'streams' }],
      });
    stop();
    const times = heard.length;
    await register.cardLinks.destroy(event);
    await register.changes.after(0);
    expect(heard).toHaveLength(times);
  });

  test('[J21] the numbers go on after a restart; whoever knows a later one than the last reads all', async () => {
    const place = tempFile();
    const before = open(place);
    await before.register.cardLinks.destroy(event);
    await before.register.cardLinks.destroy(eventId(8));
    const { register } = open(place);
    const kept = await register.changes.after(0);
    expect(kept.last).toBe(2);
    expect(await register.changes.after(50)).toEqual(kept);
    await register.cardLinks.destroy(event);
    expect(await register.changes.after(2)).toEqual({
      last: 3,
      changes: [{ number: 3, event: 7, kind: 'card-links-destroyed' }],
    });
  });

  test('[J7] of a practice event that was wiped no change is left; its numbers are not given again', async () => {
    const { register, journal } = open();
    await journal.begin({ streams: [begun(7), begun(8, false), { ...begun(1), kind: 'fund' }] });
    await register.cardLinks.destroy(eventId(8));
    await register.cardLinks.destroy(event);
    const { last } = await register.changes.after(0);
    await journal.wipePractice(['event:7', streamOf('fund', fundId(1))]);
    const after = await register.changes.after(last);
    expect(after.last).toBeGreaterThan(last);
    expect(saidBy(after.changes)).toEqual([['streams', null]]);
    expect(saidBy((await register.changes.after(0)).changes)).toEqual([
      ['card-links-destroyed', 8],
      ['streams', null],
    ]);
  });
});
