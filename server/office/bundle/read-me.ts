/** The page for a stranger who opens the bundle: what is in it, what is not, and how to count again. */

import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import { explainedFrom, sayOf } from '../../../domain/exports/explained.ts';
import { walkOf } from '../../../domain/exports/walk.ts';
import { poundsText } from '../../../domain/money.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import { doubtLine } from '../../../domain/exports/signing-words.ts';
import type { Doubt } from '../../../domain/event/signatures.ts';
import { countAgain } from './count-again.ts';

/** As wide as a plain window shows. */
const widest = 118;

interface BundleHolds {
  readonly withBallots: boolean;
  /** Why nothing proves that two people signed. */
  readonly doubt: Doubt | null;
}

export function readMe(
  published: Publication,
  fingerprint: string,
  { withBallots, doubt }: BundleHolds,
): string {
  const { event, rules } = published;
  const withheld = !withBallots && needsWholeBallots(rules);
  const title = `${event.name}, ${event.area}, ${event.date}`;
  return `${title}
${'='.repeat(title.length)}
${event.practice ? '\nThis was practice: nothing in it counts.\n' : ''}
This bundle contains what was decided at this event and everything needed to decide it again.

Check code: ${fingerprint.slice(0, 4).toUpperCase()} ${fingerprint.slice(4, 8).toUpperCase()}
Whole fingerprint: ${fingerprint}

The check code was shown to the hall at the results and is printed on the signed sheet. It is the beginning of the
whole fingerprint, which is at the foot of a printed sheet: the SHA-256 of the file result.json, byte for byte.
Compare the whole fingerprint if you can: somebody who tries for long enough can make another file with the same
eight digits. To see that the file is the one that was signed:

  Linux, macOS:  shasum -a 256 result.json
  Windows:       certutil -hashfile result.json SHA256

If one number in the file is changed, its fingerprint is different.

What is in it
-------------
result.json         the rules, the projects, how many ballots gave each mark, and every run with its ties
                    and how they were settled. Money is in whole pence.
result.schema.json  what every field of result.json is (JSON Schema, draft 2020-12).
signatures.json     which roles signed this fingerprint, how each proved who they are, and why they may not be two
                    people ("doubt"). The names are on the signed sheet.
${doubt === null ? '' : `\n${inLines(doubtLine(doubt) ?? '', '')}\n\n`}${
    withBallots
      ? `ballots.json        the whole ballots, because the rule of this event looks at whole ballots. Their ids are random,
                    made for this file alone, and the ballots are sorted by them. To check them: write the "marks" of
                    each without spaces, as [[1,5],[2,3]], sort these texts, join them by commas between one pair of
                    square brackets, and compare the SHA-256 with "ballotsHash" in result.json.
`
      : ''
  }
What is not in it, on purpose
-----------------------------
No names of people, no card numbers, no times of votes${withBallots ? '' : ', no whole ballots'}.
${
  withBallots
    ? 'Nobody can tell from these files who cast a ballot.'
    : withheld
      ? 'The rule of this event looks at whole ballots. There are fewer than 50, so only a named auditor gets them.'
      : 'The number of ballots with each mark is enough to decide again.'
}

What was decided
----------------
${decidedIn(published)}

To count again
--------------
${withheld ? 'Only a named auditor has ballots.json, which these steps look at.\n\n' : ''}${numbered(countAgain(published))}

With the program itself, and the code or the whole fingerprint from the printed sheet:

  npm run recount -- BUNDLE.zip --code "CODE ON THE SHEET"
`;
}

/** Every project in the order of the result, and under it what became of it: as on the public page. */
function decidedIn(published: Publication): string {
  const about = explainedFrom(published, poundsText);
  return walkOf(about)
    .map(({ bid, sentence }) => {
      const words = inLines(sentence, '  ');
      return bid === null ? words.trimStart() : `${sayOf(about).name(bid)}\n${words}`;
    })
    .join('\n');
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, place) => inLines(step, `${place + 1}. `.padEnd(4))).join('\n');
}

/** Wrapped: the first line begins with `start`, the others stand under its words. */
function inLines(words: string, start: string): string {
  const lines: string[] = [];
  let line = start;
  for (const word of words.split(' ')) {
    if (line.length + word.length > widest) {
      lines.push(line.trimEnd());
      line = ' '.repeat(start.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
