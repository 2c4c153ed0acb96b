/** Whatever is awarded, handed back, given up, drawn and granted in whatever order: the money adds up to the penny. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestRun } from '../event/further-runs.ts';
import { bidOf, currentRun } from '../event/state.ts';
import { publication, publishedText } from '../exports/publication.ts';
import { areaId, bidId, eventId, fundId, personId, type BidId } from '../ids.ts';
import { drawnHalls, settledHall, wholeBallotRules } from '../testing/drawn-halls.ts';
import type { Play } from '../testing/play.ts';
import { must } from '../testing/set-up.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { applyFund } from './apply-fund.ts';
import { claimsOf, linesAsked, type Claims } from './claims.ts';
import { decideFund } from './decide-fund.ts';
import { emptyFund, type FundCommand, type FundState } from './fund.ts';
import { directPence, heldByEvents, heldPence } from './held.ts';

const event = eventId(1);
const grantsPence = 500;

class Office {
  readonly fund: FundState = emptyFund();
  readonly play: Play;

  constructor(play: Play) {
    this.play = play;
    const { potPence } = play.state;
    const totalPence = potPence + grantsPence;
    must(this.ask({ type: 'create-fund', fund: fundId(1), totalPence, practice: false, textHash: 'f' }));
    must(this.ask({ type: 'add-area', potPence, textHash: 'a' }));
    must(this.ask({ type: 'add-event', area: areaId(1), event }));
  }

  ask(command: FundCommand) {
    const decided = decideFund(this.fund, command);
    if (decided.ok) for (const body of decided.value) applyFund(this.fund, body, { by: personId(1), at: 0 });
    return decided;
  }

  claims(): Claims {
    const { state } = this.play;
    const [signed, newest] = [currentRun(state), newestRun(state)];
    if (!signed || !newest) throw new Error('a signed event has runs');
    return claimsOf({
      signed,
      newest,
      kept: state.further.kept,
      askOf: (bid) => bidOf(state, bid).askPence,
      heldOf: (bid) => heldPence(this.fund, event, bid),
    });
  }

  /** As the office awards: what it gives is looked up, and a part is kept in the event. */
  award(bid: BidId, amountPence: number): boolean {
    const lines = linesAsked(this.claims(), [{ bid, amountPence }]) ?? [];
    const run = newestRun(this.play.state)?.number ?? 0;
    const of = { event, run, fingerprint: 'f', day: 20_000, textHash: 't' };
    if (!this.ask({ type: 'make-award', ...of, lines }).ok) return false;
    const [line] = lines;
    const keepsPence = heldPence(this.fund, event, bid);
    if (line && keepsPence < line.mostPence) must(this.play.ask({ type: 'keep-part', bid, keepsPence }));
    return true;
  }

  keep(bid: BidId, keepsPence: number): void {
    if (!this.play.ask({ type: 'keep-part', bid, keepsPence }).ok) return;
    const backPence = heldPence(this.fund, event, bid) - keepsPence;
    const back = { event, bid, backPence, because: 'handed-back', day: 20_000 } as const;
    if (backPence > 0) must(this.ask({ type: 'give-award-back', ...back }));
  }
}

function sign(play: Play): void {
  const of = { type: 'sign', run: play.state.runs.length, fingerprint: play.fingerprint() ?? '' } as const;
  must(play.ask({ ...of, as: 'officer', person: 1 }));
  must(play.ask({ ...of, as: 'second', person: 2 }));
}

const published = ({ state, words }: Play): string => {
  const found = publication(state, words);
  return found === null ? '' : publishedText(found);
};

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'all',
      'all',
      'all',
      'award',
      'drop',
      'drop',
      'part',
      'back',
      'draw',
      'grant',
      'end',
    ),
    bid: fc.integer({ min: 1, max: 7 }),
    pence: fc.integer({ min: 0, max: 450 }),
  }),
  { minLength: 4, maxLength: 16 },
);

type OneAct = typeof acts extends fc.Arbitrary<(infer T)[]> ? T : never;

function doAct(office: Office, { kind, bid: number, pence }: OneAct): void {
  const { play } = office;
  const bid = bidId(((number - 1) % play.state.bids.size) + 1);
  const held = heldPence(office.fund, event, bid);
  switch (kind) {
    case 'all': {
      for (const { bid: each, claimPence, offeredPence, heldPence: has } of office.claims().claims)
        office.award(each, claimPence + offeredPence - has);
      return;
    }
    case 'award':
      office.award(bid, pence);
      return;
    case 'drop':
      return office.keep(bid, 0);
    case 'part':
      return office.keep(bid, Math.min(pence, held));
    case 'back':
      return office.keep(bid, bidOf(play.state, bid).askPence);
    case 'draw': {
      play.ask({ type: 'draw-further-tie', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 });
      return;
    }
    case 'grant':
      return void office.ask({ type: 'make-direct-grant', amountPence: pence, day: 20_000, textHash: 'g' });
    case 'end':
      return void office.ask({ type: 'end-direct-grant', grant: number });
  }
}

test('[G1, G2, G4, G5, G7, F1] in any sequence no pot, ask or fund is exceeded, and the signed publication stays as it is', () => {
  const seen = { further: 0, reawarded: 0, ties: 0 };
  fc.assert(
    fc.property(drawnHalls, wholeBallotRules, acts, (made, whole, sequence) => {
      const play = settledHall(made, whole);
      playTheRoom(play, []);
      sign(play);
      const before = { text: published(play), version: play.state.stageVersion, run: currentRun(play.state) };
      const office = new Office(play);
      for (const act of sequence) {
        doAct(office, act);
        const { state } = play;
        const { claims, freePence } = office.claims();
        expect(heldByEvents(office.fund, [event])).toBeLessThanOrEqual(state.potPence);
        for (const { bid, askPence, heldPence: has, claimPence, signedPence } of claims) {
          expect(has).toBeLessThanOrEqual(askPence);
          expect(claimPence).toBeGreaterThanOrEqual(has);
          // What the hall saw signed waits for its group, whatever a further run says (G2).
          const gaveUp = state.further.kept.some((kept) => kept.bid === bid);
          expect(claimPence).toBeGreaterThanOrEqual(gaveUp ? 0 : signedPence);
          seen.reawarded += Number(
            has > 0 && !before.run?.lines.some((line) => line.bid === bid && line.outcome !== 'not-chosen'),
          );
        }
        const offered = claims.reduce((sum, each) => sum + each.offeredPence, 0);
        expect(offered).toBeLessThanOrEqual(freePence);
        expect(state.potPence + directPence(office.fund)).toBeLessThanOrEqual(office.fund.totalPence);
        // Every further run divides the same pot, as the rules give it (M3, E9).
        for (const run of state.further.runs) expect(run.allocatedPence + run.leftPence).toBe(state.potPence);
        seen.ties += Number((newestRun(state)?.openTie ?? null) !== null);
      }
      seen.further += play.state.further.runs.length;
      expect(published(play)).toBe(before.text);
      expect(play.state.stageVersion).toBe(before.version);
      expect(currentRun(play.state)).toBe(before.run);
    }),
    { numRuns: 400, seed: 7 },
  );
  // The halls that were drawn did leave something to look at.
  expect(seen.further).toBeGreaterThan(200);
  expect(seen.reawarded).toBeGreaterThan(50);
  expect(seen.ties).toBeGreaterThan(4);
});
