import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './usage.ts';

/** Options as typed, by name without the dashes; `true` for a flag. */
export type Typed = ReadonlyMap<string, string | true>;

/**
 * Splits a command line into options and the rest; only the options named may be there, each once.
 *
 * @throws UsageError for an unknown option, one given twice, or one without its value.
 */
export function readCommandLine(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): { typed: Typed; positionals: readonly string[] } {
  const { tokens, positionals } = parseOrRefuse(args, options);
  const typed = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (typed.has(token.name)) throw new UsageError(`--${token.name} is given twice.`);
    typed.set(token.name, token.value ?? true);
  }
  return { typed, positionals };
}

function parseOrRefuse(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(firstSentence(error.message), { cause: error });
  }
}

/** Node explains at length; its first sentence says what is wrong, save in one case. */
function firstSentence(message: string): string {
  if (message.includes('ambiguous')) {
    return 'A value that begins with a dash needs an equals sign, as in --threshold=-5.';
  }
  return message.split(/\.\s/, 1).join('').replace(/\.?$/, '.');
}

/**
 * The one file a door works on.
 *
 * @throws UsageError when there is none, or more than one.
 */
export function onlyFile(positionals: readonly string[], what: string): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError(`Name ${what}.`);
  if (others.length > 0) throw new UsageError(`Name ${what} only, not also ${others.join(', ')}.`);
  return file;
}
