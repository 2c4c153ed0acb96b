import { describe, expect, test } from 'vitest';
import { bidId, eventId } from '../../domain/ids.ts';
import type { ImportAsked, ImportReport } from '../../domain/wire/http-bids.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

/** Asks for an import in that hall, and takes what is right. */
function importerOf(hall: TestHall): (asked: Partial<ImportAsked>) => Promise<HttpAnswer> {
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  return (asked) => officer.post('/api/events/1/bids/import', { take: true, ...asked });
}

async function importer() {
  const hall = await openHall({ bids: 0 });
  const ask = importerOf(hall);
  return { hall, ask, read: async (asked: Partial<ImportAsked>) => (await ask(asked)).value<ImportReport>() };
}

describe('[W13] the same file again', () => {
  const top = 'name,organisation,purpose,beneficiaries,ask,presenter,contact,under18,adult';
  const first = `${top}\nSkate ramp,Ramp crew,Wood,Youth,500,Maisie Berg,07700 900123,no,\n`;
  const second = `${top}\nSkate ramp,Ramp crew,Wood,Youth,500,Maisie Berg,office@school.example,yes,Len Berg\n`;

  test('what changed of a presenter is told and taken when asked, and nothing of them is shown', async () => {
    const { hall, ask, read } = await importer();
    expect(await read({ csv: first })).toMatchObject({ taken: true, good: 1 });
    expect(await read({ csv: first })).toMatchObject({ taken: false, same: 1, changes: [] });

    const looked = await ask({ csv: second, take: false });
    const changed = looked.value<ImportReport>();
    expect(changed).toMatchObject({ good: 0, same: 0, problems: [] });
    expect(changed.changes).toEqual([
      {
        row: 2,
        bid: 1,
        name: 'Skate ramp',
        fields: ['presenter', 'contact', 'under18', 'adult'].map((field) => ({
          field,
          before: null,
          after: null,
        })),
      },
    ]);
    expect(looked.text).not.toMatch(/berg|07700|school\.example/i);

    // Without being asked for, nothing changes.
    expect(await read({ csv: second })).toMatchObject({ taken: false });
    const standing = async () => {
      const textHash = hall.room.state.bids.get(bidId(1))?.textHash ?? '';
      return hall.server.register.contacts.read(eventId(1), textHash);
    };
    expect(await standing()).toMatchObject({ name: 'Maisie Berg', under18: false });
    expect(await read({ csv: second, changing: true })).toMatchObject({ taken: true });
    expect(await standing()).toMatchObject({
      name: 'Maisie',
      under18: true,
      adult: 'Len Berg',
      contact: 'office@school.example',
    });
    // What is kept of a child is compared with what would be kept: the surname in the file is no change.
    expect(await read({ csv: second })).toMatchObject({ same: 1, changes: [] });
    expect(await hall.server.register.contacts.list(), 'nobody is kept of whom no bid speaks').toHaveLength(
      1,
    );
  });

  test('what everybody reads is shown before and after; a column that is not in the file changes nothing', async () => {
    const { hall, read } = await importer();
    const wide = 'name,organisation,purpose,beneficiaries,ask,least,period,own reference';
    await read({ csv: `${wide}\nShed,Tanners,Bench,Men,500,200,Spring,A-1\n` });
    const narrow = 'name,organisation,purpose,beneficiaries,ask\nSHED,Tanners,A longer bench,Men,450.50\n';
    const report = await read({ csv: narrow, take: false });
    expect(report.changes[0]?.fields).toEqual([
      { field: 'name', before: 'Shed', after: 'SHED' },
      { field: 'purpose', before: 'Bench', after: 'A longer bench' },
      { field: 'ask', before: '500.00', after: '450.50' },
    ]);
    await read({ csv: narrow, changing: true });
    const [bid] = hall.room.book().bids;
    expect(bid).toMatchObject({
      purpose: 'A longer bench',
      askPence: 450_50,
      leastPence: 200_00,
      period: 'Spring',
    });
    const known = await hall.server.register.contacts.read(
      eventId(1),
      hall.room.state.bids.get(bidId(1))?.textHash ?? '',
    );
    expect(known).toMatchObject({ reference: 'A-1' });
  });

  test('of private columns, and of a public text that names a child, only that they differ is shown', async () => {
    const { ask, read } = await importer();
    const wide = `${top},own reference,charity number`;
    const rows = (purpose: string, under18: string, adult: string, reference: string) =>
      `${wide}\nSkate ramp,Ramp crew,${purpose},Youth,500,Maisie Berg,07700 900123,${under18},${adult},${reference},1099999\n`;
    await read({ csv: rows('Maisie Berg builds it', 'no', '', 'A-1') });
    const changed = await ask({ csv: rows('Wood', 'yes', 'Len Berg', 'B-2'), take: false });
    const shown = (await read({ csv: rows('Wood', 'yes', 'Len Berg', 'B-2'), take: false })).changes[0]
      ?.fields;
    expect(shown).toEqual(
      ['purpose', 'reference', 'presenter', 'under18', 'adult'].map((field) => ({
        field,
        before: null,
        after: null,
      })),
    );
    expect(changed.text).not.toMatch(/berg|A-1|B-2|1099999/i);
  });

  test('somebody known to be under 18 is named in no public text, also where this file does not say who is', async () => {
    const { read } = await importer();
    await read({ csv: second });
    const silent =
      'name,organisation,purpose,beneficiaries,ask,presenter\nSkate ramp,Ramp crew,Berg ramp,Youth,500,Maisie Berg\n';
    expect((await read({ csv: silent, changing: true })).problems).toMatchObject([
      { row: 2, column: 'purpose', problem: 'names-a-child', value: '' },
    ]);
  });

  test('new bids and changes are one act: when one is refused nothing is done', async () => {
    const { hall, read } = await importer();
    await read({ csv: first });
    const both = `${second}Pond,Frogs,Water,All,300,,,,\n`;
    const { seq } = hall.room.state;
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'open-voting' });
    expect((await importerOf(hall)({ csv: both, changing: true })).refusal).toBe('rules-frozen');
    expect(hall.room.state.bids.size).toBe(1);
    expect(hall.room.state.seq).toBeGreaterThan(seq);
    expect(await hall.server.register.contacts.list()).toHaveLength(1);
  });
});

test('[W13] rows that cannot be taken are left out only by a choice that names them', async () => {
  const { hall, read } = await importer();
  const csv = [
    'name,organisation,purpose,beneficiaries,ask,least',
    'A,G,P,All,100,',
    'B,G,P,All,2k,',
    'C,G,P,All,TBC,',
    'TOTAL,,,,2100,',
  ].join('\n');
  const report = await read({ csv });
  expect(report.taken).toBe(false);
  expect([...new Set(report.problems.map(({ row }) => row))]).toEqual([3, 4, 5]);
  expect(await read({ csv, leaveOut: [3, 4] })).toMatchObject({ taken: false });
  const left = await read({ csv, leaveOut: [3, 4, 5] });
  expect(left).toMatchObject({ taken: true, good: 1, read: { leftOut: [3, 4, 5] } });
  expect(hall.room.state.bids.size).toBe(1);
});
