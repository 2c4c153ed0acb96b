import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english, languageCalled, type Language } from '../../domain/words/language.ts';
import { top } from '../tool.ts';
import { loadedIn, pageIn } from './build-plugin.ts';

const loaded = (file: string, language: Language) => loadedIn(join(top, file), language);

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

test('[L7] what is read before any script runs is in the language of the page', () => {
  const source = readFileSync(join(top, 'client/index.html'), 'utf8');
  const ours = pageIn(source, languageCalled('en-GB'));
  expect(ours).toContain('<html lang="en-GB" dir="ltr">');
  expect(ours).toContain('<p>This phone is too old for this page. The welcome desk can help you vote.</p>');
  const strange = pageIn(source, languageCalled('ar-XB'));
  expect(strange).toContain('<html lang="ar-XB" dir="rtl">');
  const read = strange.replace(/<style>[^]*?<\/style>/g, '');
  const texts = (read.match(/>[^<>]*\S[^<>]*</g) ?? []).map((text) => text.slice(1, -1).trim());
  expect(texts).toHaveLength(5);
  for (const text of texts) expect(text).toMatch(/^\[.* ~+\]$/);
  expect(() => pageIn('<p>%nothing%</p>', languageCalled('en-GB'))).toThrow('nothing');
});
