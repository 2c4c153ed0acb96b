/**
 * What no page and no file for everybody ever says. Canaries are planted in every field that only staff may read; then every
 * address that anybody may ask is asked, as the contract and the list of pages name them: a new one is walked by itself.
 */

import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { contract, type RouteName } from '../domain/contract/contract.ts';
import { dayText } from '../domain/day.ts';
import { noGrantDetails } from '../domain/open-data/sources.ts';
import type { FundAcross } from '../domain/wire/http-across.ts';
import type { KeptDocument } from '../domain/wire/http-documents.ts';
import type { OpenDataOffice } from '../domain/wire/http-open-data.ts';
import type { Book, BookBid } from '../domain/wire/http.ts';
import { pageRoutes } from './http/pages.ts';
import { localDay } from './office/erasure-days.ts';
import { canaryCards, keysOf, openersOf } from './testing/canaries.ts';
import { pdf, sentDocument } from './testing/documents.ts';
import { photo, sent } from './testing/pictures.ts';
import { sayEverything, signedSample, type SignedSample } from './testing/signed-sample.ts';

const planted = {
  presenter: 'Zephyrine Quagmire',
  contact: '01270 987601 zephyrine@quagmire.example',
  adult: 'Ottoline Fizzlebrook',
  surname: 'Wobblethwaite',
  postcode: 'ZQ9 7XY',
  document: 'Canary minutes of the committee',
  volunteer: 'Peregrine Snodgrass',
  costCentre: 'COSTCANARY',
  ledgerCode: 'LEDGERCANARY',
  supplier: 'SUPPLIERCANARY',
  authority: 'Canary delegation 8.15',
  alternatives: 'Canary alternatives weighed',
  interests: 'Canary interests declared',
  conditions: 'Canary conditions set',
  directAuthority: 'Canary minute of the cabinet',
  endedPayee: 'Canary Ended Payee Ltd',
  personPaid: 'Barnaby Quillfeather',
  otherFunds: 'Canary fund of another body',
  oldArea: 'Canary name of before',
  shape: 'Canary shape of no area',
  property: 'canaryproperty',
  note: 'Canary note in a map',
} as const;

/** Those of which the officer's own routes must know something, or nothing was planted. */
const toldToOfficers = [
  'presenter',
  'contact',
  'postcode',
  'document',
  'volunteer',
  'costCentre',
  'ledgerCode',
  'supplier',
  'authority',
  'alternatives',
  'interests',
  'conditions',
  'directAuthority',
  'endedPayee',
  'personPaid',
  'otherFunds',
  'shape',
  'property',
] as const satisfies readonly (keyof typeof planted)[];

const presenter = { reference: '', charity: '', company: '', postcode: planted.postcode, adult: '' };

/** What an officer writes before the doors open. */
async function plantBefore({ officer, event, fund }: SignedSample): Promise<void> {
  const { bids } = (await officer.get(`/api/events/${event}/book`)).value<Book>();
  const change = async (bid: BookBid | undefined, who: object): Promise<void> => {
    if (!bid) throw new Error('the sample has projects');
    const { bid: number, name, organisation, purpose, beneficiaries, askPence, leastPence } = bid;
    const asked = { name, organisation, purpose, beneficiaries, askPence, leastPence };
    const body = { ...asked, presenter: { ...presenter, ...who } };
    (await officer.put(`/api/events/${event}/bids/${number}`, body)).value();
  };
  const { presenter: name, contact, adult } = planted;
  // Of each project, so that chosen ones are among them.
  for (const bid of bids.slice(1)) await change(bid, { name, contact, under18: false });
  await change(bids[0], { name: `Maisie ${planted.surname}`, contact, under18: true, adult });
  const at = `/api/events/${event}/bids/${bids[0]?.bid}`;
  await officer.put(`${at}/picture`, sent(await photo()));
  (
    await officer.post(`${at}/documents`, sentDocument(await pdf({ pages: ['2'] }), planted.document))
  ).value();
  (await officer.post(`/api/events/${event}/people`, { name: planted.volunteer, part: 'desk' })).value();
  const { areas } = (await officer.get(`/api/officer/funds/${fund}/open-data`)).value<OpenDataOffice>();
  // A name that was corrected is no name any more.
  for (const area of areas.slice(1, 2))
    for (const corrected of [planted.oldArea, area.name])
      (await officer.put(`/api/officer/funds/${fund}`, { area: area.area, name: corrected })).value();
}

