import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js';
import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { compileMessages } from '../../domain/words/compile.ts';
import { allLanguages, english } from '../../domain/words/language.ts';
import type { Messages } from '../../domain/words/messages.ts';
import { inLanguage } from '../../domain/words/in-language.ts';
import { englishParts } from './parts.ts';

const parts = await englishParts();

/** Every message by its key, such as `pads/score.legend`. */
function listed(messages: Messages, where: string): (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string' ? [[`${where}${key}`, message] as const] : listed(message, `${where}${key}.`),
  );
}

const all = Object.entries(parts).flatMap(([part, messages]) => listed(messages, `${part}.`));

test('[L1] every message is ICU MessageFormat', () => {
  expect(all.length).toBeGreaterThan(80);
  for (const [part, messages] of Object.entries(parts)) compileMessages(messages, `${part}.`);
});

test.each([
  ['an exclamation mark', /!/],
  ['a straight apostrophe', /'/],
  ['a tag', /</],
  ['two spaces', / {2}/],
  ['a currency of its own', /[£$€]/],
])('[L1] no message has %s', (_what, banned) => {
  expect(all.filter(([, message]) => banned.test(message))).toEqual([]);
});

test.each(allLanguages.filter(({ code }) => code !== english.code))(
  '[L4] every message is there in $code, with the arguments of the English one',
  (language) => {
    for (const [part, messages] of Object.entries(parts)) {
      const theirs = Object.fromEntries(listed(inLanguage(messages, part, language), `${part}.`));
      const ours = listed(messages, `${part}.`);
      expect(Object.keys(theirs)).toEqual(ours.map(([key]) => key));
      for (const [key, message] of ours)
        expect([key, isStructurallySame(parse(message), parse(theirs[key] ?? '')).success]).toEqual([
          key,
          true,
        ]);
    }
  },
);
