import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import type { LinkRole } from '../../db/register/links.ts';
import { eventId } from '../../domain/ids.ts';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { routes } from './routes.ts';

const child = {
  first: 'Maisie',
  surname: 'Thornbury',
  school: 'Hilltop Academy',
  contact: 'gran@home.example',
};
const secrets = [child.surname, child.school, child.contact].map((words) => words.toLowerCase());

const header = ['name', 'organisation', 'purpose', 'beneficiaries', 'ask', 'least'];
const presenter = ['presenter', 'age', 'responsible adult', 'school', 'contact'];
const squeeze = ['Squeeze', 'Maisie and Grandad Len', 'A juice bar', 'The estate', 180, 90];
const about = [`${child.first} ${child.surname}`, 9, `Len ${child.surname}`, child.school, child.contact];

/** Everything that left the server, part by part: what is packed is unpacked, what is drawn is read. */
async function inside(name: string, bytes: Buffer): Promise<[string, string][]> {
  const start = bytes.subarray(0, 4).toString('latin1');
  if (start === '%PDF') return [[name, JSON.stringify(await readAloud(await openPdf(bytes), 1))]];
  if (!start.startsWith('PK')) return [[name, bytes.toString()]];
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [
    `${name}/${part}`,
    Buffer.from(content).toString(),
  ]);
}

/** Every answer that can be had for asking; the drawn ones once, for each is made in a thread of its own. */
async function everythingOverHttp(
  hall: TestHall,
  round: string,
  roles: readonly LinkRole[],
): Promise<[string, string][]> {
  const parts: [string, string][] = [];
  for (const role of roles) {
    const visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
    const asked = routes.filter(
      ({ method, path }) => method === 'get' && (role === 'officer' || !path.endsWith('.pdf')),
    );
    for (const { path } of asked) {
      const address = path.replaceAll(/:(event|bid|fund|area|card|person)/g, '1').replaceAll(/:\w+/g, '1');
      const { bytes } = await visitor.get(address);
      parts.push(...(await inside(`${round} ${role} ${address}`, bytes)));
    }
  }
  return parts;
}

test('[S9] a nine-year-old’s bid goes through import, projector, phone and every export: the surname is in none', async () => {
  const hall = await openHall({ bids: 0, cards: 2, practice: true });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const screens = await Promise.all([
    hall.staff('projector'),
    hall.staff('facilitator'),
    hall.staff('desk'),
    hall.phone('phone'),
  ]);
  const xlsx = (
    await writeExcelFile([
      [...header, ...presenter],
      [...squeeze, ...about],
    ]).toBuffer()
  ).toString('base64');
  const csv = [
    [...header, ...presenter],
    [...squeeze.with(0, 'Squeeze again'), ...about],
  ]
    .map((row) => row.join(','))
    .join('\n');
  const heard: [string, string][] = [];
  for (const [name, file] of [
    ['xlsx', { xlsx }],
    ['csv', { csv }],
  ] as const) {
    for (const take of [false, true]) {
      const { text } = await officer.post('/api/events/1/bids/import', { ...file, take });
      heard.push([`import of ${name}`, text]);
    }
  }
  expect(hall.room.state.bids.size, 'both were taken').toBe(2);
  heard.push(...(await everythingOverHttp(hall, 'before', ['projector', 'desk', 'facilitator'])));
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'show-next-result' });
  heard.push(...(await everythingOverHttp(hall, 'after', ['officer', 'facilitator'])));
  for (const { views, mines } of screens) heard.push(['a screen', JSON.stringify([views, mines])]);

  const telling = heard.filter(([, text]) => secrets.some((secret) => text.toLowerCase().includes(secret)));
  expect(telling.map(([name]) => name)).toEqual([]);
  // An officer who asks is told one name, and the log says that they asked.
  const asked = await officer.post('/api/events/1/bids/1/adult', {});
  expect(asked.value()).toEqual({ adult: `Len ${child.surname}` });
  const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
  expect((await desk.post('/api/events/1/bids/1/adult', {})).refusal).toBe('not-allowed');
  expect((await officer.post('/api/events/1/bids/9/adult', {})).refusal).toBe('unknown-person');
  const looks = (await hall.server.register.staffActs.list(eventId(1))).filter(
    ({ kind }) => kind === 'adult-read',
  );
  expect(looks).toHaveLength(1);
  // The search finds what is there: the public name stands in the book, the result, the sheets and on the screens.
  const naming = heard.filter(([, text]) => text.includes('Squeeze')).map(([name]) => name);
  expect(naming.length).toBeGreaterThan(15);
  expect(naming.some((name) => name.includes('.xlsx/xl/sharedStrings.xml'))).toBe(true);
});
