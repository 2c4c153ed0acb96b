/** The sample fund: £400,000 for a made-up borough, shared among eight areas by need. */

import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import type { Pence } from '../../domain/money.ts';

export const sampleFund = { name: 'Sample: Health and Wellbeing Fund', totalPence: 40_000_000 } as const;

/** Pots by need: together exactly the fund. */
export const sampleAreas: readonly { readonly name: string; readonly potPence: Pence }[] = [
  { name: 'Millgate and Station', potPence: 6_850_000 },
  { name: 'Cressbrook', potPence: 6_100_000 },
  { name: 'Wharfside', potPence: 5_550_000 },
  { name: 'Northfields', potPence: 4_800_000 },
  { name: 'St Anne’s and Parkway', potPence: 4_650_000 },
  { name: 'Old Town', potPence: 4_350_000 },
  { name: 'Fenwick Vale', potPence: 4_000_000 },
  { name: 'Overton and the Villages', potPence: 3_700_000 },
];

/** The area whose event is ready to run. */
export const sampleEvent = {
  area: 'Northfields',
  name: 'Northfields decides',
  venue: 'Northfields Community Hall',
  cards: 250,
} as const;

/** Figures on the projector as they come in: in practice nobody's secrecy is at stake. */
export const sampleRules: Rules = {
  ...recommendedRules,
  screen: { ...recommendedRules.screen, policy: 'live' },
};

/** People who lead, sign, draw and watch, so that the first practice can be played to its end by one person. */
export const samplePeople = [
  { name: 'Grace Okafor (sample)', part: 'officer' },
  { name: 'Ruth Lindqvist (sample)', part: 'facilitator' },
  { name: 'Amir Shah (sample)', part: 'desk' },
  { name: 'Tom Whittle (sample)', part: 'witness' },
  { name: 'Shabnam Akhtar (sample)', part: 'witness' },
] as const;
