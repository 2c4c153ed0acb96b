import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AllocationRules } from '../../domain/event/rules/rules.ts';
import { currentRun } from '../../domain/event/state.ts';
import { publication } from '../../domain/exports/publication.ts';
import { drawnHalls, sealedHall } from '../../domain/testing/drawn-halls.ts';
import { heardPlay, sealPlay } from '../../domain/testing/set-up.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
import { playTheRoom } from '../../domain/testing/the-room.ts';
import type { Published } from './published.ts';
import { recountPublished } from './recount.ts';

test('[E1, E16, S7] from what is published alone, a recount that shares no code finds the same money for the same bids, in the same order', () => {
  const seen = {
    ties: 0,
    parts: 0,
    shares: 0,
    hands: 0,
    excluded: 0,
    lastRounds: 0,
    perCost: 0,
    declined: 0,
    answers: 0,
  };
  fc.assert(
    fc.property(drawnHalls, (made) => {
      const play = sealedHall(made);
      playTheRoom(play, made.room);
      const run = currentRun(play.state);
      const published = publication(play.state, play.words);
      if (!run || !published) throw new Error('no run');
      const found = recountPublished(structuredClone(published) as unknown as Published);
      const amounts = run.lines.flatMap((line) =>
        line.outcome === 'not-chosen' || line.amountPence === 0
          ? []
          : [[line.bid, line.amountPence] as const],
      );
      // Where what was settled does not stay settled, nothing says who of equals that are all paid stands first.
      const inOrder = (bids: readonly (readonly [number, number])[]) =>
        made.settledStays ? bids : bids.toSorted(([a], [b]) => a - b);
      expect(inOrder([...found.amounts].filter(([, pence]) => pence > 0))).toEqual(inOrder(amounts));
      expect(found.leftPence).toBe(run.leftPence);
      expect(run.allocatedPence + run.leftPence).toBe(made.potPence);
      seen.declined += run.declined.length;
      seen.answers += run.answers?.length ?? 0;
      seen.ties += run.ties.length;
      seen.parts += run.lines.filter(({ outcome }) => outcome === 'part').length;
      seen.shares += run.ties.filter(({ method }) => method === 'share').length;
      seen.excluded += run.lines.filter((line) => 'why' in line && line.why === 'excluded').length;
      seen.lastRounds += run.lines.filter(
        ({ outcome, inPot }) => outcome === 'chosen' && inPot?.pot === 0,
      ).length;
      seen.perCost += run.rule === 'greedy-per-cost' ? 1 : 0;
      seen.hands += run.ties.filter(({ method }) => method === 'hands').length;
    }),
    { seed: 20170128, numRuns: 2000 },
  );
  for (const [what, count] of Object.entries(seen))
    expect({ what, often: count > 5 }).toEqual({ what, often: true });
});

test.each<AllocationRules>([
  { rule: 'phragmen' },
  { rule: 'equal-shares', utility: 'cost', completion: 'none', incrementPence: null },
])(
  '[Q3, Q7, S7] a rule that looks at whole ballots is refused in words, not recounted by half: $rule',
  (allocation) => {
    const ballot = { type: 'approval', atLeast: 0, atMost: null } as const;
    const blanks = { kind: 'left-out', leastScorersPercent: 0 } as const;
    const play = sealPlay(heardPlay(sha256, { rules: { ballot, blanks, allocation } }));
    expect(() => recountPublished(publication(play.state, play.words) as unknown as Published)).toThrow(
      'Only the rules that counts alone decide',
    );
  },
);
