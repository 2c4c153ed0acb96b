import { expect, test } from 'vitest';
import { ballotTypeNames, type BallotRules, type BallotTypeName } from '../ballots/index.ts';
import { cardNumber } from '../ids.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { howToVote, printedNumber, typedAddress } from './voting-card.ts';

const words = wordsIn(english)['paper/voting-card'];
const all = { kind: 'all' } as const;
const sentences: Readonly<Record<BallotTypeName, readonly (readonly [BallotRules, string])[]>> = {
  score: [[{ type: 'score', lowest: 1, highest: 5 }, 'Score every project from 1 to 5.']],
  approval: [
    [{ type: 'approval', atLeast: 1, atMost: 3 }, 'Choose up to 3 projects.'],
    [{ type: 'approval', atLeast: 3, atMost: 3 }, 'Choose exactly 3 projects.'],
    [{ type: 'approval', atLeast: 2, atMost: 4 }, 'Choose 2 to 4 projects.'],
    [{ type: 'approval', atLeast: 0, atMost: 1 }, 'Choose up to 1 project.'],
    [{ type: 'approval', atLeast: 4, atMost: null }, 'Choose at least 4 projects.'],
    [{ type: 'approval', atLeast: 0, atMost: null }, 'Choose all the projects you would fund.'],
  ],
  points: [
    [{ type: 'points', tokens: 10, capPerBid: null }, 'Share out 10 tokens among the projects.'],
    [
      { type: 'points', tokens: 10, capPerBid: 3 },
      'Share out 10 tokens among the projects, at most 3 to one.',
    ],
    [{ type: 'points', tokens: 1, capPerBid: null }, 'Give your token to one project.'],
    [{ type: 'points', tokens: 1, capPerBid: 1 }, 'Give your token to one project.'],
  ],
  ranking: [
    [{ type: 'ranking', places: 3 }, 'Put up to 3 projects in order, your favourite first.'],
    [{ type: 'ranking', places: 1 }, 'Choose your favourite project.'],
  ],
  knapsack: [[{ type: 'knapsack' }, 'Choose projects that fit into the pot together.']],
};

test.each(ballotTypeNames)('[C10] how to vote with a %s ballot stands in one line on the card', (type) => {
  for (const [ballot, sentence] of sentences[type]) {
    expect(howToVote({ ballot, completeness: all }, words)).toBe(sentence);
    expect(sentence.length).toBeLessThanOrEqual(60);
  }
});

test('[C10] a card that need not be filled in whole does not ask for every project', () => {
  const ballot = { type: 'score', lowest: 0, highest: 10 } as const;
  expect(howToVote({ ballot, completeness: { kind: 'free' } }, words)).toBe('Score projects from 0 to 10.');
});

test.each([
  [1, '001'],
  [61, '061'],
  [5000, '5000'],
])('[C10] card %i is printed as %s', (number, printed) => {
  expect(printedNumber(cardNumber(number))).toBe(printed);
});

test('[C10] the address to type has no http in front of it', () => {
  expect(typedAddress('http://192.168.8.1:3000/v#abc')).toBe('192.168.8.1:3000');
});
