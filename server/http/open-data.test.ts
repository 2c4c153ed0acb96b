import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import type { GrantsPackage } from '../../domain/open-data/package.ts';
import { noGrantDetails } from '../../domain/open-data/sources.ts';
import type { FundAwards } from '../../domain/wire/http-awards.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import type { OpenDataOffice } from '../../domain/wire/http-open-data.ts';
import { localDay } from '../office/erasure-days.ts';
import { samplePublisher, sayEverything, signedSample } from '../testing/signed-sample.ts';

test('[O1, O2, O4, O6] the grants of the sample are published: valid, without a finding, to the penny as they were decided', async () => {
  const sample = await signedSample();
  const { officer, anybody, fund, event } = sample;
  const office = `/api/officer/funds/${fund}/open-data`;
  const files = `/open-data/funds/${fund}`;
  const before = (await officer.get(office)).value<OpenDataOffice>();
  expect(before.findings.map(({ kind }) => kind)).toEqual([
    'name-missing',
    'prefix-missing',
    'identifier-missing',
    'website-missing',
    'department-missing',
    'months-missing',
    'nothing-awarded',
  ]);
  expect((await officer.post(office, {})).refusal).toBe('grants-not-ready');
  expect((await anybody.get(`${files}/grants.json`)).refusal).toBe('not-published');

  const ready = await sayEverything(sample);
  expect(ready.findings).toEqual([]);
  expect((await anybody.get(`${files}/grants.json`)).refusal, 'nothing is public by itself').toBe(
    'not-published',
  );
  const { published } = (await officer.post(office, {})).value<OpenDataOffice>();

  const { text } = await anybody.get(`${files}/grants.json`);
  const made: GrantsPackage = JSON.parse(text);
  const told = (await anybody.get(`/api/events/${event}/told`)).value<ToldResult>();
  const run = told.result.runs.at(-1);
  const chosen = (run?.lines ?? []).flatMap((line) =>
    line.outcome === 'not-chosen' ? [] : [line.amountPence],
  );
  const inFile = made.grants.map(({ amountAwarded }) => Math.round(amountAwarded * 100));
  const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
  expect(sum(inFile) + ready.leftOut.pence).toBe(sum(chosen));
  expect([inFile.length + ready.leftOut.grants, inFile.length]).toEqual([chosen.length, published?.grants]);
  expect(published?.pence).toBe(sum(inFile));
  // Practice is never taken for real.
  expect(made.title).toMatch(/^PRACTICE/);
  expect(made.publisher.name).toBe(samplePublisher.name);
  for (const { fundingOrganization, plannedDates } of made.grants) {
    expect(fundingOrganization[0].department).toBe('Communities');
    expect(plannedDates[0]?.duration).toBe(12);
  }

  const rows: Record<string, string>[] = parse((await anybody.get(`${files}/grants.csv`)).text, {
    columns: true,
  });
  expect(rows.map((row) => row['Identifier'])).toEqual(made.grants.map(({ id }) => id));
  expect(rows.map((row) => Math.round(Number(row['Amount Awarded']) * 100))).toEqual(inFile);

  const dataset: { distribution: { contentUrl: string }[] } = JSON.parse(
    (await anybody.get(`${files}/dataset.json`)).text,
  );
  expect(dataset).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
  for (const { contentUrl } of dataset.distribution) {
    const { status } = await anybody.get(new URL(contentUrl).pathname);
    expect([contentUrl, status]).toEqual([contentUrl, 200]);
  }
});

test('[O4] what is wrong keeps the file back, and the one that is published stays as it is', async () => {
  const sample = await signedSample();
  const { officer, anybody, fund, event } = sample;
  const of = `/api/officer/funds/${fund}`;
  const { grants } = await sayEverything(sample);
  await officer.post(`${of}/open-data`, {});
  const before = (await anybody.get(`/open-data/funds/${fund}/grants.json`)).text;
  const [first] = grants.filter(({ details }) => details.recipient === 'group');
  if (!first) throw new Error('a group was chosen');
  const changed = { ...first.details, title: 'Ask ann@example.org', charity: '12' };
  const body = { grants: [{ event, bid: first.bid, details: changed }] };
  const { findings } = (await officer.put(`${of}/grants`, body)).value<OpenDataOffice>();
  expect(findings).toMatchObject([
    { kind: 'email', field: 'title', event, bid: first.bid },
    { kind: 'charity-malformed', field: 'charity', event, bid: first.bid, about: first.project },
  ]);
  expect((await officer.post(`${of}/open-data`, {})).refusal).toBe('grants-not-ready');
  expect((await anybody.get(`/open-data/funds/${fund}/grants.json`)).text).toBe(before);
  const elsewhere = { grants: [{ event: 1, bid: first.bid, details: first.details }] };
  expect((await officer.put(`${of}/grants`, elsewhere)).refusal).toBe('unknown-event');
  const nobody = { grants: [{ event, bid: 999, details: first.details }] };
  expect((await officer.put(`${of}/grants`, nobody)).refusal).toBe('unknown-bid');

  // Practice that is wiped takes all of it along.
  await officer.post('/api/officer/practice/wipe', { confirmed: true });
  expect((await anybody.get(`/open-data/funds/${fund}/grants.json`)).refusal).toBe('unknown-area');
  expect(await sample.hall.server.register.openData.read({ about: 'grants', fund })).toBeNull();
  expect(await sample.hall.server.register.openData.ofBids(event)).toEqual(new Map());
});

