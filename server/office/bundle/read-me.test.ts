import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publication } from '../../../domain/exports/publication.ts';
import { drawnHalls, settledHall, wholeBallotRules } from '../../../domain/testing/drawn-halls.ts';
import { languageCalled } from '../../../domain/words/language.ts';
import { outsideBrackets } from '../../testing/outside-brackets.ts';
import { readMe } from './read-me.ts';

const pseudo = languageCalled('en-XA');

/** Names of files, systems and projects, and what is typed to compare. */
const data = /^ {2}(?:npm run recount|Linux, macOS:|Windows:) .*|^\w+(?:\.\w+){1,2} |^Bid \d+$|^\d+\. /gm;

describe('[L6] the bundle’s page, in another language', () => {
  test('under any rules all of it is from the catalogue, but for names of files and commands', () => {
    fc.assert(
      fc.property(drawnHalls, wholeBallotRules, fc.boolean(), (made, rules, withBallots) => {
        const { state, words } = settledHall(made, rules);
        const published = publication({ ...state, practice: withBallots }, words);
        if (published === null) return;
        const page = readMe(published, 'f'.repeat(64), { withBallots, doubt: null }, pseudo);
        expect(outsideBrackets(page.replaceAll(data, ''))).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 200 },
    );
  });
});
