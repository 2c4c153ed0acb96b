import { expect, test } from 'vitest';
import { openPdf, readAloud, type TaggedText } from '../../scripts/testing/read-pdf.ts';
import { nobody, type DeviceTag } from '../../domain/ids.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { HttpClient } from '../testing/http-client.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const address = '/api/events/1/emergency-pack.pdf';
const batches = '/api/events/1/sheets/batches';

async function packOf(client: HttpClient, asked = ''): Promise<TaggedText[][]> {
  const { bytes, headers } = await client.get(`${address}${asked}`);
  expect(headers['content-type']).toBe('application/pdf');
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(pages)).map((page) =>
    page.map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ')]),
  );
}

const headsOf = (pages: readonly TaggedText[][]) =>
  pages.map((page) => page.find(([tag]) => tag === 'H1')?.[1]);
const numbersIn = (pages: readonly TaggedText[][]) =>
  pages.flatMap((page) => page.map(([, text]) => text).filter((text) => /^\d+-\d\d$/.test(text)));

function staff(hall: TestHall, role: 'desk' | 'officer'): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
}

async function clerk(hall: TestHall, name: string): Promise<HttpClient> {
  const person = await hall.server.register.people.add({ event: hall.event, name, part: 'desk' });
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk', person) });
}

test('[Y12] the pack begins with what to do, and has all that a hall needs; as many sheets as cards, or as were asked for', async () => {
  const hall = await openHall({ bids: 3, cards: 55 });
  const pages = await packOf(staff(hall, 'officer'), '?sheets=3');
  expect(headsOf(pages)).toEqual([
    'What to do if everything fails',
    'Running order',
    'Today’s rules',
    'Tally sheet · Sheets 1 to 50',
    'Adding up all tally sheets',
    'Result sheet to fill in by hand',
    'Voting today',
    'Welcome desk',
    'Voting sheets go here',
    'Voting sheet',
    'Voting sheet',
    'Voting sheet',
  ]);
  expect(numbersIn(pages)).toHaveLength(3);
  const order = pages[1]?.map(([, text]) => text) ?? [];
  expect(order).toEqual(expect.arrayContaining(['1', 'Bid 1', 'Asks for', 'At least', '3', 'Bid 3']));
  const whole = await packOf(staff(hall, 'desk'));
  expect(numbersIn(whole)).toHaveLength(55);
  expect(headsOf(whole).filter((head) => head?.startsWith('Tally'))).toEqual([
    'Tally sheet · Sheets 1 to 50',
    'Tally sheet · Sheets 51 to 100',
  ]);
  expect((await staff(hall, 'desk').get(`${address}?sheets=501`)).refusal).toBe('sheets-out-of-range');
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  expect((await facilitator.get(address)).refusal).toBe('not-allowed');
});

const wholeBallots = {
  ballot: { type: 'score', lowest: 0, highest: 5 },
  blanks: { kind: 'left-out', leastScorersPercent: 0 },
  allocation: { rule: 'phragmen' },
} as const;

test('[Y12] where no hand can work the result out, the pack says so, and asks for no place', async () => {
  const hall = await openHall({ cards: 1, rules: wholeBallots });
  const told = (await packOf(staff(hall, 'desk'))).flat().map(([, text]) => text);
  expect(
    told.some((text) => text.startsWith('By today’s rules nobody can work the result out by hand')),
  ).toBe(true);
  expect(told).not.toContain('Sum ÷ how many');
});

test('[L6] the pack is in the language of whoever prints it', async () => {
  const hall = await openHall({ bids: 2, cards: 1 });
  const cookie = hall.cookie('officer').then((officer) => `${officer}; language=en-XA`);
  const told = (await packOf(new HttpClient(hall.localUrl, { Cookie: cookie }))).flat();
  const data = new Set(['Hall · Here · Today', 'Bid 1', 'Bid 2', '1. Bid 1', '2. Bid 2']);
  const unsaid = told.filter(([, text]) => !data.has(text) && /\p{L}{2}/u.test(outsideBrackets(text)));
  expect(unsaid).toEqual([]);
});

/** Twelve ballots, some of them with blanks. */
const ballots: readonly PlainIds<Marks>[] = Array.from({ length: 12 }, (_, card) =>
  [1, 2, 3, 4]
    .filter((bid) => (card + bid) % 5 !== 0)
    .map((bid) => [bid, 1 + ((card * 3 + bid * 7) % 5)] as [number, number]),
);

async function byPhone(hall: TestHall): Promise<void> {
  await hall.hearAll();
  for (const [place, marks] of ballots.entries()) {
    const card = hall.server.access.card(hall.tokens[place] ?? '');
    if (card === null) throw new Error('a token of this hall');
    const device = withIds<DeviceTag>(`phone ${place}`);
    const ballot = {
      type: 'send-ballot',
      ...card,
      device,
      send: 1,
      basedOn: 0,
      marks: withIds<Marks>(marks),
    } as const;
    expect(await hall.room.submit(ballot, { role: 'voter', person: nobody })).toMatchObject({ ok: true });
  }
}

/** No project is called on a computer: the numbers are read off the pack, and two people type. */
async function byPack(hall: TestHall): Promise<void> {
  const numbers = numbersIn(await packOf(staff(hall, 'officer')));
  expect(numbers).toHaveLength(ballots.length);
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  await hall.ask({ type: 'declare-phones-failed', heard: hall.room.state.order });
  const clerks = [await clerk(hall, 'Ann'), await clerk(hall, 'Ben')];
  (await clerks[0]?.post(batches, { sheets: numbers.length }))?.value();
  for (const each of clerks)
    for (const [place, sheet] of numbers.entries())
      (await each.post(`${batches}/1/typed`, { sheet, marks: ballots[place], spoilt: null })).value();
  (await clerks[1]?.post(`${batches}/1/counted`, {}))?.value();
}

test.each<[string, Partial<Rules>]>([
  ['averages', {}],
  [
    'points',
    {
      allocation: {
        rule: 'ranked',
        by: 'total',
        borderline: 'part-fund-then-skip',
        passMarkHundredths: null,
      },
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
    },
  ],
])(
  '[Y13] sheets of the pack decide by %s, to the penny, what the same ballots decide by phone',
  async (_, rules) => {
    const [phones, pack] = [
      await openHall({ bids: 4, cards: 12, rules }),
      await openHall({ bids: 4, cards: 12, rules }),
    ];
    await byPhone(phones);
    await byPack(pack);
    for (const hall of [phones, pack]) await hall.seal();
    const [byPhones, bySheets] = [phones, pack].map((hall) => hall.room.state.runs.at(-1));
    expect(bySheets?.lines.length).toBe(4);
    expect(bySheets).toEqual(byPhones);
  },
);
