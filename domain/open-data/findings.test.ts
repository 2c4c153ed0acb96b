import { describe, expect, test } from 'vitest';
import { areaId, bidId, eventId, fundId } from '../ids.ts';
import { dayOf } from '../day.ts';
import type { FindingKind } from './finding.ts';
import { findingsIn } from './findings.ts';
import { grantOf } from './grant.ts';
import { grantsTable } from './grant-columns.ts';
import { charityNumber, companyNumber, grantId, recipientId } from './identifiers.ts';
import { leftOut, packageOf } from './package.ts';
import {
  noFundFacts,
  noGrantDetails,
  type DirectGrantSource,
  type GrantsSource,
  type VotedGrantSource,
} from './sources.ts';

const today = dayOf('2027-03-01') ?? 0;

const grant: VotedGrantSource = {
  event: eventId(4),
  bid: bidId(7),
  direct: null,
  area: areaId(2),
  areaName: 'Northfields',
  awardDay: today - 10,
  signedDay: today - 20,
  amountPence: 1_234_56,
  askPence: 2_000_00,
  project: 'Repair café',
  organisation: 'Northfields Menders',
  purpose: 'Tools for mending things together.',
  reference: 'PB/2027 017',
  presenter: { name: 'Ann Example', under18: false },
  details: { ...noGrantDetails, recipient: 'group', charity: '1234567' },
};

const source: GrantsSource = {
  fund: fundId(1),
  fundName: 'Northfields Fund',
  practice: false,
  publisher: {
    name: 'Example Council',
    prefix: '360G-examplecouncil',
    identifier: 'GB-LAE-EXA',
    website: 'https://www.example.gov.uk',
    geoCode: 'E06000049',
    questions: 'grants@example.gov.uk',
  },
  facts: { ...noFundFacts, department: 'Communities', months: 12 },
  grants: [grant],
  address: 'https://decide.example.gov.uk',
  now: Date.UTC(2027, 2, 1, 9),
  today,
};

function kindsWith(changed: Partial<VotedGrantSource>, also: Partial<GrantsSource> = {}): FindingKind[] {
  const found = findingsIn({ ...source, grants: [{ ...grant, ...changed }], ...also });
  return found.map(({ kind }) => kind);
}

const details = (said: Partial<VotedGrantSource['details']>) => ({ details: { ...grant.details, ...said } });
const group = { charity: '', company: '' } as const;

describe('what keeps the file of grants from being published', () => {
  test('[O4] nothing does where nothing is wrong', () => {
    expect(findingsIn(source)).toEqual([]);
  });

  const cases: readonly (readonly [FindingKind, Partial<VotedGrantSource>])[] = [
    ['zero-award', { amountPence: 0 }],
    ['above-ask', { amountPence: 2_000_01 }],
    ['award-in-future', { awardDay: today + 1 }],
    ['award-before-vote', { awardDay: today - 21 }],
    ['award-long-ago', { awardDay: today - 9_200 }],
    ['email', { project: 'Repair café, write to ann@example.org' }],
    ['email', { purpose: 'Tools. Ask ann.example@mail.example.org.' }],
    ['email', { organisation: 'menders@example.org' }],
    ['charity-malformed', details({ charity: '12345' })],
    ['charity-malformed', details({ charity: 'ABC1234567' })],
    ['company-malformed', details({ charity: '', company: '123' })],
    ['recipient-not-said', details({ ...group, recipient: null })],
    ['recipient-unnamed', details({ ...group, recipient: 'body', body: '' })],
    ['recipient-unnamed', { ...details(group), organisation: '…' }],
    ['private-person', { ...details(group), organisation: 'Ann Example' }],
    ['private-person', { ...details(group), organisation: 'Example, Ann' }],
    ['private-person', { ...details(group), organisation: 'Mrs Doris Brown', presenter: null }],
    ['private-person', details({ ...group, recipient: 'body', body: 'Ann Example' })],
    ['names-a-child', { ...details(group), organisation: 'Maisie (9) and Grandad Len', presenter: null }],
    [
      'names-a-child',
      { ...details(group), organisation: 'Maisie and friends', presenter: { name: 'Maisie', under18: true } },
    ],
    ['title-too-long', details({ title: 'x'.repeat(141) })],
    ['description-missing', { purpose: '' }],
    ['description-is-title', { purpose: 'Repair café' }],
    ['date-impossible', details({ from: '2027-02-30' })],
    ['date-impossible', details({ until: '31/12/2027' })],
    ['start-after-end', details({ from: '2027-06-01', until: '2027-05-31' })],
    ['dates-far-away', details({ until: '2040-01-01' })],
  ];
  test.each(cases)('[O4] %s: %j', (kind, changed) => {
    const [first, ...rest] = findingsIn({ ...source, grants: [{ ...grant, ...changed }] });
    expect([first?.kind, rest]).toEqual([kind, []]);
    // It says where it is mended.
    expect(first).toMatchObject({ event: 4, bid: 7, field: expect.stringMatching(/^\w+$/) });
    expect(
      packageOf({ ...source, grants: [{ ...grant, ...changed }] }, { title: '', description: '' }),
    ).toBeNull();
  });

  const whole: readonly (readonly [FindingKind, Partial<GrantsSource>])[] = [
    ['name-missing', { publisher: { ...source.publisher, name: '' } }],
    ['prefix-missing', { publisher: { ...source.publisher, prefix: '' } }],
    ['prefix-malformed', { publisher: { ...source.publisher, prefix: 'examplecouncil' } }],
    ['identifier-missing', { publisher: { ...source.publisher, identifier: '' } }],
    ['identifier-malformed', { publisher: { ...source.publisher, identifier: 'GB-ZZZ-1' } }],
    ['website-missing', { publisher: { ...source.publisher, website: '' } }],
    ['website-malformed', { publisher: { ...source.publisher, website: 'javascript:alert(1)' } }],
    ['department-missing', { facts: { ...source.facts, department: '' } }],
    ['months-missing', { facts: { ...source.facts, months: null } }],
    ['place-missing', { publisher: { ...source.publisher, geoCode: '' } }],
    ['place-malformed', { publisher: { ...source.publisher, geoCode: 'CW1 2AB' } }],
    ['nothing-awarded', { grants: [] }],
    ['twice-in-file', { grants: [grant, { ...grant, bid: bidId(8) }] }],
  ];
  test.each(whole)('[O4] %s', (kind, changed) => {
    expect(findingsIn({ ...source, ...changed }).map((each) => each.kind)).toEqual([kind]);
  });

  test('[O4] an area has a code of its own, and a postcode is none', () => {
    const area = {
      area: areaId(2),
      partnership: '',
      population: null,
      populationSource: '',
      populationYear: null,
    };
    const withCode = (geoCode: string) => ({ facts: { ...source.facts, areas: [{ ...area, geoCode }] } });
    expect(kindsWith({}, withCode('E05008610'))).toEqual([]);
    expect(kindsWith({}, withCode('CW1 2AB'))).toEqual(['place-malformed']);
    const placed = grantOf(grant, { ...source, ...withCode('E05008610') });
    expect(placed?.beneficiaryLocation).toEqual([
      { name: 'Northfields', countryCode: 'GB', geoCode: 'E05008610', geoCodeType: 'WD' },
    ]);
  });
});

