import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js';
import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { compileMessages } from '../../domain/words/compile.ts';
import { allLanguages, english } from '../../domain/words/language.ts';
import { inLanguage } from '../../domain/words/in-language.ts';
import { listed } from './listed.ts';
import { missingPlurals } from './needed-plurals.ts';
import { englishParts } from './parts.ts';

const parts = await englishParts();

const all = Object.entries(parts).flatMap(([part, messages]) => listed(messages, `${part}.`));

test('[L4] the plurals that a language needs are named', () => {
  const message =
    '{way, select, in {{count, plural, one {# vote} other {# votes}}} other {{place, selectordinal, one {#st} other {#th}}}}';
  expect(missingPlurals(message, 'en-GB')).toEqual(['two', 'few']);
  expect(missingPlurals('{count, plural, one {# pleidlais} other {# pleidlais}}', 'cy').toSorted()).toEqual([
    'few',
    'many',
    'two',
    'zero',
  ]);
  expect(missingPlurals('Votes of {name}', 'ar')).toEqual([]);
});

test('[L4] every English message has the plurals of English', () => {
  expect(all.filter(([, message]) => missingPlurals(message, 'en-GB').length > 0)).toEqual([]);
});

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
      for (const [key, message] of Object.entries(theirs))
        expect([key, missingPlurals(message, language.locale)]).toEqual([key, []]);
    }
  },
);
