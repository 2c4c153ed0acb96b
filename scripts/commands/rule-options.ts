import { rules } from '../../domain/allocation/index.ts';
import type { Rule, RuleOption, Settings } from '../../domain/allocation/rule.ts';
import { decimalText, parseDecimal, ratio, type Ratio, ratioOf } from '../../domain/exact.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { ruleSaidBy } from '../../domain/pabulib/named-rule.ts';
import { type Borda, bordas } from '../../domain/pabulib/profile.ts';
import { BadUsage } from '../command.ts';

/** Options as typed, by name without the dashes. */
export type TypedOptions = Readonly<Record<string, unknown>>;

/** How to allocate an election, read and checked. */
export interface AllocationChoice {
  readonly rule: Rule;
  /** Amounts as typed, in units of the file's currency. */
  readonly settings: Settings;
  /** How rankings become points; `null` when nothing was said. */
  readonly borda: Borda | null;
  /** The rule is the one that META names, and was not chosen by whoever asks. */
  readonly ofTheFile: boolean;
}

/** What `--rule` takes beside the rules: the one that the file names in its META. */
const AS_THE_FILE_SAYS = 'as-the-file-says';

type AmountOption = Extract<RuleOption, { kind: 'amount' }>;

/** Ids in ascending order settle every tie: the one way in which a file can, and so the default. */
const TIES = ['id'];

/** The command-line options that say how to allocate: those of every rule, and those that every rule shares. */
export const allocationOptions: Readonly<Record<string, { readonly type: 'string' }>> = Object.fromEntries(
  ['rule', 'ties', 'borda', ...rules.flatMap(optionNames)].map((name) => [name, { type: 'string' }]),
);

/**
 * Reads how to allocate an election: by the options typed, or as its file says.
 *
 * @throws BadUsage as `readAllocationChoice`, and for a file that names a rule that is not known here.
 */
export function allocationChoiceFor(election: Election, typed: TypedOptions): AllocationChoice {
  if (typed['rule'] !== AS_THE_FILE_SAYS) return readAllocationChoice(typed);
  const foreign = rules.flatMap(optionNames).find((name) => typed[name] !== undefined);
  if (foreign !== undefined) throw new BadUsage(`--${foreign} does not go with --rule ${AS_THE_FILE_SAYS}.`);
  return { ...readAllocationChoice({ ...typed, ...namedBy(election) }), ofTheFile: true };
}

/** The options that say what META names. */
function namedBy({ meta }: Election): TypedOptions {
  const said = ruleSaidBy(meta);
  if (said.kind === 'not-known')
    throw new BadUsage(
      `The file names the rule "${said.name}", which is not known here. Choose ${offeredRules()}.`,
    );
  const { named } = said;
  if (named.rule === 'equal-shares')
    return { rule: named.rule, utility: 'cost', completion: named.completion };
  const { rule, borderline, threshold } = named;
  const least = threshold && { threshold: decimalText(threshold.units, threshold.places) };
  return { rule, by: 'total', borderline, ...least };
}

/**
 * Reads how to allocate from the options typed.
 *
 * @throws BadUsage for a rule or choice that there is not, a choice not made, a number that is none, or an
 *   option that belongs to another rule.
 */
export function readAllocationChoice(typed: TypedOptions): AllocationChoice {
  const rule = pickRule(typed);
  refuseForeignOptions(typed, rule);
  if (typed['ties'] !== undefined) pick(typed, 'ties', TIES);
  const choices = new Map<string, string>();
  const numbers = new Map<string, Ratio>();
  const amounts = new Map<string, Ratio>();
  for (const option of rule.options) {
    if (option.kind === 'choice') choices.set(option.name, pick(typed, option.name, option.choices));
    else if (option.kind === 'amount') readAmount(option, typed, choices, amounts);
    else if (typed[option.name] !== undefined) numbers.set(option.name, readNumber(typed, option.name));
  }
  const borda = typed['borda'] === undefined ? null : pick(typed, 'borda', bordas);
  return { rule, settings: { choices, numbers, amounts }, borda, ofTheFile: false };
}

function pickRule(typed: TypedOptions): Rule {
  const rule = rules.find(({ id }) => id === typed['rule']);
  if (rule !== undefined) return rule;
  throw notOffered(typed, 'rule', [...rules.map(({ id }) => id), AS_THE_FILE_SAYS]);
}

function offeredRules(): string {
  return `--rule ${rules.map(({ id }) => id).join('|')}`;
}

function pick<C extends string>(typed: TypedOptions, name: string, choices: readonly C[]): C {
  const choice = choices.find((offered) => offered === typed[name]);
  if (choice !== undefined) return choice;
  throw notOffered(typed, name, choices);
}

function notOffered(typed: TypedOptions, name: string, choices: readonly string[]): BadUsage {
  const offered = `--${name} ${choices.join('|')}`;
  const said = typed[name];
  if (typeof said !== 'string') return new BadUsage(`Choose ${offered}.`);
  return new BadUsage(`--${name} ${said} is not offered; there is ${offered}.`);
}

/** An amount is one unit of the currency when nothing is said, and refused where the choices made have no use for it. */
function readAmount(
  { name, with: { choice, among } }: AmountOption,
  typed: TypedOptions,
  choices: ReadonlyMap<string, string>,
  amounts: Map<string, Ratio>,
): void {
  const made = choices.get(choice) ?? '';
  const said = typed[name] !== undefined;
  if (!among.includes(made)) {
    if (said) throw new BadUsage(`--${name} goes with --${choice} ${among.join('|')}, not with ${made}.`);
    return;
  }
  const amount = said ? readNumber(typed, name) : ratio(1n);
  if (amount.n <= 0n)
    throw new BadUsage(`--${name} needs an amount above zero, not "${String(typed[name])}".`);
  amounts.set(name, amount);
}

function readNumber(typed: TypedOptions, name: string): Ratio {
  const said = String(typed[name]);
  const number = parseDecimal(said);
  if (number !== null) return ratioOf(number);
  throw new BadUsage(`--${name} needs a number, not "${said}".`);
}

function refuseForeignOptions(typed: TypedOptions, rule: Rule): void {
  const own = new Set(optionNames(rule));
  const foreign = rules.flatMap(optionNames).find((name) => typed[name] !== undefined && !own.has(name));
  if (foreign !== undefined) throw new BadUsage(`--${foreign} is not an option of the rule ${rule.id}.`);
}

function optionNames({ options }: Rule): readonly string[] {
  return options.map(({ name }) => name);
}