describe('no private person becomes a recipient', () => {
  test('[O5] a grant to a private person is left out of the file, and the file says how many and how much', () => {
    const person = { ...grant, bid: bidId(9), details: { ...noGrantDetails, recipient: 'person' as const } };
    const both = { ...source, grants: [grant, { ...person, organisation: 'Maisie (9) and Grandad Len' }] };
    expect(findingsIn(both)).toEqual([]);
    const file = JSON.stringify(packageOf(both, { title: 'T', description: 'D' }));
    expect(file).not.toContain('Maisie');
    expect(file).not.toContain('bid9');
    expect(leftOut(both)).toEqual({ grants: 1, pence: 1_234_56 });
  });

  test('[O5] another body receives it for them', () => {
    const hosted = details({ recipient: 'body', body: 'Northfields Parish Council' });
    expect(kindsWith({ ...hosted, organisation: 'Ann Example' })).toEqual([]);
    expect(grantOf({ ...grant, ...hosted }, source)?.recipientOrganization[0].name).toBe(
      'Northfields Parish Council',
    );
  });

  test('[O5] a group of a presenter under 18 is named if its name is no child’s', () => {
    const presenter = { name: 'Maisie', under18: true };
    expect(kindsWith({ ...details(group), presenter })).toEqual([]);
  });
});

