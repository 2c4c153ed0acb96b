import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf, type OpenBetween } from '../../domain/event/rules/opening-hours.ts';
import { openOn, saturday, stallsRules } from '../../domain/testing/stalls.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';

// fast-check prints the seed of a failure.

const minuteMs = 60_000;
const graceMs = 20_000;
const first = openOn(saturday, '0:00', '0:01');

/** Up to four periods in three days, with gaps of nothing to a night, over no change of clocks. */
const timetables = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 700 }), length: fc.integer({ min: 1, max: 600 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => {
    let from = 0;
    return drawn.flatMap(({ gap, length }) => {
      from += gap;
      // A period ends on the day on which it began.
      const [day, minute] = [Math.floor(from / 1440), from % 1440];
      const to = Math.min(minute + length, 1439);
      from = day * 1440 + to;
      return to > minute ? [{ day: first.day + day, from: minute, to }] : [];
    });
  })
  .filter((hours) => hours.length > 0);

interface Drawn {
  readonly kind: 'runs' | 'sleeps' | 'is off' | 'is put back' | 'crashes' | 'is paused' | 'goes on';
  readonly minutes: number;
}

const minutes = fc.integer({ min: 0, max: 900 });
const steps: fc.Arbitrary<Drawn[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('runs' as const), minutes: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constantFrom('sleeps' as const, 'is off' as const), minutes }),
    fc.record({ kind: fc.constant('is put back' as const), minutes: fc.integer({ min: 0, max: 300 }) }),
    fc.record({
      kind: fc.constantFrom('crashes' as const, 'is paused' as const, 'goes on' as const),
      minutes,
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Tried beside what is drawn, so that an open and a shut door are always seen. */
const openAndShut: [{ day: number; from: number; to: number }[], Drawn[]] = [
  [{ day: first.day, from: 60, to: 120 }],
  [
    { kind: 'sleeps', minutes: 20 },
    { kind: 'sleeps', minutes: 70 },
  ],
];

/** By nothing but the timetable and the clock; null in the grace after a period, which depends on what was before. */
function shouldBeOpen(periods: readonly OpenBetween[], wall: number): boolean | null {
  if (periods.some(({ from, to }) => from <= wall && wall < to)) return true;
  return periods.some(({ to }) => to <= wall && wall < to + graceMs) ? null : false;
}

async function take(room: TestRoom, step: Drawn): Promise<void> {
  const ms = step.minutes * minuteMs;
  switch (step.kind) {
    case 'runs':
      return room.time.pass(ms);
    case 'sleeps':
      return room.time.sleep({ monotonicMs: 0, wallMs: ms });
    case 'is put back':
      return room.time.sleep({ monotonicMs: 0, wallMs: -ms });
    case 'is off':
      room.time.sleep({ monotonicMs: 0, wallMs: ms });
      return room.crash();
    case 'crashes':
      return room.crash();
    default:
      // Refused where it is so already.
      await room.press({ type: step.kind === 'is paused' ? 'pause' : 'resume' });
  }
}

test('[ST23, ST24, ST25] whatever the timetable, restarts and clocks: open exactly within the approved hours', async () => {
  let [open, shut] = [0, 0];
  await fc.assert(
    fc.asyncProperty(timetables, steps, async (hours, taken) => {
      const rules = stallsRules(hours);
      const periods = momentsOf(rules.format) ?? [];
      const room = await openRoom({ rules, cards: 40 });
      await room.ask({ type: 'approve-rules' });
      await room.ask({ type: 'open-doors' });
      room.time.sleep({ monotonicMs: 0, wallMs: (periods[0]?.from ?? 0) - 10 * minuteMs - room.time.wall() });
      let card = 0;
      for (const step of taken) {
        await take(room, step);
        // Looked at without a command, as a screen would; or the vote is the first that comes.
        const looks = step.minutes % 2 === 0;
        if (looks) await room.time.pass(10_000);
        const should = shouldBeOpen(periods, room.time.wall());
        if (should === null) continue;
        const { paused, hours: now } = room.room.state;
        const shown = looks && !paused ? now?.vote === 'open' : should;
        expect({ step, open: shown }).toEqual({ step, open: should });
        const outcome = await room.vote((card += 1), [[1, 5]]);
        expect({ step, taken: outcome.ok }).toEqual({ step, taken: should && !paused });
        if (outcome.ok) open += 1;
        else shut += 1;
      }
      await room.close();
    }),
    { numRuns: 16, examples: [openAndShut] },
  );
  expect(Math.min(open, shut), 'both were seen').toBeGreaterThan(0);
});
