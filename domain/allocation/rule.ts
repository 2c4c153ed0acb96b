import type { Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { Instance } from './instance.ts';
import type { Profile } from './profile.ts';
import type { Allocation } from './steps.ts';
import type { SettleTie } from './ties.ts';

/** Something a rule must be told: one of several choices, which has to be made, or a number, which may be left out. */
export type RuleOption =
  | { readonly kind: 'choice'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly name: string };

/** What a rule was told, by option name. */
export interface Settings {
  readonly choices: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, Ratio>;
}

/** An allocation rule as the list of rules knows it. */
export interface Rule {
  readonly id: string;
  /** Raised whenever the same input could give another result; every run names it. */
  readonly version: number;
  readonly options: readonly RuleOption[];
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
