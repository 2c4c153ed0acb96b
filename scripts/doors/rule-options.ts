import type { ParseArgsOptionsConfig } from 'node:util';
import { rules } from '../../domain/allocation/index.ts';
import type { Rule, RuleOption, Settings } from '../../domain/allocation/rule.ts';
import { parseDecimal, ratioOf } from '../../domain/exact.ts';
import type { Ratio } from '../../domain/exact.ts';
import { bordas } from '../../domain/pabulib/profile.ts';
import type { Borda } from '../../domain/pabulib/profile.ts';
import type { Typed } from './command-line.ts';
import { UsageError } from './usage.ts';

/** How to allocate an election, read and checked. */
export interface AllocationChoice {
  readonly rule: Rule;
  readonly settings: Settings;
  /** How rankings become points; `null` when nothing was said. */
  readonly borda: Borda | null;
}

/** Ids in ascending order settle every tie: the one way a file can settle them, and so the default. */
const TIES = ['id'];

/** The options that say how to allocate, for `parseArgs`: those of every rule, and those every rule takes. */
export const allocationOptions: ParseArgsOptionsConfig = Object.fromEntries(
  ['rule', 'ties', 'borda', ...rules.flatMap(optionNames)].map((name) => [name, { type: 'string' }] as const),
);

/**
 * Reads how to allocate from the options typed.
 *
 * @throws UsageError for a rule or choice there is not, a choice not made, a number that is none, or an
 *   option that belongs to another rule.
 */
export function readAllocationChoice(typed: Typed): AllocationChoice {
  const id = pick(typed, 'rule', rules.map(ruleId));
  const rule = rules.find((offered) => offered.id === id);
  if (rule === undefined) throw new RangeError(`the rule ${id} is offered but not listed`);
  refuseForeignOptions(typed, rule);
  if (typed.has('ties')) pick(typed, 'ties', TIES);
  const choices = new Map<string, string>();
  const numbers = new Map<string, Ratio>();
  for (const option of rule.options) {
    if (option.kind === 'choice') choices.set(option.name, pick(typed, option.name, option.choices));
    else if (typed.has(option.name)) numbers.set(option.name, readNumber(typed, option.name));
  }
  const borda = typed.has('borda') ? pick(typed, 'borda', bordas) : null;
  return { rule, settings: { choices, numbers }, borda };
}

function pick<C extends string>(typed: Typed, name: string, choices: readonly C[]): C {
  const choice = choices.find((offered) => offered === typed.get(name));
  if (choice !== undefined) return choice;
  const offered = `--${name} ${choices.join('|')}`;
  throw new UsageError(
    typed.has(name)
      ? `--${name} ${typed.get(name)} is not offered; there is ${offered}.`
      : `Choose ${offered}.`,
  );
}

function readNumber(typed: Typed, name: string): Ratio {
  const number = parseDecimal(String(typed.get(name)));
  if (number !== null) return ratioOf(number);
  throw new UsageError(`--${name} needs a number, not "${typed.get(name)}".`);
}

function refuseForeignOptions(typed: Typed, rule: Rule): void {
  const own = new Set(optionNames(rule));
  for (const name of rules.flatMap(optionNames)) {
    if (typed.has(name) && !own.has(name)) {
      throw new UsageError(`--${name} is not an option of the rule ${rule.id}.`);
    }
  }
}

function ruleId({ id }: Rule): string {
  return id;
}

function optionNames({ options }: Rule): string[] {
  return options.map(({ name }: RuleOption) => name);
}
