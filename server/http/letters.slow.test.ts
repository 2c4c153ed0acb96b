/** Letters to groups, and what erasures and later runs leave of a signed result. */

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { EventAwards, LetterShown } from '../../domain/wire/http-awards.ts';
import { purposes } from '../../domain/purposes.ts';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { erasableHall, erase, officerIn, tablesOf } from '../testing/erasable-hall.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { HttpClient } from '../testing/http-client.ts';
import type { TestHall } from '../testing/test-hall.ts';

const path = '/api/events/1';

async function awardAll(hall: TestHall): Promise<EventAwards> {
  const officer = officerIn(hall);
  const { newestRun, projects } = (await officer.get(`${path}/awards`)).value<EventAwards>();
  const lines = projects
    .map(({ bid, claimPence, offeredPence, heldPence }) => {
      return { bid, amountPence: claimPence + offeredPence - heldPence };
    })
    .filter(({ amountPence }) => amountPence > 0);
  const words = { authority: 'Minute 12', alternatives: '', interests: '', conditions: 'Spend by May' };
  const day = new Date(hall.room.state.signatures[0]?.at ?? 0).toISOString().slice(0, 10);
  const asked = { ...words, day, run: newestRun, lines };
  return (await officer.post(`${path}/awards`, asked)).value<EventAwards>();
}

const letters = async (hall: TestHall): Promise<readonly LetterShown[]> =>
  (await officerIn(hall).get(`${path}/letters`)).value<LetterShown[]>();

/** The choir is presented by somebody under 18, for whom an adult answers. */
async function childPresents(officer: HttpClient): Promise<void> {
  const presenter = {
    name: 'Zephyrine',
    contact: 'contact of Choir',
    under18: true,
    adult: 'Adela Adult',
    reference: '',
    charity: '',
    company: '',
    postcode: '',
  };
  const words = { purpose: 'Good', beneficiaries: 'All', priorities: '', period: '', leastPence: null };
  const choir = { ...words, name: 'Choir', organisation: 'Singers', askPence: 4_500_00, presenter };
  (await officer.put(`${path}/bids/4`, choir)).value();
}

