import { expect, test } from 'vitest';
import { moneyWords } from '../../words/money.ts';
import { bidWords as words } from '../../words/bids.ts';
import { amountExamples } from '../form/amounts.ts';
import { officerWords } from '../../words/officer.ts';
import { emptyBid, readBid, typedBid, type TypedBid } from './bid-fields.ts';

const pot = 4_800_000;
const right: TypedBid = {
  name: 'Squeeze',
  organisation: 'Maisie and Grandad Len',
  purpose: 'A juice bar\n\non wheels.',
  beneficiaries: 'The whole estate',
  ask: '£1,850.50',
  least: '600',
  priorities: 'Young people',
  period: 'The summer holidays',
  stall: '',
  presenter: 'Maisie',
  contact: '',
  under18: false,
  adult: '',
  reference: 'AL-17',
  charity: '1012345',
  company: '',
  postcode: 'CW1 2AB',
};
const details = { reference: 'AL-17', charity: '1012345', company: '', postcode: 'CW1 2AB' };
const limits = { potPence: pot, known: null };

function errorsOf(typed: TypedBid): Record<string, string> {
  const read = readBid(typed, limits);
  return read.ok ? {} : Object.fromEntries(read.errors.map(({ id, message }) => [id, message]));
}

test('a bid is read to the penny, and typed again as it was', () => {
  const read = readBid(right, limits);
  expect(read).toMatchObject({ ok: true, value: { askPence: 185_050, leastPence: 60_000 } });
  expect(
    read.ok && typedBid(read.value, { under18: false, name: 'Maisie', contact: '', ...details }),
  ).toEqual({
    ...right,
    ask: '1,850.50',
  });
  expect(readBid({ ...right, least: ' ' }, limits)).toMatchObject({ ok: true, value: { leastPence: null } });
});

test('everything that is missing is told at once, in the order of the form', () => {
  const read = readBid(emptyBid, limits);
  expect(read.ok ? [] : read.errors.map(({ id }) => id)).toEqual([
    'name',
    'organisation',
    'purpose',
    'beneficiaries',
    'ask',
  ]);
});

test.each([
  ['ask', '18.5', officerWords.notAnAmount(amountExamples())],
  ['ask', '-5', officerWords.notAnAmount(amountExamples())],
  ['ask', '0', officerWords.amountIsZero({ nothing: '£0' })],
  ['ask', '48000.01', words.askAbovePot({ pot: moneyWords(pot) })],
  ['least', 'some', officerWords.notAnAmount(amountExamples())],
  ['least', '0', officerWords.amountIsZero({ nothing: '£0' })],
  ['least', '1850.51', words.leastAboveAsk],
  ['name', 'x'.repeat(91), words.fields.name.tooLong({ most: 90 })],
] as const)('%s of %j is that field’s mistake and no other’s', (field, typed, message) => {
  expect(errorsOf({ ...right, [field]: typed })).toEqual({ [field]: message });
});

test('the whole pot may be asked for, and the least may be the ask', () => {
  expect(readBid({ ...right, ask: '48,000', least: '48,000' }, limits).ok).toBe(true);
});

test('a presenter under 18 needs an adult, unless one is named already', () => {
  const child = { ...right, under18: true };
  expect(errorsOf(child)).toEqual({ adult: words.fields.adult.missing });
  const known = { under18: true, adultNamed: true, contactKept: false, ...details } as const;
  expect(readBid(child, { potPence: pot, known }).ok).toBe(true);
  expect(readBid({ ...child, adult: 'Len' }, limits)).toMatchObject({
    value: { presenter: { adult: 'Len', ...details } },
  });
});
