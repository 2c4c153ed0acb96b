import { allocateEqualShares } from '../../domain/allocation/equal-shares/allocate.ts';
import type { Completion } from '../../domain/allocation/equal-shares/completion.ts';
import type { Instance } from '../../domain/allocation/instance.ts';
import { allocatePhragmen } from '../../domain/allocation/phragmen.ts';
import type { Profile } from '../../domain/allocation/profile.ts';
import type { SettleTie } from '../../domain/allocation/ties.ts';
import type { Utility } from '../../domain/allocation/utility.ts';
import { leastIncrement } from '../../domain/event/rules/rules-flaws.ts';
import { ratio } from '../../domain/exact.ts';
import { assert } from '../../domain/outcome.ts';

/** A hall waits so long at most for its result; votes elsewhere do not wait for it (J18). */
const targetSeconds = 1;

export interface SealMeasured {
  readonly voters: number;
  readonly bids: number;
  readonly potPence: number;
  readonly rule: string;
  readonly raises: number;
  readonly target: number;
  readonly seconds: number;
  readonly met: boolean;
}

/**
 * How long the rules that take longest need for the halls that are largest, single-threaded: Equal Shares with shares
 * raised by the least that is allowed (R16), and Phragmén. Seconds of the processor, so that neighbours do not count. Bids ask for two and a half pots between them, a few are
 * liked by many, and everybody marks a few.
 */
export function measureSeals(): SealMeasured[] {
  const seals: SealMeasured[] = [];
  for (const voters of [116, 929]) {
    for (const bids of [22, 174]) {
      for (const potPence of [40_000_00, 400_000_00]) {
        const hall = { voters, bids, potPence };
        const { instance, profile } = drawnHall(hall);
        for (const utility of ['cardinality', 'cost', 'score'] as const) {
          for (const completion of ['add1', 'add1-overshoot'] as const) {
            const of = timed(() => raisesOf(instance, profile, utility, completion));
            seals.push({ ...hall, rule: `equal-shares ${utility} ${completion}`, ...of });
          }
        }
        const of = timed(() => {
          allocatePhragmen(instance, profile, firstOfThese);
          return 0;
        });
        seals.push({ ...hall, rule: 'phragmen', ...of });
      }
    }
  }
  return seals;
}

function raisesOf(instance: Instance, profile: Profile, utility: Utility, completion: Completion): number {
  const increment = ratio(BigInt(leastIncrement(Number(instance.budget))));
  const { steps } = allocateEqualShares(instance, profile, { utility, completion, increment }, firstOfThese);
  const shares = steps.find((step) => step.kind === 'shares');
  return shares?.kind === 'shares' ? shares.raises : 0;
}

function timed(work: () => number): Pick<SealMeasured, 'raises' | 'target' | 'seconds' | 'met'> {
  const before = process.cpuUsage();
  const raises = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  return { raises, target: targetSeconds, seconds, met: seconds <= targetSeconds };
}

const firstOfThese: SettleTie = ({ tied: [first] }) => {
  assert(first !== undefined, 'a tie has projects');
  return { kind: 'first', id: first };
};

interface Drawn {
  readonly voters: number;
  readonly bids: number;
  readonly potPence: number;
}

/** The same hall every time: asks in fifties of pounds, three to eight bids marked with 1 to 5. */
function drawnHall({ voters, bids, potPence }: Drawn): { instance: Instance; profile: Profile } {
  const chance = chanceFrom(1);
  const ids = Array.from({ length: bids }, (_, place) => String(place + 1));
  const sizes = ids.map(() => 0.3 + 1.4 * chance());
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const projects = ids.map((id, place) => {
    const pounds = Math.round(((sizes[place] ?? 0) / all) * 2.5 * (potPence / 100));
    return { id, cost: BigInt(Math.max(1, Math.round(pounds / 50)) * 50_00), least: null };
  });
  const liking = ids.map(() => 0.2 + 1.5 * chance() ** 2);
  const ballots = Array.from({ length: voters }, (_, voter) => {
    const marks = 3 + Math.floor(chance() * 6);
    const listed = new Set<string>();
    while (listed.size < marks) {
      const place = Math.floor(chance() * bids);
      if (1.7 * chance() < (liking[place] ?? 0)) listed.add(String(place + 1));
    }
    const points = [...listed].map(() => BigInt(1 + Math.floor(chance() * 5)));
    return { voter: String(voter), listed: [...listed], points };
  });
  return {
    instance: { budget: BigInt(potPence), projects, exclusive: [] },
    profile: { ballots, scale: 1n, unlisted: 0n },
  };
}

/** Numbers from 0 to below 1 that look drawn and are the same every time: a multiplicative congruence. */
function chanceFrom(seed: number): () => number {
  let number = seed;
  return () => {
    number = (number * 48_271) % 2_147_483_647;
    return number / 2_147_483_647;
  };
}
