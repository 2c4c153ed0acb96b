import { readFileSync } from 'node:fs';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { BadUsage } from '../command.ts';
import { openBundle, recountAfter, recountBundle } from './recount-bundle.ts';

/** Whoever recounts reads English: nobody has said yet what they read. */
const { commands } = wordsIn(english);
const { bundle: words } = commands;

interface Report {
  readonly holds: boolean;
  readonly text: string;
  readonly document: object;
}

interface HeldAgainst {
  /** The check code as somebody read it from the signed sheet, or null when there is none to compare with. */
  readonly code: string | null;
  /** The text of `after-signing.json`, or null where nothing was worked out after the signing. */
  readonly after: string | null;
}

export function reportOnBundle(file: string, { code, after }: HeldAgainst): Report {
  const files = openBundle(readFileSync(file));
  if (files === null) throw new BadUsage(words.notOpened({ file }));
  const { fingerprint, decided, problems: found, remarks } = recountBundle(files);
  const wanted = code?.replaceAll(/\s/g, '').toLowerCase();
  const isOther = wanted !== undefined && !(wanted.length >= 8 && fingerprint?.startsWith(wanted) === true);
  // What does not hold by itself decides nothing else.
  const isDecided = found.length === 0 && decided === 'every-run' && after !== null;
  const problems = [
    ...found,
    ...(isDecided ? recountAfter(files, after) : []),
    ...(isOther ? [words.otherCode] : []),
  ];
  const holds = problems.length === 0;
  const lines = [
    ...(fingerprint === null ? [] : [words.code({ code: codeIn(fingerprint) })]),
    ...(decided === 'every-run' ? [words.decidedAgain] : []),
    ...(isDecided && problems.length === 0 ? [words.afterAgain] : []),
    ...(decided === 'withheld' ? [words.withheld] : []),
    ...problems.map((problem) => commands.wrong({ problem })),
    ...remarks.map((remark) => words.note({ remark })),
    ...(holds && code === null ? [words.compareCode] : []),
    holds ? commands.allRight : words.notRight,
  ];
  return {
    holds,
    text: `${lines.join('\n')}\n`,
    document: { holds, fingerprint, decided, problems, remarks },
  };
}

/** As it is printed on the sheet: `4F2A 99C1`. */
function codeIn(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`.toUpperCase();
}
