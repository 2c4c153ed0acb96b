/** From what was found to go or no-go: one verdict for each thing that has stopped an event somewhere. */

import type { CheckedBatch, HallCheck } from '../../domain/wire/hall-check.ts';

/** `look`: it goes, with a risk. `self`: no program can see it from here, somebody has to look. */
export type Verdict = 'go' | 'look' | 'no-go' | 'self';

/** What only the browser on the computer itself can tell; null where it does not. */
export interface SeenHere {
  readonly charging: boolean | null;
  /** The picture is spread over several displays instead of shown twice. */
  readonly extended: boolean | null;
  /** This page's own clock, in wall milliseconds. */
  readonly now: number;
}

/** How many phones are enough to know that the Wi-Fi carries phones. */
export const phonesToTry = 10;
const megabyte = 1_000_000;
const leastFree = 200 * megabyte;
const amplyFree = 1_000 * megabyte;
/** Two clocks set by hand are seldom closer. */
const sameClockMs = 2 * 60_000;

export type CheckFinding =
  | { readonly what: 'saving'; readonly verdict: Verdict; readonly lost: boolean }
  | { readonly what: 'disk'; readonly verdict: Verdict; readonly freeBytes: number | null }
  | { readonly what: 'clock'; readonly verdict: Verdict; readonly now: number; readonly behind: boolean }
  | {
      readonly what: 'copy';
      readonly verdict: Verdict;
      readonly carried: boolean;
      readonly lastAt: number | null;
      readonly trouble: HallCheck['copy']['trouble'];
    }
  | { readonly what: 'power'; readonly verdict: Verdict }
  | { readonly what: 'display'; readonly verdict: Verdict }
  | {
      readonly what: 'network';
      readonly verdict: Verdict;
      /** At which the server answers. */
      readonly addresses: readonly string[];
      /** Where posters and new cards lead. */
      readonly posters: string;
    }
  | {
      readonly what: 'cards';
      readonly verdict: Verdict;
      readonly batches: number;
      readonly unreached: readonly CheckedBatch[];
    }
  | ({ readonly what: 'rules'; readonly verdict: Verdict } & HallCheck['rules'])
  | { readonly what: 'phones'; readonly verdict: Verdict; readonly addresses: number };

export function findingsIn(check: HallCheck, seen: SeenHere): readonly CheckFinding[] {
  return [
    network(check),
    cards(check),
    rules(check),
    phones(check),
    { what: 'saving', verdict: check.disk.writes ? 'go' : 'no-go', lost: check.disk.lost },
    disk(check),
    clock(check, seen),
    copy(check),
    { what: 'power', verdict: seen.charging === null ? 'self' : seen.charging ? 'go' : 'look' },
    { what: 'display', verdict: seen.extended === null ? 'self' : seen.extended ? 'go' : 'look' },
  ];
}

/** The worst of them all. What somebody has to look at themselves holds nobody up. */
export function verdictOf(findings: readonly CheckFinding[]): Exclude<Verdict, 'self'> {
  if (findings.some(({ verdict }) => verdict === 'no-go')) return 'no-go';
  return findings.some(({ verdict }) => verdict === 'look') ? 'look' : 'go';
}

function network({ addresses, joinUrl }: HallCheck): CheckFinding {
  const answering = addresses.filter(({ answers }) => answers).map(({ address }) => address);
  const posters = new URL(joinUrl).origin;
  const verdict = answering.includes(posters) ? 'go' : 'no-go';
  return { what: 'network', verdict, addresses: answering, posters };
}

function cards({ batches }: HallCheck): CheckFinding {
  const unreached = batches.filter(({ reached }) => !reached);
  const verdict = unreached.length > 0 ? 'no-go' : batches.length === 0 ? 'look' : 'go';
  return { what: 'cards', verdict, batches: batches.length, unreached };
}

/** Voting would not open: better to learn that now than in front of the hall. */
function rules({ rules: { flaws, warnings } }: HallCheck): CheckFinding {
  const verdict = flaws.length > 0 ? 'no-go' : warnings.length > 0 ? 'look' : 'go';
  return { what: 'rules', verdict, flaws, warnings };
}

function phones({ phones: { addresses } }: HallCheck): CheckFinding {
  return { what: 'phones', verdict: addresses >= phonesToTry ? 'go' : 'look', addresses };
}

/** Without a stick the laptop is the only one that has the votes: the council may decide to live with that. */
function copy({ copy: { carried, lastAt, trouble } }: HallCheck): CheckFinding {
  return { what: 'copy', verdict: carried && trouble === null ? 'go' : 'look', carried, lastAt, trouble };
}

function disk({ disk: { free } }: HallCheck): CheckFinding {
  const verdict = free === null ? 'self' : free < leastFree ? 'no-go' : free < amplyFree ? 'look' : 'go';
  return { what: 'disk', verdict, freeBytes: free };
}

function clock({ now, lastEntryAt }: HallCheck, seen: SeenHere): CheckFinding {
  const behind = lastEntryAt !== null && now < lastEntryAt - sameClockMs;
  const apart = Math.abs(now - seen.now) > sameClockMs;
  return { what: 'clock', verdict: behind ? 'no-go' : apart ? 'look' : 'go', now, behind };
}
