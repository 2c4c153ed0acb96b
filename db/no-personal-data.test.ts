import { describe, expect, test } from 'vitest';
import { borderlines } from '../domain/allocation/borderline.ts';
import { rules } from '../domain/allocation/index.ts';
import { ballotTypeNames } from '../domain/ballots/index.ts';
import { cancelReasons, overlays, setAsideKinds } from '../domain/event/entries.ts';
import {
  blankKinds,
  rankedBys,
  screenPolicies,
  tieMethods,
  youngCardRules,
} from '../domain/event/rules/rules.ts';
import { notChosenReasons } from '../domain/event/run.ts';
import { doubts, proofKinds } from '../domain/event/signatures.ts';
import { reopenReasons, stages } from '../domain/event/stages.ts';
import { turnoutOf } from '../domain/event/turnout.ts';
import { awardChecks, backReasons, checkMarks } from '../domain/fund/awards.ts';
import type { FundCommand } from '../domain/fund/fund.ts';
import { decideFund } from '../domain/fund/decide-fund.ts';
import { emptyFund } from '../domain/fund/fund.ts';
import { purposes } from '../domain/purposes.ts';
import { fundId } from '../domain/ids.ts';
import { entryNames } from './testing/entry-names.ts';
import { eventZone } from '../domain/event/rules/day-format.ts';
import { everyEventEntry } from './testing/every-entry.ts';
import { everyFundEntry } from './testing/every-fund-entry.ts';
import { everyHoursEntry } from './testing/every-hours-entry.ts';

const hash = /^[0-9a-f]{64}$/;
const key = /^[\w-]{22}$/;

/** What may stand in each field that holds text. A field that is not listed may hold none. */
const allowed: Readonly<Record<string, RegExp | readonly string[]>> = {
  type: [...Object.keys(entryNames), ...ballotTypeNames],
  textHash: hash,
  picture: hash,
  file: hash,
  purposes,
  seed: /^\d{1,20}$/,
  rulesFingerprint: hash,
  inputsHash: hash,
  fingerprint: hash,
  key,
  keys: key,
  newKey: key,
  unused: key,
  back: key,
  device: key,
  reason: [...cancelReasons, ...reopenReasons],
  as: [...setAsideKinds, 'officer', 'second'],
  overlay: overlays,
  stage: stages,
  kind: [...blankKinds, 'stalls'],
  zone: [eventZone],
  opening: ['as-presented', 'all-at-once'],
  rule: rules.map(({ id }) => id),
  by: [...rankedBys, ...proofKinds],
  openTo: doubts,
  borderline: borderlines,
  method: tieMethods,
  otherwise: tieMethods,
  policy: screenPolicies,
  youngCards: youngCardRules,
  because: ['sealed', 'tie-settled', 'no-thank-you', 'asked-aloud', 'part-kept', 'tie-drawn', ...backReasons],
  check: awardChecks,
  mark: checkMarks,
  outcome: ['chosen', 'part', 'not-chosen'],
  why: notChosenReasons,
  of: turnoutOf,
};

/** Every text in `value` that the list does not allow, as `field: text`. */
function freeText(value: unknown, field = ''): string[] {
  if (typeof value === 'string') {
    const rule = allowed[field];
    const isAllowed = rule instanceof RegExp ? rule.test(value) : rule?.includes(value);
    return isAllowed === true ? [] : [`${field}: ${value}`];
  }
  if (Array.isArray(value)) return value.flatMap((each) => freeText(each, field));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => freeText(member, name));
}

const evening = [...everyEventEntry().entries, ...everyHoursEntry().entries].map(({ body }) => body);
const fund = everyFundEntry();

describe('no free text in a journal', () => {
  test('[J4] the evening and its fund write every entry there is', () => {
    const written = new Set<string>([...evening, ...fund].map(({ type }) => type));
    expect(Object.keys(entryNames).filter((type) => !written.has(type))).toEqual([]);
  });

  test('[J4] every text in every entry is a hash, a key, or a word of a closed list', () => {
    expect([...evening, ...fund].flatMap((body) => freeText(body))).toEqual([]);
  });

  test('[J4] free text would be found, wherever it stands', () => {
    expect(freeText({ type: 'bid-added', name: 'Repair café' })).toEqual(['name: Repair café']);
    expect(freeText({ type: 'cards-made', keys: ['Ann Example'] })).toEqual(['keys: Ann Example']);
    expect(freeText({ run: { lines: [{ why: 'We liked it' }] } })).toEqual(['why: We liked it']);
    expect(freeText({ type: 'bid-added', textHash: 'Repair café' })).toEqual(['textHash: Repair café']);
  });

  test('[J4] what a command carries beside its own fields does not get in', () => {
    const note = { note: 'Ann Example asked for this' };
    const ask: FundCommand = {
      type: 'create-fund',
      fund: fundId(1),
      totalPence: 1,
      practice: false,
      textHash: 'f',
      ...note,
    };
    expect(JSON.stringify(decideFund(emptyFund(), ask))).not.toContain('Ann');
    const created = evening.find(({ type }) => type === 'event-created');
    expect(Object.keys(created ?? {}).sort()).toEqual([
      'area',
      'event',
      'fund',
      'potPence',
      'practice',
      'textHash',
      'type',
    ]);
  });
});
