/** What was measured of an act, and the line that says it. */

import type { LoopDelay } from '../usage.ts';

/** What a vote may wait longer because somebody in the office does something. */
const targetMs = 100;

/** The worst that a vote waited, in milliseconds. */
export interface ActMeasured {
  readonly act: string;
  /** How the server answered, and how often. */
  readonly answers: Readonly<Record<string, number>>;
  /** Answers that the act does not have: then something else was measured. */
  readonly wrongAnswers: readonly string[];
  readonly votes: number;
  readonly worstMs: number;
  readonly overIdleMs: number;
  /** The longest that the server's loop stood still: on a busy machine also because others worked. */
  readonly loopMs: number;
  /** What the loop's own thread worked for it each time: neighbours on the machine do not count, nor do the votes. */
  readonly loopCpuMs: number;
  readonly met: boolean;
}

/** How votes waited while something was done, or nothing. */
export type Watched = LoopDelay & { readonly votes: number; readonly worstMs: number };

/** How an act was answered, and how it should be. */
export interface Answered {
  readonly act: string;
  readonly answer: string;
  readonly expected: string;
}

export function told(act: string, given: readonly Answered[], found: Watched, idle: Watched): ActMeasured {
  const overIdleMs = Math.max(0, found.worstMs - idle.worstMs);
  const answers = Object.fromEntries(
    [...Map.groupBy(given, ({ answer }) => answer)].map(([answer, each]) => [answer, each.length]),
  );
  const wrong = given.filter(({ answer, expected }) => answer !== expected);
  const wrongAnswers = [
    ...new Set(wrong.map((each) => `${each.act}: ${each.answer} instead of ${each.expected}`)),
  ];
  const ofVotes = (idle.loopCpuMs * found.votes) / Math.max(1, idle.votes);
  const loopCpuMs = Math.max(0, found.loopCpuMs - ofVotes) / Math.max(1, given.length);
  const met = overIdleMs <= targetMs;
  return { act, answers, wrongAnswers, ...found, loopCpuMs, overIdleMs, met };
}

export function lineOf({
  act,
  answers,
  wrongAnswers,
  overIdleMs,
  loopMs,
  loopCpuMs,
  met,
}: ActMeasured): string {
  const said = Object.entries(answers)
    .map(([answer, times]) => `${times} × ${answer}`)
    .join(', ');
  const wrong = wrongAnswers.length > 0 ? `; ANSWERED WRONGLY: ${wrongAnswers.join(', ')}` : '';
  return `${act} (${said}): worst wait of a vote over idle, ms: target ${targetMs} / measured ${overIdleMs.toFixed(0)} / ${met ? 'met' : 'not met'}; the loop stood still for ${loopMs.toFixed(0)}, and worked ${loopCpuMs.toFixed(0)} each time${wrong}\n`;
}

/** Whether votes did not wait, and whether it was the act that was measured, and not its refusal. */
export function isFine({ met, wrongAnswers }: ActMeasured): boolean {
  return met && wrongAnswers.length === 0;
}
