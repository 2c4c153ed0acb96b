import { explain } from '../../domain/allocation/explain.ts';
import type { Step } from '../../domain/allocation/steps.ts';
import type { Allocation } from '../../domain/allocation/steps.ts';
import type { Tie } from '../../domain/allocation/ties.ts';
import { shortDecimalText, toDecimalText, toRatioText } from '../../domain/exact.ts';
import type { Election, Warning } from '../../domain/pabulib/election.ts';
import type { AllocationChoice } from './rule-options.ts';

/** Everything a report is about. */
export interface Allocated {
  readonly election: Election;
  readonly choice: AllocationChoice;
  readonly allocation: Allocation;
  readonly warnings: readonly Warning[];
}

/** The report for machines: amounts are exact decimal strings in the file's unit, keys exact ratios. */
export function documentOf({ election, choice, allocation, warnings }: Allocated): object {
  const money = moneyOf(election);
  return {
    rule: choice.rule.id,
    options: optionsOf(election, choice),
    selected: allocation.chosen,
    partFunded: allocation.parts.map(({ id, amount }) => ({ id, amount: money(amount) })),
    totalCost: money(costOfChosen(allocation)),
    // What `selected` leaves of the budget, and a part is paid from: as the reference outcomes count it.
    leftover: money(election.budget - costOfChosen(allocation)),
    budget: money(election.budget),
    steps: allocation.steps.map((step) => recordOf(step, money)),
    warnings: warnings.map(({ sentence }) => sentence),
  };
}

/** The report for people. */
export function textOf({ election, choice, allocation, warnings }: Allocated): string {
  const money = inCurrency(election);
  const project = projectNames(election);
  const options = Object.entries(optionsOf(election, choice)).map(([name, value]) => `${name} ${value}`);
  const lines = [
    election.meta.get('description') ?? 'An election',
    `${election.projects.length} projects, ${election.ballots.length} ballots (${election.voteType}), budget ${money(election.budget)}`,
    `Rule ${choice.rule.id}: ${options.join(', ')}`,
    '',
    ...allocation.steps.map((step) => `${heading(step, project)}${explain(step, { money, project })}`),
    '',
    `Chosen: ${allocation.chosen.length} for ${money(costOfChosen(allocation))}.`,
    ...allocation.parts.map(({ id, amount }) => `Chosen for part: ${project(id)} with ${money(amount)}.`),
    `Left over: ${money(allocation.left)}.`,
    ...warnings.map(({ sentence }) => `Note: ${sentence}`),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(step: Step, project: (id: string) => string): string {
  if ('tie' in step) return '';
  return `${step.place}. ${project(step.id)} (${toDecimalText(step.key, step.key.d === 1n ? 0 : 2)}). `;
}

function optionsOf(election: Election, { settings, borda }: AllocationChoice): Record<string, string> {
  return {
    ...Object.fromEntries(settings.choices),
    ...Object.fromEntries([...settings.numbers].map(([name, number]) => [name, toRatioText(number)])),
    ...(election.voteType === 'ordinal' ? { borda: borda ?? 'last-is-one' } : {}),
    ties: 'id',
  };
}

function recordOf(step: Step, money: (amount: bigint) => string): object {
  if ('tie' in step) return { ...step, tie: tieRecord(step.tie, money) };
  return {
    ...step,
    key: toRatioText(step.key),
    cost: money(step.cost),
    before: money(step.before),
    after: money(step.after),
    ...('amount' in step ? { amount: money(step.amount) } : {}),
  };
}

function tieRecord({ tied, key, left, place }: Tie, money: (amount: bigint) => string): object {
  return { tied, key: toRatioText(key), left: money(left), place };
}

/** What is spent on the projects chosen for all they asked; parts are not in it. */
function costOfChosen({ spent, parts }: Allocation): bigint {
  return parts.reduce((cost, { amount }) => cost - amount, spent);
}

function moneyOf({ moneyPlaces }: Election): (amount: bigint) => string {
  return (amount) => shortDecimalText(amount, moneyPlaces);
}

function inCurrency(election: Election): (amount: bigint) => string {
  const money = moneyOf(election);
  const currency = election.meta.get('currency');
  return currency === undefined ? money : (amount) => `${money(amount)} ${currency}`;
}

function projectNames({ projects }: Election): (id: string) => string {
  const names = new Map(projects.map(({ id, fields }) => [id, fields.get('name')]));
  return (id) => [id, names.get(id)].filter((part) => part !== undefined).join(' ');
}
