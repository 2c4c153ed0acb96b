/** What a load run should reach. A missed target is reported and never fails the command, because machines differ. */

import type { LoadRatio } from './figures.ts';
import { isVoid } from './open-loop.ts';
import type { Measured } from './run.ts';
import type { Scenario, ScenarioName } from './scenarios.ts';

/** Milliseconds that a person does not notice, for 99 of 100 ballots that arrive at a rate. */
export const wantedP99Ms = 250;

interface Target {
  readonly what: string;
  readonly target: number;
  readonly measured: number;
  /** Whether more than the target is good. */
  readonly moreIsGood?: boolean;
  /** The sender could not keep up, so nothing was measured of the server. */
  readonly isOff?: boolean;
}

/** A line for each target of the scenario: target / measured / met. */
export function targetLines(
  name: ScenarioName,
  scenario: Scenario,
  found: Measured,
  ratio: LoadRatio | null,
): string {
  return targetsOf(name, scenario, found, ratio)
    .map(({ what, target, measured, moreIsGood = false, isOff = false }) => {
      if (isOff) return `${what}: target ${target} / void\n`;
      const met = moreIsGood ? measured >= target : measured <= target;
      return `${what}: target ${target} / measured ${shown(measured)} / ${met ? 'met' : 'not met'}\n`;
    })
    .join('');
}

function targetsOf(
  name: ScenarioName,
  { phones, withinMs, arrivals }: Scenario,
  found: Measured,
  ratio: LoadRatio | null,
): Target[] {
  const { ackMs, projectorP95Ms, late } = found;
  const isOff = late !== null && isVoid(late);
  const hall: Target[] = [
    { what: 'received, 99 of 100, ms', target: 100, measured: ackMs.p99 },
    { what: "on the hall's screen, 95 of 100, ms", target: 400, measured: projectorP95Ms ?? 0 },
  ];
  const compared: Target[] = ratio
    ? [
        { what: 'CPU for a ballot, times the bare loop', target: 1.3, measured: ratio.cpu },
        { what: 'memory for a phone, times the bare loop', target: 1.5, measured: ratio.rss },
        { what: 'ballots a second, times the bare loop', target: 1, measured: ratio.speed, moreIsGood: true },
      ]
    : [];
  if (arrivals) return [{ what: 'received, 99 of 100, ms', target: wantedP99Ms, measured: ackMs.p99, isOff }];
  if (name === 'hall') return hall;
  if (name === 'city') return compared;
  return withinMs === 0
    ? [{ what: `the last of ${phones} at once, ms`, target: 2_000, measured: ackMs.max }]
    : [];
}

function shown(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
