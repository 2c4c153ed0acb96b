import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Ballots } from './ballots.tsx';

test.each([
  ['nobody has opened a card', { ballots: 0, joined: 0, counted: null }, 'Nobody has voted yet'],
  ['nobody has voted', { ballots: 0, joined: 3, counted: null }, '0 of 3 have voted'],
  ['one has voted', { ballots: 1, joined: 3, counted: null }, '1 of 3 has voted'],
  ['more ballots than cards seen opened', { ballots: 2, joined: 1, counted: null }, '2 have voted'],
  ['all count', { ballots: 2, joined: 3, counted: 2 }, '2 ballots counted'],
  ['some do not count', { ballots: 2, joined: 3, counted: 1 }, '1 of 2 ballots counted'],
])('[T6] how many ballots there are is a sentence: %s', (_what, view, said) => {
  const text = renderToStaticMarkup(<Ballots view={view} size="line" />).replaceAll(/<[^>]+>/g, ' ');
  expect(text.replaceAll(/\s+/g, ' ').trim()).toBe(said);
});
