/** Small events to play with: bids with round amounts, cards with readable keys. */

import { bidId, type BallotKey, type BidId } from '../ids.ts';
import type { Words } from '../exports/publication.ts';
import type { Pence } from '../money.ts';
import { calling, opening, sealing, type UnversionedCommand } from './evening.ts';
import { withIds } from './plain-ids.ts';
import { Play } from './play.ts';
import { recommendedRules, type Rules } from '../event/rules/rules.ts';

export interface PlaySetup {
  readonly potPence?: Pence;
  /** Asks in pence; bids are numbered 1, 2, 3... */
  readonly asks?: readonly Pence[];
  /** Least amounts in the same order; missing or null: accepts no part. */
  readonly least?: readonly (Pence | null)[];
  readonly cards?: number;
  /** Young people's cards besides; the rules know them. */
  readonly young?: number;
  readonly rules?: Partial<Rules>;
  readonly practice?: boolean;
}

/** The key of the n-th card, from 1. */
export function cardKey(number: number): BallotKey {
  return withIds<BallotKey>(`card-${String(number).padStart(4, '0')}`);
}

/** The key of the n-th young people's card, from 1. */
export function youngKey(number: number): BallotKey {
  return withIds<BallotKey>(`young-${String(number).padStart(4, '0')}`);
}

/** An event with bids, cards and rules, its doors still shut. */
export function setUpPlay(sha256: (text: string) => string, setup: PlaySetup = {}): Play {
  const asks = setup.asks ?? [200_00, 300_00, 400_00];
  const play = new Play(sha256, wordsFor(asks.length));
  must(
    play.ask({
      type: 'create-event',
      event: 1,
      fund: 1,
      area: 1,
      practice: setup.practice ?? false,
      potPence: setup.potPence ?? 500_00,
      textHash: 'event-text',
    }),
  );
  const bids = asks.map((askPence, place) => ({
    askPence,
    leastPence: setup.least?.[place] ?? null,
    textHash: `bid-text-${place + 1}`,
  }));
  must(play.ask({ type: 'add-bids', bids }));
  must(play.ask({ type: 'set-rules', rules: { ...recommendedRules, ...setup.rules } }));
  const keys = Array.from({ length: setup.cards ?? 20 }, (_, place) => cardKey(place + 1));
  must(play.ask({ type: 'make-cards', batch: 1, keys }));
  const young = Array.from({ length: setup.young ?? 0 }, (_, place) => youngKey(place + 1));
  if (young.length > 0) must(play.ask({ type: 'make-young-cards', batch: 2, keys: young }));
  return play;
}

/** Doors and voting open. */
export function openPlay(sha256: (text: string) => string, setup: PlaySetup = {}): Play {
  const play = setUpPlay(sha256, setup);
  return pressed(play, opening);
}

/** Every bid has been called, in order. */
export function heardPlay(sha256: (text: string) => string, setup: PlaySetup = {}): Play {
  const play = openPlay(sha256, setup);
  return pressed(play, calling(play.state.order));
}

/** From voting to the first run. */
export function sealPlay(play: Play): Play {
  return pressed(play, sealing);
}

/** Every step of the results has been told. */
export function tellPlay(play: Play): Play {
  must(play.ask({ type: 'start-results' }));
  while (play.ask({ type: 'show-next-result' }).ok);
  return play;
}

function pressed(play: Play, asks: readonly UnversionedCommand[]): Play {
  for (const ask of asks) must(play.ask(ask));
  return play;
}

/** The value of an outcome that has to be accepted here. */
export function must<T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

function wordsFor(bids: number): Words {
  const text = { name: 'Play', venue: 'Hall', date: 'today', fund: 'Fund', area: 'Area', sample: true };
  const numbered = Array.from({ length: bids }, (_, place) => bidId(place + 1));
  const bidText = (bid: BidId) => ({
    name: `Bid ${bid}`,
    organisation: `Group ${bid}`,
    purpose: '',
    beneficiaries: '',
    priorities: '',
    period: '',
  });
  return { text, bids: new Map(numbered.map((bid) => [bid, bidText(bid)])) };
}
