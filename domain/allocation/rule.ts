import type { Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { Instance } from './instance.ts';
import type { Profile } from './profile.ts';
import type { Allocation } from './steps.ts';
import type { SettleTie } from './ties.ts';

/**
 * Something a rule must be told: one of several choices, which has to be made; a number, which may be left
 * out; or an amount of money above zero, which goes with some of the choices and is one unit of the currency
 * when nothing is said.
 */
export type RuleOption =
  | { readonly kind: 'choice'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly name: string }
  | {
      readonly kind: 'amount';
      readonly name: string;
      readonly with: { readonly choice: string; readonly among: readonly string[] };
    };

/** What a rule was told, by option name. */
export interface Settings {
  readonly choices: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, Ratio>;
  /** In the smallest unit, as all money of an allocation. */
  readonly amounts?: ReadonlyMap<string, Ratio>;
}

/** A key is a plain number, an amount in the smallest unit, or so much for each of those units. */
export type KeyUnit = 'plain' | 'money' | 'per-money';

/** An allocation rule as the list of rules knows it. */
export interface Rule {
  readonly id: string;
  /** Raised whenever the same input could give another result; every run names it. */
  readonly version: number;
  readonly options: readonly RuleOption[];
  /** In what its keys are, with these settings. */
  readonly keyIn: (settings: Settings) => KeyUnit;
  /** Allocates the budget by the ballots. */
  readonly allocate: (
    instance: Instance,
    profile: Profile,
    settings: Settings,
    settle: SettleTie,
  ) => Allocation;
}

/** The choice made for an option; who reads options has refused anything else before. */
export function choiceOf<C extends string>(settings: Settings, name: string, choices: readonly C[]): C {
  const made = settings.choices.get(name);
  const choice = choices.find((offered) => offered === made);
  assert(choice !== undefined, `a choice is made for ${name}`);
  return choice;
}