/** What is written once the result is signed. */
async function plantAfter(sample: SignedSample): Promise<void> {
  const { officer, event, fund } = sample;
  const of = `/api/officer/funds/${fund}`;
  const { costCentre, ledgerCode, authority, alternatives, interests, conditions } = planted;
  (await officer.put(`${of}/finance`, { costCentre, ledgerCode })).value();
  const { grants } = await sayEverything(sample, { authority, alternatives, interests, conditions });
  const { text } = await officer.get(`/api/events/${event}/export/payments.csv`);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const paid = rows.map((row) => ({ ...row, 'Supplier number': planted.supplier, 'Paid on': '2027-02-03' }));
  (await officer.post(`/api/events/${event}/payments`, { csv: stringify(paid, { header: true }) })).value();
  (await officer.put('/api/officer/pots', { fund, area: 1, potPence: 60_000_00 })).value();
  const day = dayText(localDay(Date.now()));
  for (const payee of ['Town partnership', planted.personPaid, planted.endedPayee])
    (
      await officer.post(`${of}/direct-grants`, {
        payee,
        purpose: 'Partnership',
        authority: planted.directAuthority,
        amountPence: 100_00,
        day,
      })
    ).value();
  (await officer.delete(`${of}/direct-grants/3`)).value();
  const direct = (number: number, recipient: string) => ({
    direct: number,
    details: { ...noGrantDetails, recipient },
  });
  const left = grants.filter(({ details }) => details.recipient === 'person');
  const notes = left.map(({ event: at, bid, details }) => {
    return { event: at, bid, details: { ...details, description: `For ${planted.personPaid}` } };
  });
  (
    await officer.put(`${of}/grants`, { grants: [direct(1, 'group'), direct(2, 'person'), ...notes] })
  ).value();
  (await officer.put(`${of}/signposts`, { funds: planted.otherFunds, contact: '' })).value();
  const { name } = (await officer.get(`${of}/open-data`)).value<OpenDataOffice>().areas[0] ?? { name: '' };
  const ring = [[0, 51], [1, 51], [1, 52], [0, 51]]; // prettier-ignore
  const shape = (says: string) => ({
    type: 'Feature',
    properties: { [planted.property]: says, note: planted.note },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const features = [shape(name), shape(planted.shape)];
  const geoJson = JSON.stringify({ type: 'FeatureCollection', features });
  (await officer.put(`${of}/map`, { geoJson, property: '' })).value();
  (await officer.post(`${of}/open-data`, {})).value();
}

/** A renderer that says all that a page is made of, and not only what it shows. */
function saysAll(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'on-server'));
  writeFileSync(join(folder, 'index.html'), '<head><title></title></head><body><div id="root"></div></body>');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'on-server', 'on-server.en-GB.js'),
    "export const renderPage = (page) => ({ head: '', body: JSON.stringify(page), isWhole: true, parts: [], fetched: [] });",
  );
  return folder;
}

