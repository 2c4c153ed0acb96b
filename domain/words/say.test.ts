import { expect, test } from 'vitest';
import { compileMessages } from './compile.ts';
import { english } from './language.ts';
import { say } from './say.ts';

const messages = {
  title: 'Today’s projects',
  place: 'Project {place, number} of {of, number}',
  named: 'Take out {name}',
  given: '{count, plural, =0 {Nothing} one {# project} other {# projects}} given',
  choice: 'Your {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} choice',
  status: { waiting: '', presenting: '{name} presents now' },
  way: '{way, select, hands {We count hands.} draw {We draw a number.} other {They share it.}}',
} as const;
const said = say<typeof messages>(compileMessages(messages), english);

test('[L1] a message without arguments is its text, any other a function of its arguments', () => {
  expect(said.title).toBe('Today’s projects');
  expect(said.named({ name: 'Youth boxing' })).toBe('Take out Youth boxing');
  expect(said.status.waiting).toBe('');
  expect(said.status.presenting({ name: 'Squeeze' })).toBe('Squeeze presents now');
});

test('[L2] counts and places are written as the language writes them', () => {
  expect([0, 1, 2, 1_850].map((count) => said.given({ count }))).toEqual([
    'Nothing given',
    '1 project given',
    '2 projects given',
    '1,850 projects given',
  ]);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map((place) => said.choice({ place }))).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd'].map((nth) => `Your ${nth} choice`),
  );
  expect(said.place({ place: 3, of: 1_204 })).toBe('Project 3 of 1,204');
});

test('[L3] a name is never read as a message', () => {
  const name = '{name} <b>#</b> ’{';
  expect(said.named({ name })).toBe(`Take out ${name}`);
});

test('[L1] what is written wrongly is named by its key', () => {
  expect(() => compileMessages({ bad: '{count, plural, one {#}}' }, 'desk.')).toThrow('desk.bad');
});

test('[L1] the compiler of types refuses a missing, a wrong and an unknown argument', () => {
  const wrong = [
    // @ts-expect-error an argument is missing
    () => said.place({ place: 1 }),
    // @ts-expect-error a count is a number
    () => said.given({ count: 'three' }),
    // @ts-expect-error there is no such argument
    () => said.named({ named: 'x', name: 'y' }),
    // @ts-expect-error there is no such message
    () => said.nothing,
    // @ts-expect-error a message with arguments is no text
    () => said.place satisfies string,
  ];
  expect(wrong).toHaveLength(5);
});
