import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunInputs } from '../event/running/inputs.ts';
import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import { ballotsText } from '../event/running/whole-ballots.ts';
import { workOut } from '../event/running/work-out.ts';
import { rulesText, writtenRules } from '../event/rules/written-rules.ts';
import { countedElections } from '../testing/counted-elections.ts';
import { sha256 } from '../testing/sha256.ts';
import type { Publication } from './publication.ts';
import { recountPublication } from './recount-publication.ts';

const text = { name: 'a', venue: 'b', date: 'c', fund: 'd', area: 'e', sample: false };

/** What would be published of that election once it is sealed, open ties and all. */
function publicationOf(inputs: RunInputs): { published: Publication; counted: RunInputs['ballots'] } {
  const { rules, potPence, bids } = inputs;
  const { count, lines, shares, openTie, allocatedPence, leftPence } = workOut(inputs);
  const run = {
    number: 1,
    replaces: null,
    because: 'sealed',
    lines,
    declined: inputs.declined,
    ties: [],
  } as const;
  const published: Publication = {
    format: 'decision-day-result',
    version: 1,
    event: { ...text, practice: false },
    potPence,
    rules: writtenRules(rules),
    rulesFingerprint: sha256(rulesText(rules, potPence)),
    bids: bids.map(({ bid, askPence, leastPence, status }) => ({
      bid,
      name: `${bid}`,
      organisation: '',
      askPence,
      leastPence,
      standing: status === 'withdrawn' || status === 'left-out' ? status : 'stands',
    })),
    ballots: count.ballots,
    ...(needsWholeBallots(rules) && { ballotsHash: sha256(ballotsText(count.counted)) }),
    figures: count.figures,
    runs: [{ ...run, ...(shares.length > 0 && { shares }), openTie, allocatedPence, leftPence }],
  };
  return { published, counted: count.counted };
}

test('[E9] under every rule the publication decides itself again, and another pot is found out', () => {
  const seen = { counts: 0, whole: 0, ties: 0 };
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const { published, counted } = publicationOf(inputs);
      const ballots = published.ballotsHash === undefined ? null : counted;
      expect(recountPublication(published, ballots, sha256)).toEqual({ decided: 'every-run', problems: [] });
      const richer = { ...published, potPence: published.potPence + 1 };
      expect(recountPublication(richer, ballots, sha256).problems).not.toEqual([]);
      seen[ballots === null ? 'counts' : 'whole'] += 1;
      if (published.runs[0]?.openTie) seen.ties += 1;
    }),
    { seed: 20280129, numRuns: 300 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
});
