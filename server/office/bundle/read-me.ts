/** The page for a stranger who opens the bundle: what is in it, what is not, and how to count again. */

import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import { bidIn } from '../../../domain/reasons/decided.ts';
import { resultSpeechIn } from '../../../domain/exports/speech-in.ts';
import { explainedFrom } from '../../../domain/exports/explained.ts';
import { walkOf } from '../../../domain/exports/walk.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import { doubtLine } from '../../../domain/exports/signing-words.ts';
import type { Doubt } from '../../../domain/event/signatures.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import { countAgain } from './count-again.ts';

/** As wide as a plain window shows. */
const widest = 118;
/** Where the text about each file begins. */
const besideNames = 20;

/** How the fingerprint of a file is taken, by systems. */
const hashing = [
  [['Linux', 'macOS'], 'shasum -a 256 result.json'],
  [['Windows'], 'certutil -hashfile result.json SHA256'],
] as const;

interface BundleHolds {
  readonly withBallots: boolean;
  /** Why nothing proves that two people signed. */
  readonly doubt: Doubt | null;
}

/** @param language of the page: what is published is in English (L12) */
export function readMe(
  published: Publication,
  fingerprint: string,
  { withBallots, doubt }: BundleHolds,
  language: Language,
): string {
  const { bundle: words } = wordsIn(language);
  const { event, rules } = published;
  const isWithheld = !withBallots && needsWholeBallots(rules);
  const { name, area, date } = event;
  const code = `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`.toUpperCase();
  const files = ['result.json', 'result.schema.json', 'signatures.json'] as const;
  const about = (file: keyof typeof words.file) => inLines(words.file[file], file.padEnd(besideNames));
  const doubted = doubt === null ? null : doubtLine(doubt, wordsIn(language).doubts);
  const paragraphs = [
    heading(words.title({ event: name, area, date }), '='),
    ...(event.practice ? [words.practice] : []),
    words.holds,
    [words.checkCode({ code }), words.fingerprint({ fingerprint })].join('\n'),
    inLines(words.compare),
    hashing.map(([systems, command]) => `  ${`${systems.join(', ')}:`.padEnd(15)}${command}`).join('\n'),
    words.ifChanged,
    [
      heading(words.isIn),
      ...files.map(about),
      ...(doubted === null ? [] : [`\n${inLines(doubted)}\n`]),
      ...(withBallots ? [about('ballots.json')] : []),
    ]
      .join('\n')
      .trimEnd(),
    [
      heading(words.isNotIn),
      inLines(withBallots ? words.notInWithBallots : words.notIn),
      inLines(withBallots ? words.nobodyCanTell : isWithheld ? words.withheld : words.countsAreEnough),
    ].join('\n'),
    [heading(words.decided), decidedIn(published, language)].join('\n'),
    [
      heading(words.toCountAgain),
      ...(isWithheld ? [`${inLines(words.auditorHasBallots)}\n`] : []),
      numbered(countAgain(published, language)),
    ].join('\n'),
    inLines(words.withProgram),
    `  npm run recount -- BUNDLE.zip --code "${words.codeOnSheet}"`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function heading(text: string, under = '-'): string {
  return `${text}\n${under.repeat(text.length)}`;
}

/** Every project in the order of the result, and under it what became of it: as on the public page. */
function decidedIn(published: Publication, language: Language): string {
  const about = explainedFrom(published);
  return walkOf(about, resultSpeechIn(language))
    .map(({ bid, sentence }) => {
      const words = inLines(sentence, '  ');
      return bid === null ? words.trimStart() : `${bidIn(about, bid).name}\n${words}`;
    })
    .join('\n');
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, place) => inLines(step, `${place + 1}. `.padEnd(4))).join('\n');
}

/** Wrapped: the first line begins with `start`, the others stand under its words. */
function inLines(words: string, start = ''): string {
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
