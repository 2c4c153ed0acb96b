import { expect, test } from 'vitest';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import { refusalSentence } from './refusals.ts';

const codes = Object.keys(refusals) as RefusalCode[];

test.each(codes)('[L1] a refusal with and without facts is whole sentences: %s', (code) => {
  const facts = { why: 'name', cards: '7 12', found: 'cap:3 pot-sum', bids: 3, potPence: 100 };
  for (const said of [refusalSentence({ code }), refusalSentence({ code, detail: facts })])
    expect(said).toMatch(/^[A-Z](?!.*( {2}|undefined|null|NaN|[{}])).*(?:\.|4)$/);
});

test('[L1] facts that come with a refusal are in its sentence', () => {
  const said = (code: RefusalCode, detail: Record<string, number | string>) =>
    refusalSentence({ code, detail });
  expect(said('too-many-chosen', { atMost: 1 })).toBe('That is more than 1 choice. Take one back first.');
  expect(said('still-to-hear', { bids: 1 })).toMatch(/^There is 1 project still to hear\. /);
  expect(said('ask-above-pot', { potPence: 185_000, bid: 3 })).toMatch(
    /^Project 3 asks for more than £1,850\. /,
  );
  expect(said('cards-have-voted', { cards: '7 12' })).toMatch(/^Cards 007, 012 have voted, /);
  expect(said('cards-have-voted', { count: 1 })).toMatch(/^Some of these cards have voted, /);
  expect(said('rules-not-possible', { found: 'cap:3 pot-sum' })).toBe(
    'Today’s rules cannot be met. A project asks for more than today’s limit for a project. This is about project 3. The parts must add up to the whole pot.',
  );
});