test('[O2, O3, O5, G7] a direct grant is in both files beside those that were voted on, a person paid directly in none', async () => {
  const sample = await signedSample();
  const { officer, anybody, fund } = sample;
  const of = `/api/officer/funds/${fund}`;
  const voted = await sayEverything(sample);
  const free = { fund, area: 1, potPence: 60_000_00 };
  (await officer.put('/api/officer/pots', free)).value();
  const give = async (payee: string, purpose: string, amountPence: number) => {
    const grant = { payee, purpose, amountPence, authority: 'Minute 3', day: dayText(localDay(Date.now())) };
    return (await officer.post(`${of}/direct-grants`, grant)).value<FundAwards>();
  };
  await give('Town partnership', 'Running the partnership', 800_01);
  await give('Barnaby Quillfeather', 'A bench in memory of his wife', 120_00);
  await give('Given back Ltd', 'Nothing any more', 50_00);
  (await officer.delete(`${of}/direct-grants/3`)).value();

  const asked = (await officer.get(`${of}/open-data`)).value<OpenDataOffice>();
  expect(asked.findings.map(({ kind, direct, about }) => [kind, direct, about])).toEqual([
    ['recipient-not-said', 1, 'Town partnership'],
    ['recipient-not-said', 2, 'Barnaby Quillfeather'],
  ]);
  const details = (recipient: string) => ({ ...noGrantDetails, recipient });
  const grants = [
    { direct: 1, details: details('group') },
    { direct: 2, details: details('person') },
  ];
  const gone = [...grants, { direct: 3, details: details('group') }];
  expect((await officer.put(`${of}/grants`, { grants: gone })).refusal).toBe('award-not-possible');
  const ready = (await officer.put(`${of}/grants`, { grants })).value<OpenDataOffice>();
  expect(ready.findings).toEqual([]);
  expect(ready.leftOut.pence).toBe(voted.leftOut.pence + 120_00);
  const { published } = (await officer.post(`${of}/open-data`, {})).value<OpenDataOffice>();

  const files = `/open-data/funds/${fund}`;
  const { text } = await anybody.get(`${files}/grants.json`);
  const made: GrantsPackage = JSON.parse(text);
  const one = made.grants.at(-1);
  expect(one?.id).toBe(`360G-examplecouncil-fund${fund}-direct1`);
  expect([one?.title, one?.amountAwarded, one?.fromOpenCall]).toEqual([
    'Direct grant from Sample: Health and Wellbeing Fund',
    800.01,
    'No',
  ]);
  expect(made.description).toContain(
    'Beside them is 1 grant that the council gave directly, without a vote.',
  );
  const { text: csv } = await anybody.get(`${files}/grants.csv`);
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  expect(rows.map((row) => row['Identifier'])).toEqual(made.grants.map(({ id }) => id));
  const pence = rows.reduce((sum, row) => sum + Math.round(Number(row['Amount Awarded']) * 100), 0);
  expect(pence).toBe(published?.pence);
  expect(rows.at(-1)).toMatchObject({ 'Amount Applied For': '', 'From An Open Call?': 'No' });
  for (const name of ['Quillfeather', 'in memory', 'Given back']) expect(text + csv).not.toContain(name);
  // What was said of it is there after the page is loaded again.
  const again = (await officer.get(`${of}/open-data`)).value<OpenDataOffice>();
  expect(
    again.grants.flatMap(({ direct, details: said }) => (direct === null ? [] : said.recipient)),
  ).toEqual(['group', 'person']);
});
