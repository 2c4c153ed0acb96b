import { expect, test } from 'vitest';
import { isSteady, type ProjectBox, type BoxesAt } from './steady-boxes.ts';

const box = (project: string, top: number, bottom: number, inside: string | null = null): ProjectBox => ({
  project,
  inside,
  pinned: false,
  left: 0,
  top,
  right: 300,
  bottom,
});
const shot = (at: number, ...boxes: ProjectBox[]): BoxesAt => ({ at, boxes });
const since = 1_000;

test('[W20] what has stood there all the time can be tapped', () => {
  const row = box('3', 100, 160);
  expect(isSteady(row, [shot(400, box('2', 40, 100), row, box('4', 160, 220))], since)).toBe(true);
});

test('[W20] another project in its place a moment ago bars the tap, and so does nothing at all', () => {
  const pad = box('2', 400, 600);
  expect(isSteady(pad, [shot(400, box('1', 400, 600)), shot(1_200, pad)], since)).toBe(false);
  expect(isSteady(pad, [shot(400), shot(1_200, pad)], since)).toBe(false);
  expect(isSteady(pad, [shot(1_200, pad)], since), 'a page that was just opened').toBe(false);
  expect(isSteady(pad, [shot(400), shot(900, pad)], since), 'long enough ago').toBe(true);
});

test('[W20] rows that changed places, or were pushed over each other, wait', () => {
  const [before, now] = [shot(400, box('1', 0, 60), box('2', 60, 120)), box('2', 0, 60)];
  expect(isSteady(now, [before, shot(1_200, now, box('1', 60, 120))], since)).toBe(false);
  const pushed = box('2', 30, 90);
  expect(isSteady(pushed, [before, shot(1_200, box('1', -30, 30), pushed)], since)).toBe(false);
});

test('[W20] a pad that grows by a link to the next project can be tapped, the link not yet', () => {
  const next = box('5', 560, 600, '1');
  const grown = box('1', 360, 600);
  const shots = [shot(400, box('1', 400, 600)), shot(1_200, grown, next)];
  expect(isSteady(grown, shots, since)).toBe(true);
  expect(isSteady(next, shots, since)).toBe(false);
  expect(isSteady(grown, [shot(400, grown, next), shot(1_200, grown, next)], since)).toBe(true);
});
