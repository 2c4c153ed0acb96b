import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';

/** The console speaks English: nobody has said yet what they read. */
const { commands: words } = wordsIn(english);

/** The command line was not understood. Its sentence is all that the person sees; exit code 2. */
export class BadUsage extends Error {
  override name = 'BadUsage';
}

/**
 * Something outside the program is in the way: a port is taken, a file belongs to another program. Its sentence is all
 * that the person sees; exit code 1.
 */
export class CannotGoOn extends Error {
  override name = 'Stopped';
}

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** What a command returns: the document for `--json`, and whether everything that it checked is correct. */
export type CommandResult = { readonly document: unknown; readonly holds: boolean };

/** What a command gets: its options, and a way to print for people (never mixed with the `--json` document). */
export type CommandInput<O extends ParseArgsOptionsConfig> = {
  readonly values: Parsed<O>['values'];
  readonly positionals: readonly string[];
  readonly say: (text: string) => void;
};

/**
 * One command-line command: text for people by default, exactly one JSON document on standard output with `--json`.
 * Sets the exit code: 0 when everything checked is correct, 1 when something is not, 2 on bad usage. A file that is in
 * the way gives one sentence. Any other error is a bug and stays loud and uncaught.
 */
export async function runCommand<O extends ParseArgsOptionsConfig>(
  options: O,
  run: (visit: CommandInput<O>) => Promise<CommandResult>,
): Promise<void> {
  try {
    const { values, positionals, json } = readWords(options);
    const human = json ? process.stderr : process.stdout;
    const answer = await run({ values, positionals, say: (text) => human.write(text) });
    if (json) process.stdout.write(`${JSON.stringify(answer.document)}\n`);
    process.exitCode = answer.holds ? 0 : 1;
  } catch (fault) {
    const error = inTheWay(fault);
    if (!(error instanceof BadUsage || error instanceof CannotGoOn)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof BadUsage ? 2 : 1;
  }
}

function readWords<O extends ParseArgsOptionsConfig>(options: O): Parsed<O> & { json: boolean } {
  try {
    const args = process.argv.slice(2).filter((word) => word !== '--json');
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    refuseTwice(args, options);
    return { ...parsed, json: process.argv.includes('--json') };
  } catch (error) {
    throw new BadUsage(firstSentence(error instanceof Error ? error.message : String(error)));
  }
}

/** Which of two answers counts would be a guess. */
function refuseTwice(args: readonly string[], options: ParseArgsOptionsConfig): void {
  const named = args.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []);
  const twice = named.find((name, place) => named.indexOf(name) < place && options[name]?.multiple !== true);
  if (twice !== undefined) throw new Error(words.once({ option: twice }));
}

/** Node explains an unknown option at length; the first sentence says it. */
function firstSentence(text: string): string {
  return `${text.split(/\.\s/)[0]?.replace(/\.$/, '')}.`;
}

/** What the system calls the faults of files that people can do something about. */
const fileFaults = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EIO',
] as const satisfies readonly (keyof typeof words.file)[];

/** A file or disk that stops a command is told in a sentence: whoever runs it can do something about that. */
function inTheWay(fault: unknown): unknown {
  if (!(fault instanceof Error) || !('code' in fault)) return fault;
  const code = String(fault.code);
  if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(code)) return new CannotGoOn(words.databaseDamaged({ code }));
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|FULL|BUSY)/.test(code))
    return new BadUsage(words.databaseClosed({ code }));
  const known = fileFaults.find((each) => each === code);
  if (known === undefined || !('path' in fault)) return fault;
  return new BadUsage(words.file[known]({ file: String(fault.path) }));
}
