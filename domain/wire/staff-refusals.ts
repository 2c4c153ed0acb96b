/** How each command of the staff screens may be refused, beside what any message may be refused for. */

import type { RefusalCode } from '../refusals.ts';
import type { StaffCommand } from './contract.ts';

/** Any message may be one too many, no message at all, or not kept. */
export const always = ['slow-down', 'malformed', 'not-saved'] as const;
/** Who asks: a session that ended, or one that has said no name yet. `not-allowed`: another role's command. */
export const ofStaff = [...always, 'too-large', 'not-allowed', 'signed-out', 'name-first'] as const;

/** A press names the stage version that it was made on (ST2), and waits while the event is paused. */
const press = ['already-moved', 'paused'] as const;
const stage = [...press, 'wrong-stage'] as const;
const pitch = [...press, 'no-pitch-running'] as const;
const bid = [...stage, 'unknown-bid'] as const;
const telling = [...stage, 'no-run', 'tie-open'] as const;
const tie = [...stage, 'no-tie', 'wrong-method'] as const;

export const staffRefusals = {
  'remove-bid': ['paused', 'rules-frozen', 'unknown-bid'],
  'set-order': ['wrong-stage', 'order-not-complete'],
  'set-rules': ['paused', 'rules-frozen', 'rules-not-possible', 'groups-do-not-vote', 'no-young-cards'],
  'approve-rules': [
    'already-moved',
    'wrong-stage',
    'no-hours',
    'no-bids',
    'rules-not-possible',
    'hours-over',
  ],
  'take-back-approval': ['already-moved', 'wrong-stage'],
  'open-doors': [...stage, 'no-bids'],
  'close-doors': stage,
  'open-voting': [...stage, 'no-bids', 'rules-not-possible', 'outside-hours'],
  'call-bid': [...bid, 'no-pitches', 'bid-already-heard'],
  'start-pitch-again': [...bid, 'bid-not-heard'],
  'pause-pitch': pitch,
  'resume-pitch': pitch,
  'extend-pitch': pitch,
  'end-pitch': pitch,
  'set-aside': [...bid, 'bid-already-heard', 'stop-last-call-first'],
  'restore-bid': [...bid, 'bid-not-set-aside', 'stop-last-call-first'],
  'start-last-call': [...stage, 'outside-hours', 'still-to-hear'],
  'stop-last-call': stage,
  'close-voting': stage,
  'end-grace': stage,
  'reopen-voting': stage,
  'declare-phones-failed': ['already-moved', 'wrong-stage', 'only-scores', 'unknown-bid'],
  pause: stage,
  resume: ['already-moved', 'not-paused'],
  'release-clock': [...press, 'clock-not-held'],
  'show-overlay': [],
  undo: ['already-moved', 'nothing-to-undo'],
  seal: stage,
  'number-the-draw': tie,
  'settle-by-hands': [...tie, 'hands-missing'],
  'settle-by-draw': [
    ...tie,
    'draw-not-numbered',
    'number-not-in-draw',
    'number-not-confirmed',
    'unknown-person',
    'two-people-needed',
  ],
  'settle-by-share': [...tie, 'share-not-possible'],
  decline: [...stage, 'no-run', 'not-chosen'],
  'ask-part': [...stage, 'answer-first', 'no-part-to-ask'],
  'answer-part': [...press, 'no-question'],
  'take-back-ask': [...press, 'no-question'],
  'start-results': telling,
  'show-next-result': [...telling, 'answer-first'],
} as const satisfies Readonly<Record<StaffCommand['type'], readonly RefusalCode[]>>;
