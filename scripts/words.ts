import { readFileSync, writeFileSync } from 'node:fs';
import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Messages } from '../domain/words/messages.ts';
import { BadUsage, CannotGoOn, runCommand } from './command.ts';
import { listed } from './words/listed.ts';
import { missingPlurals } from './words/needed-plurals.ts';
import { englishParts } from './words/parts.ts';

// `npm run words -- --out FILE` writes the English catalogue for translators; `--check FILE --locale cy` says what a translated
// one still lacks. Both are JSON with messages in ICU MessageFormat.
const options = {
  out: { type: 'string', default: '' },
  check: { type: 'string', default: '' },
  locale: { type: 'string', default: '' },
} as const;

await runCommand(options, async ({ values: { out, check, locale }, positionals, say }) => {
  if (positionals.length > 0 || (out === '') === (check === '') || (check === '') !== (locale === ''))
    throw new BadUsage('npm run words accepts --out FILE, or --check FILE with --locale CODE, and --json.');
  const english = await englishParts();
  const messages = listed(english, '');
  if (out !== '') {
    writeFileSync(out, `${JSON.stringify(english, null, 2)}\n`);
    say(`${messages.length} messages are in ${out}.\n`);
    return { document: { messages: messages.length }, holds: true };
  }
  const theirs = new Map(listed(read(check), ''));
  const known = new Set(messages.map(([key]) => key));
  const faults = [
    ...messages.flatMap(([key, message]) => faultsOf(key, message, theirs.get(key), locale)),
    ...[...theirs.keys()].filter((key) => !known.has(key)).map((key) => `${key}: there is no such message`),
  ];
  for (const fault of faults) say(`${fault}\n`);
  say(`${messages.length} messages, ${faults.length} faults.\n`);
  return { document: { messages: messages.length, faults }, holds: faults.length === 0 };
});

/** @throws CannotGoOn */
function read(file: string): Messages {
  try {
    const catalogue: Messages = JSON.parse(readFileSync(file, 'utf8'));
    return catalogue;
  } catch (fault) {
    throw new CannotGoOn(
      `${file} is no catalogue: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

function faultsOf(key: string, english: string, theirs: string | undefined, locale: string): string[] {
  if (theirs === undefined) return [`${key}: not translated`];
  try {
    const { success } = isStructurallySame(parse(english), parse(theirs));
    const lacking = missingPlurals(theirs, locale).map((form) => `${key}: no plural for “${form}”`);
    return success ? lacking : [`${key}: other arguments than the English message`, ...lacking];
  } catch (fault) {
    return [`${key}: ${fault instanceof Error ? fault.message : String(fault)}`];
  }
}
