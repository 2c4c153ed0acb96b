import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english, languageCalled, type Language } from '../../domain/words/language.ts';
import { top } from '../tool.ts';
import { wordsOf } from './build-plugin.ts';

/** What a page gets for a file of ours; null for the file as it is. */
async function loaded(file: string, language: Language): Promise<unknown> {
  const { load } = wordsOf(language);
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  return load.call(undefined as never, join(top, file), undefined as never);
}

test('[L7] a page gets the messages of its own language, compiled', async () => {
  const part = 'domain/words/en-GB/pads/score.ts';
  const ours = String(await loaded(part, english));
  expect(ours).toMatch(/^export const score = \{"mine":"Your scores",/);
  expect(ours).toContain('"legend":["Your score for ",["name"]]');
  const strange = String(await loaded(part, languageCalled('en-XA')));
  expect(strange).toContain('"mine":"[Ýöûŕ šçöŕéš ~~~~~]"');
  expect(strange).not.toContain('Your');
});

test('[L7] no page gets the compiler, and every other file is as it was written', async () => {
  expect(await loaded('domain/words/compile.ts', english)).not.toContain('icu-minify');
  for (const file of ['domain/words/say.ts', 'client/words/pads/score.ts', 'client/main.tsx'])
    expect([file, await loaded(file, english)]).toEqual([file, null]);
});
