import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from '../../domain/canonical.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { sealedHall, tell, toldHall } from '../testing/told-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/export';

function officerOf(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
}

describe('[W14] exported files', () => {
  test('there is none before the first run', async () => {
    const hall = await openHall();
    for (const file of ['result.csv', 'result.json', 'ballots.json']) {
      expect((await officerOf(hall).get(`${path}/${file}`)).refusal).toBe('no-run');
    }
  });

  test('[S3, E3] nobody takes the result away before the hall has seen all of it', async () => {
    const hall = await sealedHall();
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const answers = () =>
      Promise.all([officerOf(hall), facilitator].map((who) => who.get(`${path}/result.json`)));
    for (const { refusal } of await answers()) expect(refusal).toBe('not-all-shown');
    await tell(hall, 3);
    for (const { refusal } of await answers()) expect(refusal).toBe('not-all-shown');
    await hall.ask({ type: 'show-next-result' });
    for (const { status } of await answers()) expect(status).toBe(200);
  });

  test('they say provisional in the file and in its name until both have signed', async () => {
    const hall = await toldHall();
    const officer = officerOf(hall);
    const before = await officer.get(`${path}/result.csv`);
    expect(before.headers['content-disposition']).toBe(
      'attachment; filename=area-provisional-all-results.csv',
    );
    expect(before.text).toContain('provisional');
    expect(JSON.parse((await officer.get(`${path}/result.json`)).text)).toMatchObject({ signed: false });

    await hall.signBoth();
    const after = await officer.get(`${path}/result.csv`);
    expect(after.headers['content-disposition']).toMatch(
      /^attachment; filename=area-\d{4}-\d\d-\d\d-all-results\.csv$/,
    );
    expect(after.text).not.toContain('provisional');
    expect(JSON.parse((await officer.get(`${path}/result.json`)).text)).toMatchObject({ signed: true });
  });

  test('of a practice they say so in their name', async () => {
    const hall = await toldHall(true);
    const { headers } = await officerOf(hall).get(`${path}/result.json`);
    expect(headers['content-disposition']).toContain('event-1-practice-provisional-result.json');
  });

  test('the table has a row for each bid, with its money to the penny', async () => {
    const hall = await toldHall();
    const { text, headers } = await officerOf(hall).get(`${path}/result.csv`);
    expect(headers['content-type']).toContain('text/csv');
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(
      rows.map((row) => [row['Project'], row['Outcome'], row['Amount (pounds)'], row['Average score']]),
    ).toEqual([
      ['Bid 1', 'chosen', '1000.01', '5.0'],
      ['Bid 2', 'chosen', '1000.02', '4.0'],
      ['Bid 3', 'chosen', '1000.03', '3.0'],
    ]);
  });

  test('[E4] the fingerprint is taken over exactly what the file holds', async () => {
    const hall = await toldHall();
    const file: { fingerprint: string; result: JsonValue } = JSON.parse(
      (await officerOf(hall).get(`${path}/result.json`)).text,
    );
    const sha256 = createHash('sha256').update(canonicalJson(file.result)).digest('hex');
    expect(file.fingerprint).toBe(sha256);
    expect(file.fingerprint).toBe(hall.room.hall().fingerprint);
  });

  test('[S2, S7] no file holds a ballot: how many gave each mark is enough to recount', async () => {
    const hall = await toldHall();
    const { text } = await officerOf(hall).get(`${path}/ballots.json`);
    expect(JSON.parse(text)).toMatchObject({
      ballots: 3,
      figures: [
        { bid: 1, scorers: 3, total: 15, counts: [0, 0, 0, 0, 3] },
        { bid: 2, scorers: 3, total: 12, counts: [0, 0, 0, 3, 0] },
        { bid: 3, scorers: 3, total: 9, counts: [0, 0, 3, 0, 0] },
      ],
    });
    for (const key of hall.room.state.cards.keys()) expect(text).not.toContain(key);
  });

  test('a name that looks like a formula stays a name in the spreadsheet', async () => {
    const hall = await openHall({ bids: 0, cards: 1 });
    const officer = officerOf(hall);
    const name = '=HYPERLINK("http://evil.example","Click")';
    const bid = {
      name,
      organisation: '@SUM(1)',
      purpose: 'p',
      beneficiaries: 'b',
      askPence: 100,
      leastPence: null,
    };
    await officer.post('/api/events/1/bids', bid);
    await hall.hearAll();
    await hall.seal();
    await tell(hall, 1);
    const [row] = parse((await officer.get(`${path}/result.csv`)).text, {
      bom: true,
      columns: true,
    }) as JsonValue[];
    expect(row).toMatchObject({ Project: `'${name}`, Organisation: `'@SUM(1)` });
  });
});