describe('letters', () => {
  test('[G8] groups with an award, with a part and without one get their letters; those who left get none', async () => {
    const hall = await erasableHall(new ManualTime(), childPresents);
    const officer = officerIn(hall);
    const fund = hall.room.state.fund;
    const signposts = { funds: 'Lottery\nRotary club', contact: 'grants@council.example' };
    (await officer.put(`/api/officer/funds/${fund}/signposts`, signposts)).value();
    expect((await letters(hall)).map(({ kind }) => kind)).not.toContain('award');
    await awardAll(hall);
    (
      await officer.post(`${path}/awards/kept`, { bid: 1, keepsPence: 400_00, because: 'handed-back' })
    ).value();
    const written = await letters(hall);
    const kinds = Object.fromEntries(written.map(({ bid, kind }) => [bid, kind]));
    expect(kinds[1]).toBe('part');
    expect(Object.values(kinds)).toContain('award');
    expect(kinds[4]).toBe('not-chosen');
    // It said no thank you; these two left on the day.
    for (const gone of [2, 6, 7]) expect(kinds[gone]).toBeUndefined();
    const toOther = written.find(({ bid }) => bid === 4)?.paragraphs.join('\n') ?? '';
    for (const said of ['Adela Adult', 'Choir', 'Lottery', 'Rotary club', 'grants@council.example'])
      expect(toOther).toContain(said);
    // The presenter under 18 is in no letter and in no table (S9).
    expect(JSON.stringify(written)).not.toContain('Zephyrine');
    const toFunded = written.find(({ bid }) => bid === 1)?.paragraphs.join('\n') ?? '';
    for (const said of ['£400', '£1,000', 'Minute 12', 'Spend by May']) expect(toFunded).toContain(said);

    const pdf = await openPdf((await officer.get(`${path}/export/letters.pdf`)).bytes);
    expect(pdf.numPages).toBe(written.length);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const headings = await Promise.all(written.map((_, place) => readAloud(pdf, place + 1)));
    expect(headings.map((page) => page.find(([tag]) => tag === 'H1')?.[1])).toEqual(
      written.map(({ heading }) => heading),
    );

    const { text } = await officer.get(`${path}/export/letters.csv`);
    expect(text).not.toContain('Zephyrine');
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map((row) => row['Project'])).toHaveLength(written.length);
    const sum = rows.reduce((all, row) => all + Math.round(Number(row['Awarded']) * 100), 0);
    const { heldPence } = (await officer.get(`${path}/awards`)).value<EventAwards>();
    expect(sum).toBe(heldPence);
    const xlsx = await officer.get(`${path}/export/letters.xlsx`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  }, 20_000);

  test('[G8] a letter names the conditions of every award behind its money, and none of an award that came back', async () => {
    const hall = await erasableHall(new ManualTime());
    const officer = officerIn(hall);
    const day = new Date(hall.room.state.signatures[0]?.at ?? 0).toISOString().slice(0, 10);
    const make = async (amountPence: number, authority: string, conditions: string): Promise<void> => {
      const lines = [{ bid: 5, amountPence }];
      const { newestRun } = (await officer.get(`${path}/awards`)).value<EventAwards>();
      const words = { authority, alternatives: '', interests: '', conditions };
      (await officer.post(`${path}/awards`, { ...words, day, run: newestRun, lines })).value();
    };
    await make(100_00, 'Minute 1', 'Taken back');
    const back = { bid: 5, keepsPence: 0, because: 'recorded-by-mistake' };
    (await officer.post(`${path}/awards/kept`, back)).value();
    await make(100_00, 'Minute 2', 'Name the council');
    const stays = { bid: 5, keepsPence: 3_500_00, because: 'stays-after-all' };
    (await officer.post(`${path}/awards/kept`, stays)).value();
    await make(200_00, 'Minute 3', 'Spend by May');
    const text = (await letters(hall)).find(({ bid }) => bid === 5)?.paragraphs.join('\n') ?? '';
    for (const said of ['£300', 'Minute 2', 'Minute 3', 'Name the council', 'Spend by May'])
      expect(text).toContain(said);
    for (const gone of ['Minute 1', 'Taken back']) expect(text).not.toContain(gone);
  }, 20_000);

  test('[G8, G4, E9] contacts are in no letter once they are erased; the signed result stays to the byte', async () => {
    const hall = await erasableHall(new ManualTime());
    const bundle = () =>
      officerIn(hall)
        .get(`${path}/export/bundle.zip`)
        .then(({ bytes }) => bytes);
    const told = () =>
      officerIn(hall)
        .get(`${path}/told`)
        .then(({ text }) => text);
    const before = [await bundle(), await told()];
    await awardAll(hall);
    (
      await officerIn(hall).post(`${path}/awards/kept`, { bid: 1, keepsPence: 0, because: 'dropped-out' })
    ).value();
    await awardAll(hall);
    const contact = 'contact of Choir';
    const table = () =>
      officerIn(hall)
        .get(`${path}/export/letters.csv`)
        .then(({ text }) => text);
    expect(await table()).toContain(contact);
    for (const purpose of purposes) (await erase(hall, purpose)).value();
    expect(await table()).not.toMatch(/contact of|presenter of/);
    expect(JSON.stringify(await letters(hall))).not.toMatch(/contact of|presenter of/);
    // A further run after every erasure: everything that it needs is in the journal.
    (
      await officerIn(hall).post(`${path}/awards/kept`, { bid: 3, keepsPence: 1_00, because: 'handed-back' })
    ).value();
    await hall.restart();
    expect([await bundle(), await told()]).toEqual(before);
    expect(tablesOf(hall).holds).toBe(true);
  }, 20_000);

  test('[G8] an auditor reads awards and no letters, and changes nothing', async () => {
    const hall = await erasableHall(new ManualTime());
    const auditor = new HttpClient(hall.localUrl, { Cookie: hall.cookie('auditor') });
    expect((await auditor.get(`${path}/awards`)).status).toBe(200);
    for (const file of ['letters', 'export/letters.pdf', 'export/letters.csv'])
      expect((await auditor.get(`${path}/${file}`)).refusal).toBe('not-allowed');
    const kept = { bid: 1, keepsPence: 0, because: 'dropped-out' };
    expect((await auditor.post(`${path}/awards/kept`, kept)).refusal).toBe('not-allowed');
  }, 20_000);
});
