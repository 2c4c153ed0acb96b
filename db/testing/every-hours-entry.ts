/** An event with stalls, whose hours open and end the vote: the entries that no evening with pitches has. */

import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { bidId } from '../../domain/ids.ts';
import { Play } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import { at, saturday, stallsRules, sunday, twoDays } from '../../domain/testing/stalls.ts';
import { sha256 } from '../recount/runs.ts';
import { keyOf } from './sample-entries.ts';

const textHash = (about: object): string => sha256(JSON.stringify(about));
const text = { name: 'Two days', venue: 'Hall', date: 'both', fund: 'Fund', area: 'Area', sample: true };
const stall = {
  name: 'Repair café',
  organisation: 'Menders',
  purpose: 'Sample',
  beneficiaries: '',
  priorities: '',
  period: '',
};

/** Two days, from the approval to the seal. */
export function everyHoursEntry(): Play {
  const play = new Play(sha256, { text, bids: new Map([[bidId(1), stall]]) });
  const created = { type: 'create-event', event: 1, fund: 1, area: 1, practice: false } as const;
  must(play.ask({ ...created, potPence: 500_00, textHash: textHash(text) }));
  const bid = { askPence: 300_00, leastPence: null, textHash: textHash(stall) };
  must(play.ask({ type: 'add-bids', bids: [bid] }));
  must(play.ask({ type: 'set-rules', rules: { ...recommendedRules, ...stallsRules(twoDays) } }));
  must(play.ask({ type: 'make-cards', batch: 1, keys: [keyOf(1), keyOf(2)] }));
  play.wall = at(saturday, '9:00');
  for (const type of ['approve-rules', 'take-back-approval', 'approve-rules'] as const)
    must(play.ask({ type }));
  clock(play, at(saturday, '10:00'));
  must(play.vote(keyOf(1), [[1, 5]], { device: 'x'.repeat(22) }));
  clock(play, at(saturday, '16:00'));
  clock(play, at(saturday, '17:00'));
  clock(play, at(sunday, '11:00'));
  must(play.vote(keyOf(2), [[1, 4]], { device: 'y'.repeat(22) }));
  clock(play, at(sunday, '15:00'));
  for (const type of ['close-voting', 'end-grace', 'seal'] as const) must(play.ask({ type }));
  return play;
}

function clock(play: Play, wall: number): void {
  play.wall = wall;
  must(play.askAsClock({ type: 'keep-hours' }));
}
