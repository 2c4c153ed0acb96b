import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HttpReply } from './http.ts';
import { backOff, poll, type Poll } from './poll.ts';
import { untilReached } from './until-reached.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
/** The questions that have no answer yet, and the answers that were taken. */
let asked: ((answer: string) => void)[];
let taken: string[];
const polls: Poll[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  [asked, taken] = [[], []];
});
afterEach(() => {
  for (const { stop } of polls.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function start(waits: Readonly<Record<string, number>>): Poll {
  const made = poll(
    () => new Promise<string>((resolve) => asked.push(resolve)),
    (text) => {
      taken.push(text);
      return waits[text] ?? null;
    },
  );
  polls.push(made);
  return made;
}

async function answer(place: number, text: string): Promise<void> {
  asked[place]?.(text);
  await vi.advanceTimersByTimeAsync(0);
}

test('it asks again after each answer, as long after it as the answer says, until one is the last', async () => {
  start({ soon: 1_000, later: 5_000 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
  await answer(0, 'soon');
  await vi.advanceTimersByTimeAsync(1_000);
  await answer(1, 'later');
  await vi.advanceTimersByTimeAsync(4_999);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await answer(2, 'enough');
  await vi.advanceTimersByTimeAsync(60_000);
  page.dispatchEvent(new Event('online'));
  expect(asked).toHaveLength(3);
  expect(taken).toEqual(['soon', 'later', 'enough']);
});

test('a device that wakes up asks at once, and what it asked before no longer counts', async () => {
  start({ soon: 60_000 });
  page.dispatchEvent(new Event('online'));
  await answer(0, 'of the dead line');
  await answer(1, 'soon');
  page.dispatchEvent(new Event('pageshow'));
  await answer(2, 'enough');
  expect(taken).toEqual(['soon', 'enough']);
});

test('asked by hand it goes on, also after the last answer; stopped, nothing is asked or taken', async () => {
  const asking = start({ soon: 1_000 });
  await answer(0, 'enough');
  const again = asking.now();
  await answer(1, 'soon');
  await again;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(3);
  asking.stop();
  await answer(2, 'soon');
  await vi.advanceTimersByTimeAsync(60_000);
  page.dispatchEvent(new Event('online'));
  expect(asked).toHaveLength(3);
  expect(taken).toEqual(['enough', 'soon']);
});

test('a wait doubles up to the longest, and is never the same on two devices', () => {
  vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(0.5);
  expect([backOff(0, 10_000), backOff(2, 10_000), backOff(9, 10_000)]).toEqual([500, 4_000, 10_000]);
});

test('until there is an answer it is asked again; a refusal is one', async () => {
  const replies: HttpReply<never>[] = [
    { kind: 'unreached' },
    { kind: 'unreached' },
    { kind: 'refused', refusal: { code: 'link-spent' } },
  ];
  let times = 0;
  const reply = untilReached(async () => {
    times += 1;
    return replies[times - 1] ?? { kind: 'unreached' };
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reply).toEqual(replies[2]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times).toBe(3);
});
