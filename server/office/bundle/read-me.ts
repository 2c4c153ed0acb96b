/** The page for a stranger who opens the bundle: what is in it, what is not, and how to count again. */

import type { Publication } from '../../../domain/exports/publication.ts';

export function readMe(published: Publication, fingerprint: string, withBallots: boolean): string {
  const { event, rules } = published;
  const title = `${event.name}, ${event.area}, ${event.date}`;
  return `${title}
${'='.repeat(title.length)}
${event.practice ? '\nThis was practice: nothing in it counts.\n' : ''}
This bundle holds what was decided at this event and everything needed to decide it again.

Check code: ${fingerprint.slice(0, 4).toUpperCase()} ${fingerprint.slice(4, 8).toUpperCase()}
Whole fingerprint: ${fingerprint}

The check code was shown to the hall at the results and stands on the signed sheet. It is the beginning of the SHA-256
of the file result.json, byte for byte. To see that the file is the one that was signed:

  Linux, macOS:  shasum -a 256 result.json
  Windows:       certutil -hashfile result.json SHA256

If one number in the file were changed, another fingerprint would come out.

What is in it
-------------
result.json         the rules, the projects, how many ballots gave each mark, and every run with its ties
                    and how they were settled. Money is in whole pence.
result.schema.json  what every field of result.json is (JSON Schema, draft 2020-12).
signatures.json     which roles signed this fingerprint. The names stand on the signed sheet.
${
  withBallots
    ? `ballots.json        the whole ballots, because the rule of this event looks at whole ballots. Their ids are random,
                    made for this file alone, and the ballots are sorted by them. To prove them: take the marks of
                    each, sort the ballots by their own text, and compare the SHA-256 with ballotsHash in result.json.
`
    : ''
}
What is not in it, on purpose
-----------------------------
No names of people, no card numbers, no times of votes${withBallots ? '' : ', no whole ballots'}. ${
    withBallots
      ? 'Nobody can tell from this whose a ballot is.'
      : rules.allocation.rule === 'equal-shares' || rules.allocation.rule === 'phragmen'
        ? 'The rule of this event looks at whole ballots; with fewer than 50 of them only a named auditor gets them.'
        : 'How many gave each mark is enough to decide again.'
  }

To count again
--------------
1. For each project add up the counts: the first count is for the lowest mark, the next for the mark above it, and so on.
   They come to "scorers"; each count times its mark comes to "total". (In a ranking the first count is for first places,
   and a first place of N is worth N points, the next N - 1.)
2. Leave out projects that do not stand, that said no thank you ("declined"), or that the rules keep out.
3. Decide by "rules.allocation". With "ranked": put the projects in order of average (total divided by scorers), of total
   or of scorers, as "by" says; take the highest first, then the next, as long as the money lasts. "borderline" says what
   happens to the first that does not fit. Equals at the line were settled as "ties" says.
4. Compare with "lines" of the last run: each amount, what was left before it and what was left after it.

With the program itself: npm run recount -- BUNDLE.zip
`;
}
