// The contract of the journal: every store must pass these same tests.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startOfChain } from './chain.ts';
import {
  AppendFailed,
  HeadMoved,
  NoSuchStream,
  NotPractice,
  type Journal,
  type StoredEntry,
} from './journal.ts';
import { MemoryJournal } from './memory-journal.ts';
import { ChangeRefused, type RegisterChange } from './register/changes.ts';
import { storageEngines } from './testing/register-engines.ts';
import { ballot, bidAdded, entriesOf, eventCreated } from './testing/sample-entries.ts';

const start = { seq: 0, hash: startOfChain };

async function all(journal: Journal, stream: string, after = 0): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for await (const entry of journal.read(stream, after)) entries.push(entry);
  return entries;
}

/** As much of a register as this contract asks for: numbers that are given in order. */
function numbersInMemory(): (changes: readonly RegisterChange[]) => void {
  const last = { fund: 0, event: 0 };
  return (changes) => {
    const next = { ...last };
    for (const change of changes) {
      if (change.kind !== 'number-given') continue;
      next[change.of] += 1;
      if (change.number !== next[change.of])
        throw new ChangeRefused('number-given', { code: 'already-moved' });
    }
    Object.assign(last, next);
  };
}

describe.each([
  ...storageEngines.map(([name, open]) => [name, () => open().journal] as const),
  ['memory', () => new MemoryJournal(numbersInMemory())],
] as const)('the journal in %s', (_name, open: () => Journal) => {
  test('[J1] a new stream is empty, and stands at the start of its chain', async () => {
    const journal = open();
    expect(await journal.create('event', 7, false)).toEqual({
      stream: 'event:7',
      kind: 'event',
      number: 7,
      practice: false,
    });
    expect(await journal.head('event:7')).toEqual(start);
    expect(await all(journal, 'event:7')).toEqual([]);
  });

  test('[J1] a stream begins once', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    await expect(journal.create('event', 7, true)).rejects.toThrow(AppendFailed);
    expect(await journal.streams()).toHaveLength(1);
  });

  test('[J1] streams are listed funds first, by number, and know whether they are practice', async () => {
    const journal = open();
    await journal.create('event', 10, true);
    await journal.create('event', 9, false);
    await journal.create('fund', 11, false);
    expect((await journal.streams()).map(({ stream, practice }) => [stream, practice])).toEqual([
      ['fund:11', false],
      ['event:9', false],
      ['event:10', true],
    ]);
  });

  test('[J1] what is written is read in order, exactly as written', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    const entries = entriesOf(eventCreated(7), bidAdded(1), bidAdded(2));
    const head = await journal.append('event:7', start, entries);
    expect(head).toEqual(await journal.head('event:7'));
    expect(head.seq).toBe(3);
    expect(await all(journal, 'event:7')).toEqual(
      entries.map((entry, place) => ({ ...entry, seq: place + 1, type: entry.body.type })),
    );
  });

  test('[J1] reading goes on after any place, over any number of entries', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    const bids = Array.from({ length: 2500 }, (_, place) => bidAdded(place + 1));
    await journal.append('event:7', start, entriesOf(eventCreated(7), ...bids));
    for (const after of [0, 999, 1000, 2000, 2500, 2501, 9999]) {
      const seqs = (await all(journal, 'event:7', after)).map(({ seq }) => seq);
      expect(seqs).toEqual(
        Array.from({ length: Math.max(0, 2501 - after) }, (_, place) => after + place + 1),
      );
    }
  });

  test('[J1] somebody can write while somebody else is reading', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    let head = await journal.append('event:7', start, entriesOf(eventCreated(7)));
    const seen: number[] = [];
    for await (const { seq } of journal.read('event:7', 0)) {
      if (seq === 1) head = await journal.append('event:7', head, entriesOf(bidAdded(1)));
      seen.push(seq);
    }
    expect(seen[0]).toBe(1);
    expect(head.seq).toBe(2);
  });

  test('[J1] streams do not touch each other', async () => {
    const journal = open();
    await journal.create('event', 1, false);
    await journal.create('event', 12, false);
    const [one, two] = await Promise.all([
      journal.append('event:1', start, entriesOf(eventCreated(1))),
      journal.append('event:12', start, entriesOf(eventCreated(12), bidAdded(1))),
    ]);
    expect([one.seq, two.seq]).toEqual([1, 2]);
    expect(await all(journal, 'event:1')).toHaveLength(1);
  });

  test('[J1] an unknown stream is an error, never an empty one', async () => {
    const journal = open();
    await expect(journal.head('event:7')).rejects.toThrow(NoSuchStream);
    await expect(journal.append('event:7', start, entriesOf(bidAdded(1)))).rejects.toThrow(NoSuchStream);
    await expect(all(journal, 'event:7')).rejects.toThrow(NoSuchStream);
    await expect(journal.verify('event:7')).rejects.toThrow(NoSuchStream);
    await expect(journal.wipePractice(['event:7'])).rejects.toThrow(NoSuchStream);
  });

  test('[J2] an append on anything but the head is refused, and writes nothing', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    const first = await journal.append('event:7', start, entriesOf(eventCreated(7)));
    for (const after of [start, { ...first, seq: 2 }, { ...first, hash: startOfChain }]) {
      await expect(journal.append('event:7', after, entriesOf(bidAdded(1)))).rejects.toThrow(HeadMoved);
    }
    expect(await journal.head('event:7')).toEqual(first);
  });

  test('[J3] the chain is what docs/decisions says: SHA-256 over seven lines', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    const entries = entriesOf(eventCreated(7), ballot(1, 1, [[1, 5]]));
    const head = await journal.append('event:7', start, entries);
    let before = '0'.repeat(64);
    for (const [place, { at, by, version, body }] of entries.entries()) {
      const lines = [before, 'event:7', place + 1, at, by, version, JSON.stringify(body)].join('\n');
      before = createHash('sha256').update(lines, 'utf8').digest('hex');
    }
    expect(head.hash).toBe(before);
    expect(await journal.verify('event:7')).toEqual({ sound: true, ...head });
  });

  test('[J3] an empty chain is sound', async () => {
    const journal = open();
    await journal.create('fund', 1, false);
    expect(await journal.verify('fund:1')).toEqual({ sound: true, ...start });
  });

  test('[J12] what stands beside entries is written with them, streams that begin too, or nothing is', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    const first = await journal.append('event:7', start, entriesOf(eventCreated(7)));
    const begun = { kind: 'event', number: 8, practice: false, entries: entriesOf(eventCreated(8)) } as const;
    const given = (number: number) => ({ kind: 'number-given', of: 'event', number }) as const;
    // The second number is not the next one: the first is not given either.
    const taken = { changes: [given(1), given(3)], streams: [begun] };
    await expect(journal.append('event:7', first, entriesOf(bidAdded(1)), taken)).rejects.toThrow(
      ChangeRefused,
    );
    await expect(journal.begin(taken)).rejects.toThrow(ChangeRefused);
    await expect(journal.begin({ changes: [given(1)], streams: [begun, begun] })).rejects.toThrow(
      AppendFailed,
    );
    expect(await journal.head('event:7')).toEqual(first);
    expect(await journal.streams()).toHaveLength(1);
    const next = { changes: [given(1)], streams: [begun] };
    await journal.append('event:7', first, entriesOf(bidAdded(1)), next);
    await expect(journal.begin({ changes: [given(1)] })).rejects.toThrow(ChangeRefused);
    await journal.begin({ changes: [given(2)] });
    expect(await all(journal, 'event:7')).toHaveLength(2);
    expect(await all(journal, 'event:8')).toHaveLength(1);
    expect(await journal.verify('event:8')).toMatchObject({ sound: true, seq: 1 });
  });

  test('[J7] practice is deleted whole, a real stream never', async () => {
    const journal = open();
    await journal.create('event', 7, false);
    await journal.create('event', 8, true);
    await journal.append('event:7', start, entriesOf(eventCreated(7), bidAdded(1)));
    await journal.append('event:8', start, entriesOf(eventCreated(8, true), bidAdded(1)));
    await expect(journal.wipePractice(['event:7'])).rejects.toThrow(NotPractice);
    await journal.wipePractice(['event:8']);
    expect((await journal.streams()).map(({ stream }) => stream)).toEqual(['event:7']);
    expect(await all(journal, 'event:7')).toHaveLength(2);
  });
});
