import type { Instance } from '../../domain/allocation/instance.ts';
import type { Settings } from '../../domain/allocation/rule.ts';
import type { Allocation } from '../../domain/allocation/steps.ts';
import type { Tie, TieSettlement } from '../../domain/allocation/ties.ts';
import { byCodePoint } from '../../domain/code-points.ts';
import { ratio } from '../../domain/exact.ts';
import { assert } from '../../domain/outcome.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { profileOf } from '../../domain/pabulib/profile.ts';
import { isWithdrawn } from '../../domain/pabulib/withdrawn.ts';
import type { AllocationChoice } from './rule-options.ts';
import { BadUsage } from '../command.ts';

/**
 * Allocates the budget of an election. Ties are settled by project id, ascending by code point.
 *
 * @throws BadUsage when points for rankings are chosen and the ballots are no rankings.
 */
export function allocateElection(election: Election, choice: AllocationChoice): Allocation {
  if (choice.borda !== null && election.voteType !== 'ordinal') {
    throw new BadUsage(`--borda is for ordinal ballots; these are ${election.voteType}.`);
  }
  const profile = profileOf(election, choice.borda ?? 'last-is-one');
  return choice.rule.allocate(instanceOf(election), profile, inSmallestUnit(election, choice), firstById);
}

/** Amounts are typed in the file's currency; the allocation has its money in the smallest unit that the file uses. */
function inSmallestUnit({ moneyPlaces }: Election, { settings }: AllocationChoice): Settings {
  const units = 10n ** BigInt(moneyPlaces);
  const amounts = [...(settings.amounts ?? [])].map(
    ([name, { n, d }]) => [name, ratio(n * units, d)] as const,
  );
  return { ...settings, amounts: new Map(amounts) };
}

/** A file names no least amounts, so here a project accepts any part of its cost. */
function instanceOf(election: Election): Instance {
  const projects = election.projects
    .filter((project) => !isWithdrawn(election, project))
    .map(({ id, cost }) => ({ id, cost, least: cost > 0n ? 1n : null }));
  return { budget: election.budget, projects: projects.toSorted((a, b) => byCodePoint(a.id, b.id)) };
}

/** The tied stand in the order of the instance, which is that of their ids. */
function firstById({ tied: [first] }: Tie): TieSettlement {
  assert(first !== undefined, 'a tie has projects');
  return { kind: 'first', id: first };
}
