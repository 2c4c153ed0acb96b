import { expect, test } from 'vitest';
import { compileMessages } from './compile.ts';
import { english } from './language.ts';
import { pseudoMessage, pseudoMessages } from './pseudo.ts';
import { say } from './say.ts';

test('[L6] a pseudo message is in brackets, longer by four tenths, and readable', () => {
  const strange = pseudoMessage('Open your voting card');
  expect(strange).toBe('[Öþéñ ýöûŕ vöťîñğ çáŕđ ~~~~~~~~~]');
  expect(pseudoMessage('')).toBe('');
});

test('[L6] its arguments, plurals and choices are those of the message', () => {
  const messages = {
    given: '{count, plural, =0 {None} one {# project} other {# projects}} for {name}',
  } as const;
  const said = say<typeof messages>(compileMessages(pseudoMessages(messages)), english);
  expect(said.given({ count: 0, name: 'Ann' })).toMatch(/^\[Ñöñé föŕ Ann ~+\]$/);
  expect(said.given({ count: 2, name: 'Ann' })).toMatch(/^\[2 þŕöjéçťš föŕ Ann ~+\]$/);
});