interface Heard {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

/** What each name in a path can stand for here. A new one has to be named, or the walk fails. */
async function namesHere({
  anybody,
  officer,
  event,
  fund,
  hall,
}: SignedSample): Promise<Record<string, string[]>> {
  const { bids, hash } = (await anybody.get(`/api/events/${event}/book`)).value<Book>();
  const across = (await anybody.get(`/api/funds/${fund}`)).value<FundAcross>();
  const numbers = [hall.event, event, ...across.areas.flatMap(({ eventNumbers }) => eventNumbers)].map(
    String,
  );
  const pictures = bids.flatMap(({ picture }) => picture?.hash ?? []);
  // Of a document that is not for everybody: whoever knows its address is refused.
  const documents = (await officer.get(`/api/events/${event}/documents`)).value<KeptDocument[]>();
  const files = [...pictures, ...documents.map((each) => each.hash)];
  expect(files).toHaveLength(2);
  return {
    event: [...new Set(numbers)],
    fund: [...new Set(['1', String(fund)])],
    number: ['1', String(event), String(fund)],
    hash: [hash, ...files],
    about: ['group?bid=1', 'held?card=1', 'impact'],
  };
}

function addressesOf(path: string, names: Record<string, string[]>): string[] {
  const [, name] = /:(\w+)/.exec(path) ?? [];
  if (name === undefined) return [path];
  const values = names[name];
  if (values === undefined) throw new Error(`say in namesHere what :${name} can be, for ${path}`);
  return values.flatMap((value) => addressesOf(path.replace(`:${name}`, value), names));
}

async function walk(sample: SignedSample): Promise<readonly Heard[]> {
  const names = await namesHere(sample);
  const open = (Object.keys(contract) as RouteName[]).filter(
    (name) => name.startsWith('GET ') && contract[name].who === 'anyone',
  );
  const paths = [...open.map((name) => name.slice('GET '.length)), ...pageRoutes];
  const addresses = paths.flatMap((path) => addressesOf(path, names));
  const also = addresses.flatMap((address) =>
    /^\/(?:events|privacy)\/\d+$/.test(address)
      ? [`${address}?what-happened`, `${address}?what-happened&step=99`, `${address}?for=children`]
      : [],
  );
  const heard = [];
  for (const address of new Set([...addresses, ...also])) {
    const { status, bytes, text } = await sample.anybody.get(address);
    heard.push({ address, status, text: unpacked(bytes) + text });
  }
  return heard;
}

/** With everything in an archive, and in archives in it. */
function unpacked(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((file) => unpacked(Buffer.from(file)))
    .join('\n');
}

test('[S1, S2, S9, X2, O5, O15] no page and no file for everybody says what was planted for staff alone', async () => {
  const sample = await signedSample(12, { machine: { pages: saysAll() }, before: plantBefore });
  const { hall, officer, event, fund } = sample;
  await plantAfter(sample);
  const cards = await canaryCards(hall, [], event);
  const signers = (await hall.server.register.people.ofEvent(event)).flatMap(({ name }) => name ?? []);
  const contacts = JSON.stringify([...(await hall.server.register.contacts.readAll(event)).values()]);
  expect([signers.includes(planted.volunteer), contacts.includes(planted.adult)]).toEqual([true, true]);

  const staffRoutes = [
    `/api/events/${event}/bids/1/presenter`,
    `/api/events/${event}/bids/2/presenter`,
    `/api/events/${event}/documents`,
    `/api/events/${event}/people`,
    `/api/events/${event}/awards`,
    `/api/events/${event}/export/payments.csv`,
    `/api/officer/funds/${fund}/awards`,
    `/api/officer/funds/${fund}/finance`,
    `/api/officer/funds/${fund}/open-data`,
  ];
  const told = await Promise.all(staffRoutes.map(async (route) => (await officer.get(route)).text));
  const missing = toldToOfficers.filter((key) => !told.some((text) => text.includes(planted[key])));
  expect(missing, 'each was planted').toEqual([]);

  const heard = await walk(sample);
  const secrets = [...Object.values(planted), ...signers, ...keysOf(cards), ...openersOf(cards)];
  const parts = planted.contact.split(' ');
  const found = heard.flatMap(({ address, text }) =>
    [...secrets, ...parts]
      .filter((secret) => secret !== '' && text.includes(secret))
      .map((secret) => [address, secret]),
  );
  expect(found).toEqual([]);

  // The walk was not empty: pages and files came, each with what it is for.
  const came = (address: string) => heard.find((each) => each.address === address);
  expect(came(`/events/${event}`)?.text).toContain('"page":"event"');
  expect(came(`/funds/${fund}`)?.text).toContain('"map":{');
  expect(came(`/open-data/funds/${fund}/grants.json`)?.text).toContain('Town partnership');
  expect(came(`/open-data/events/${event}/bundle.zip`)?.text).toContain('"figures"');
  expect(came(`/asked/${event}/held?card=1`)?.text).toContain('asked-sign-in');
  const good = heard.filter(({ status }) => status === 200);
  expect(good.length).toBeGreaterThan(40);
});
