import { explain } from '../../domain/allocation/explain.ts';
import type { StepFormat } from '../../domain/allocation/say.ts';
import type { Step } from '../../domain/allocation/steps.ts';
import type { Allocation } from '../../domain/allocation/steps.ts';
import { shortDecimalText, toDecimalText, toRatioText, type Ratio } from '../../domain/exact.ts';
import type { Election, Warning } from '../../domain/pabulib/election.ts';
import { formatsIn } from '../../domain/reasons/speech.ts';
import { warningSentence } from '../../domain/pabulib/fault-words.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { counted } from '../counted.ts';
import type { FileNotice } from '../../domain/pabulib/notices.ts';
import { noticeSentence } from '../../client/words/election-notices.ts';
import type { AllocationChoice } from './rule-options.ts';
import { inUnits, perUnit, recordOf, writingOf } from './step-record.ts';

const speech = { ...formatsIn(english), words: wordsIn(english)['allocation-steps'] };

const said = (warning: Warning): string => warningSentence(warning, wordsIn(english)['election-faults']);

/** Everything a report is about. */
export interface Allocated {
  readonly election: Election;
  readonly choice: AllocationChoice;
  readonly allocation: Allocation;
  /** What the file says and was decided otherwise. */
  readonly notices: readonly FileNotice[];
  readonly warnings: readonly Warning[];
}

/** The report for machines: amounts are exact decimal strings in the file's unit, keys exact ratios. */
export function documentOf({ election, choice, allocation, notices, warnings }: Allocated): object {
  const written = writingOf(election.moneyPlaces, choice.rule.keyIn(choice.settings));
  const { money } = written;
  return {
    rule: choice.rule.id,
    options: optionsOf(election, choice),
    selected: allocation.chosen,
    partFunded: allocation.parts.map(({ id, amount }) => ({ id, amount: money(amount) })),
    totalCost: money(costOfChosen(allocation)),
    // What `selected` leaves of the budget, and a part is paid from: as the reference outcomes count it.
    leftover: money(election.budget - costOfChosen(allocation)),
    budget: money(election.budget),
    steps: allocation.steps.map((step) => recordOf(step, written)),
    notices: notices.map(noticeSentence),
    warnings: warnings.map(said),
  };
}

/** The report for people. */
export function textOf({ election, choice, allocation, notices, warnings }: Allocated): string {
  const { money, fraction } = inCurrency(election);
  const project = projectNames(election);
  const perMoney = choice.rule.keyIn(choice.settings) === 'per-money';
  const keyOf = (key: Ratio) => (perMoney ? perUnit(key, election.moneyPlaces) : key);
  const options = Object.entries(optionsOf(election, choice)).map(([name, value]) => `${name} ${value}`);
  const lines = [
    onOneLine(election.meta.get('description') ?? 'An election'),
    `${counted(election.projects.length, 'project', 'projects')}, ${counted(election.ballots.length, 'ballot', 'ballots')} (${election.voteType}), budget ${money(election.budget)}`,
    `Rule ${choice.rule.id}: ${options.join(', ')}`,
    '',
    ...allocation.steps.map(
      (step) => `${heading(step, project, keyOf)}${explain(step, { ...speech, money, fraction, project })}`,
    ),
    '',
    `Chosen: ${allocation.chosen.length} for ${money(costOfChosen(allocation))}.`,
    ...allocation.parts.map(({ id, amount }) => `Chosen for part: ${project(id)} with ${money(amount)}.`),
    `Left over: ${money(allocation.left)}.`,
    ...notices.map((notice) => `Notice: ${onOneLine(noticeSentence(notice))}`),
    ...warnings.map((warning) => `Note: ${said(warning)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(step: Step, project: (id: string) => string, keyOf: (key: Ratio) => Ratio): string {
  if (!('id' in step)) return '';
  return `${step.place}. ${project(step.id)}${figure(step, keyOf)}. `;
}

/** The figure that a project was chosen by, where a reader can compare it with those of others. */
function figure(step: Extract<Step, { id: string }>, keyOf: (key: Ratio) => Ratio): string {
  if (step.kind === 'earned' || step.kind === 'not-earned' || step.kind === 'out-of-reach') return '';
  if (step.kind !== 'bought') return ` (${readable(keyOf(step.key))})`;
  const { effectiveVotes } = step;
  return effectiveVotes === null ? '' : ` (counts as ${toDecimalText(effectiveVotes, 2)} votes)`;
}

/** Two decimals, and where a number begins with zeros as many as show its first two digits. */
function readable(key: Ratio): string {
  if (key.d <= 1n) return toDecimalText(key, 0);
  let places = 2;
  while (key.n > 0n && key.n * 10n ** BigInt(places - 1) < key.d) places += 1;
  return toDecimalText(key, places);
}

function optionsOf(election: Election, { settings, borda }: AllocationChoice): Record<string, string> {
  return {
    ...Object.fromEntries(settings.choices),
    ...Object.fromEntries(
      [...settings.numbers, ...(settings.amounts ?? [])].map(([name, number]) => [name, toRatioText(number)]),
    ),
    ...(election.voteType === 'ordinal' ? { borda: borda ?? 'last-is-one' } : {}),
    ties: 'id',
  };
}

/** What is spent on the projects chosen for all they asked; parts are not in it. */
function costOfChosen({ spent, parts }: Allocation): bigint {
  return parts.reduce((cost, { amount }) => cost - amount, spent);
}

/** Amounts for people, in the file's currency; what need not be whole is rounded to two decimals or more. */
function inCurrency({ meta, moneyPlaces }: Election): Pick<StepFormat, 'money' | 'fraction'> {
  const named = meta.get('currency');
  const currency = named === undefined ? '' : ` ${onOneLine(named)}`;
  return {
    money: (amount) => shortDecimalText(amount, moneyPlaces) + currency,
    fraction: (amount) => toDecimalText(inUnits(amount, moneyPlaces), Math.max(moneyPlaces, 2)) + currency,
  };
}

function projectNames({ projects }: Election): (id: string) => string {
  const names = new Map(projects.map(({ id, fields }) => [id, fields.get('name')]));
  return (id) => onOneLine([id, names.get(id)].filter((part) => part !== undefined).join(' '));
}

/** A name can hold line breaks, and a hostile one what would do things to a terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