describe('a direct grant beside those that were voted on', () => {
  const direct: DirectGrantSource = {
    event: null,
    bid: null,
    direct: 3,
    areaName: 'Example Council',
    awardDay: today - 5,
    amountPence: 500_01,
    project: 'Direct grant from Northfields Fund',
    organisation: 'Northfields Youth Club CIC',
    purpose: 'Boats for the lake.',
    people: ['Ann Example', 'Maisie'],
    details: { ...noGrantDetails, recipient: 'group', company: '7654321' },
  };
  const found = (changed: Partial<DirectGrantSource>, also: Partial<GrantsSource> = {}) =>
    findingsIn({ ...source, grants: [grant, { ...direct, ...changed }], ...also }).map(
      ({ kind, direct: number, event, about }) => [kind, number, event, about],
    );

  test('[O2, O3] it is in the file with what it has: no open call, no bid, the council’s own area', () => {
    expect(found({})).toEqual([]);
    const made = packageOf({ ...source, grants: [grant, direct] }, { title: 'T', description: 'D' });
    expect(made?.grants.map(({ id, fromOpenCall }) => [id, fromOpenCall])).toEqual([
      ['360G-examplecouncil-pb_2027_017', 'Yes'],
      ['360G-examplecouncil-fund1-direct3', 'No'],
    ]);
    const [, one] = made?.grants ?? [];
    expect(one).toMatchObject({
      title: 'Direct grant from Northfields Fund',
      description: 'Boats for the lake.',
      amountAwarded: 500.01,
      awardDate: '2027-02-24',
      url: 'https://decide.example.gov.uk/funds/1',
      recipientOrganization: [{ id: 'GB-COH-07654321', name: 'Northfields Youth Club CIC' }],
      beneficiaryLocation: [{ name: 'Example Council', geoCode: 'E06000049' }],
      fundingOrganization: [{ department: 'Communities' }],
      plannedDates: [{ startDate: '2027-02-24', duration: 12 }],
    });
    expect(one).not.toHaveProperty('amountAppliedFor');
    const { columns, rows } = grantsTable(made?.grants ?? []);
    const asked = columns.findIndex(({ key }) => key === 'Amount Applied For');
    expect(rows.map((row) => row[asked])).toEqual(['2000', '']);
  });

  const unregistered = { ...noGrantDetails, recipient: 'group' } as const;
  test.each<readonly [FindingKind, Partial<DirectGrantSource>]>([
    ['recipient-not-said', { details: noGrantDetails }],
    ['private-person', { organisation: 'Ann Example', details: unregistered }],
    ['private-person', { organisation: 'Mr Len Brown', details: unregistered }],
    ['names-a-child', { organisation: 'Maisie (9)', details: unregistered }],
    ['email', { organisation: 'boats@example.org' }],
    ['description-missing', { purpose: '' }],
    ['award-in-future', { awardDay: today + 1 }],
    ['zero-award', { amountPence: 0 }],
  ])('[O4, O5] %s: %j', (kind, changed) => {
    const about = changed.organisation ?? direct.organisation;
    expect(found(changed)).toEqual([[kind, 3, null, about]]);
  });

  test('[O4] without a code of the council it has no place; a group whose name has a child’s first name is a group', () => {
    const publisher = { ...source.publisher, geoCode: '' };
    expect(found({}, { publisher, grants: [direct] })).toEqual([['council-place-missing', null, null, '']]);
    expect(found({ organisation: 'Maisie’s Kitchen', details: unregistered })).toEqual([]);
  });

  test('[O5] a private person who is paid directly is left out, in number and amount', () => {
    const person = { ...direct, details: { ...noGrantDetails, recipient: 'person' as const } };
    const both = { ...source, grants: [grant, { ...person, organisation: 'Ann Example' }] };
    expect(findingsIn(both)).toEqual([]);
    expect(JSON.stringify(packageOf(both, { title: 'T', description: 'D' }))).not.toContain('Ann Example');
    expect(leftOut(both)).toEqual({ grants: 1, pence: 500_01 });
  });
});

describe('identifiers', () => {
  test.each([
    ['1234567', 'GB-CHC-1234567'],
    [' 123 456 ', 'GB-CHC-123456'],
    ['sc012345', 'GB-SC-SC012345'],
    ['NIC100123', 'GB-NIC-100123'],
    ['12', undefined],
    ['1234567-1', undefined],
  ])('[O3] a charity number %s', (typed, id) => {
    expect(charityNumber(typed)?.id).toBe(id);
  });

  test.each([
    ['07654321', '07654321'],
    ['7654321', '07654321'],
    ['sc123456', 'SC123456'],
    ['IP12345R', 'IP12345R'],
    ['123', undefined],
    ['ABCDEFGH', undefined],
  ])('[O3] a company number %s keeps its zeros', (typed, number) => {
    expect(companyNumber(typed)?.number).toBe(number);
  });

  test('[O3] a grant is named by the council’s own reference, or by event and bid; no slash, space or line break', () => {
    const prefix = '360G-examplecouncil';
    expect(grantId(grant, prefix)).toBe('360G-examplecouncil-pb_2027_017');
    expect(grantId({ ...grant, reference: ' ' }, prefix)).toBe('360G-examplecouncil-event4-bid7');
    expect(grantId({ ...grant, reference: 'a\nb' }, prefix)).toBe('360G-examplecouncil-a_b');
    expect(grantId(grant, 'wrong')).toBeNull();
  });

  test('[O3] a group without a number has the same identifier each year, however its name was typed, in any script', () => {
    const id = (name: string) => recipientId(name, group, '360G-x1');
    expect(id('St Brigid’s Hall  Committee')).toBe('360G-x1-org-st-brigids-hall-committee');
    expect(id('ST BRIGID’S hall committee')).toBe(id('St Brigid’s Hall  Committee'));
    expect(id('Świetlica')).toBe('360G-x1-org-swietlica');
    expect(id('سلام کچن')).toMatch(/^360G-x1-org-[\da-z-]+$/);
    expect(id('سلام کچن')).not.toBe(id('سلام'));
    expect(id('…')).toBeNull();
  });
});

test('[O3] an amount stands in pounds, exact to the penny', () => {
  const amounts = [1, 10, 99, 1_234_56, 999_999_999_999].map((amountPence) =>
    JSON.stringify(grantOf({ ...grant, amountPence }, source)?.amountAwarded),
  );
  expect(amounts).toEqual(['0.01', '0.1', '0.99', '1234.56', '9999999999.99']);
});
