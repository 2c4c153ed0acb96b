import { expect, test } from 'vitest';
import { sceneOf, type SceneKind } from '../scene.ts';
import { specimens } from './specimens.ts';

/** The compiler finds a kind of scene that is missing here. */
const everyKind: Readonly<Record<SceneKind, true>> = {
  join: true,
  rules: true,
  order: true,
  pitch: true,
  tally: true,
  between: true,
  stalls: true,
  shut: true,
  'last-call': true,
  closing: true,
  counting: true,
  paused: true,
  news: true,
  sealed: true,
  tie: true,
  asking: true,
  pot: true,
  result: true,
  'not-chosen': true,
  thanks: true,
  young: true,
};

test('the gallery shows every kind of scene', () => {
  const shown = new Set(specimens.map(({ view }) => sceneOf(view).kind));
  expect([...shown].sort()).toEqual(Object.keys(everyKind).sort());
});
