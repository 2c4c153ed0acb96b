import type { PotShare } from '../pot-money.ts';

/** Made-up groups, for the gallery only. Amounts in pence. */
export const sampleBids = [
  { id: 1, name: 'Crewe Repair Café (sample)', asks: 185_000, average: 4.62 },
  { id: 2, name: 'Łódź Street Polish Supper Club (sample)', asks: 96_000, average: 4.41 },
  { id: 3, name: 'Walking Football for the Over-60s (sample)', asks: 420_000, average: 4.3 },
  { id: 4, name: 'Grandad & Me Juice Bar (sample)', asks: 18_000, average: 4.18 },
  { id: 5, name: 'St Mary’s Memory Café (sample)', asks: 310_000, average: 3.97 },
  {
    id: 6,
    name: 'Canalside Allotments: a shed with a ramp and a place to sit (sample)',
    asks: 264_050,
    average: 3.8,
  },
  { id: 7, name: 'Men’s Shed Sandbach (sample)', asks: 500_000, average: 3.66 },
  { id: 8, name: 'پڑھنے کا حلقہ Reading Circle (sample)', asks: 120_000, average: 3.1 },
];

export const samplePot = 1_500_000;

/** The first `count` bids funded in order; the last of eight only for part. */
export function sampleShares(count: number): PotShare[] {
  return sampleBids.slice(0, count).map(({ id, name, asks }) => ({
    id,
    name,
    amount: id === 7 ? 150_000 : asks,
    part: id === 7,
  }));
}
