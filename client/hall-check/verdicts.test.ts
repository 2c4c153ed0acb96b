import { expect, test } from 'vitest';
import { bidId, cardNumber, eventId } from '../../domain/ids.ts';
import type { HallCheck } from '../../domain/wire/hall-check.ts';
import { findingsIn, verdictOf, type SeenHere, type Verdict } from './verdicts.ts';

const noon = Date.UTC(2028, 0, 29, 12);
const here = 'http://192.168.1.20:3000';
const ready: HallCheck = {
  event: eventId(1),
  name: 'Northfields decides',
  date: 'Saturday 29 January 2028',
  stage: 'setting-up',
  now: noon,
  lastEntryAt: noon - 60_000,
  disk: { free: 50e9, writes: true, lost: false },
  addresses: [{ address: here, answers: true }],
  rules: { flaws: [], warnings: [] },
  joinUrl: `${here}/join/1`,
  batches: [{ batch: 1, first: cardNumber(1), last: cardNumber(250), address: here, reached: true }],
  copy: { carried: true, lastAt: noon - 30_000, trouble: null },
  phones: { connected: 12, addresses: 10 },
};
const plugged: SeenHere = { charging: true, extended: true, now: noon };

function verdicts(
  change: Partial<HallCheck>,
  seen: Partial<SeenHere> = {},
): Partial<Record<string, Verdict>> {
  const findings = findingsIn({ ...ready, ...change }, { ...plugged, ...seen });
  const notGo = findings.filter(({ verdict }) => verdict !== 'go');
  return Object.fromEntries([
    ...notGo.map(({ what, verdict }) => [what, verdict]),
    ['all', verdictOf(findings)],
  ]);
}

test('when everything is right it goes', () => {
  expect(verdicts({})).toEqual({ all: 'go' });
});

test('the router gave a new address: no-go, and the cards are named', () => {
  const there = 'http://192.168.1.77:3000';
  const moved = {
    addresses: [{ address: there, answers: true }],
    joinUrl: `${there}/join/1`,
    batches: [
      { batch: 1, first: cardNumber(1), last: cardNumber(250), address: here, reached: false },
      { batch: 2, first: cardNumber(251), last: cardNumber(260), address: there, reached: true },
    ],
  };
  expect(verdicts(moved)).toEqual({ cards: 'no-go', all: 'no-go' });
  const cards = findingsIn({ ...ready, ...moved }, plugged).find(({ what }) => what === 'cards');
  expect(cards).toMatchObject({ batches: 2, unreached: [{ first: 1, last: 250 }] });
});

test.each([
  ['no network', { addresses: [{ address: here, answers: false }] }, { network: 'no-go' }],
  ['posters lead elsewhere', { joinUrl: 'https://vote.example/join/1' }, { network: 'no-go' }],
  [
    'the journal does not take entries',
    { disk: { free: 50e9, writes: false, lost: false } },
    { saving: 'no-go' },
  ],
  ['a disk that is all but full', { disk: { free: 100e6, writes: true, lost: false } }, { disk: 'no-go' }],
  ['a disk that is getting full', { disk: { free: 700e6, writes: true, lost: false } }, { disk: 'look' }],
  ['a drive that says nothing', { disk: { free: null, writes: true, lost: false } }, { disk: 'self' }],
  ['a clock that went back', { lastEntryAt: noon + 3_600_000 }, { clock: 'no-go' }],
  ['no cards', { batches: [] }, { cards: 'look' }],
  ['no stick', { copy: { carried: false, lastAt: null, trouble: null } }, { copy: 'look' }],
  ['a stick that was pulled', { copy: { carried: true, lastAt: noon, trouble: 'gone' } }, { copy: 'look' }],
  ['nine phones', { phones: { connected: 30, addresses: 9 } }, { phones: 'look' }],
] as const)('%s', (_what, change, expected) => {
  expect(verdicts(change)).toMatchObject(expected);
});

test('the worst counts, and what somebody has to look at themselves holds nobody up', () => {
  expect(verdicts({}, { charging: null, extended: null })).toEqual({
    power: 'self',
    display: 'self',
    all: 'go',
  });
  expect(verdicts({}, { charging: false })).toEqual({ power: 'look', all: 'look' });
  expect(verdicts({ batches: [] }, { extended: false }).all).toBe('look');
  expect(verdicts({}, { now: noon + 600_000 })).toEqual({ clock: 'look', all: 'look' });
});

test('[R18] rules that cannot be met are no-go, and what so many cards cannot reach is worth a look', () => {
  const judged = (rules: HallCheck['rules']) =>
    findingsIn({ ...ready, rules }, plugged).find(({ what }) => what === 'rules')?.verdict;
  const warnings = [{ warning: 'least-voters', least: 30, cards: 20 }] as const;
  expect(judged({ flaws: [{ flaw: 'cap', bids: [bidId(3)] }], warnings })).toBe('no-go');
  expect(judged({ flaws: [], warnings })).toBe('look');
  expect(judged({ flaws: [], warnings: [] })).toBe('go');
});
