import { assert } from '../../domain/outcome.ts';
import type { Vector } from './files.ts';

const borderlines: Readonly<Record<string, string>> = {
  skip: 'skip',
  stop: 'stop',
  partfund: 'part-fund-then-stop',
};
const utilities: Readonly<Record<string, string>> = {
  card: 'cardinality',
  score: 'score',
  cost: 'cost',
  scorecost: 'score-cost',
};
const completions: Readonly<Record<string, string>> = {
  '': 'none',
  u: 'greedy',
  add1: 'add1',
  add1u: 'add1-greedy',
  add1_overshoot: 'add1-overshoot',
  add1_overshoot_u: 'add1-overshoot-greedy',
};
const bordas: Readonly<Record<string, string>> = {
  borda_len: 'last-is-one',
  borda_pabutools: 'last-is-zero',
};

/** The options of the command `allocate` that a vector asks for. An unknown name is a fault, never passed over. */
export function optionsFor({ rule, params }: Vector): Record<string, string | undefined> {
  const [family, second = '', ...others] = rule.split('_');
  const borda = params.utility === undefined ? undefined : named(bordas, params.utility);
  switch (family) {
    case 'rank': {
      const borderline = named(borderlines, others[0] ?? '');
      return { rule: 'ranked', by: second, borderline, threshold: params.threshold, borda };
    }
    case 'greedy':
      return { rule: 'greedy-per-cost', utility: named(utilities, second), borda };
    case 'mes': {
      const completion = named(completions, others.join('_'));
      const { increment } = params;
      return { rule: 'equal-shares', utility: named(utilities, second), completion, increment, borda };
    }
    default:
      assert(rule === 'phragmen_seq', `${rule} is a known rule`);
      return { rule: 'phragmen', borda };
  }
}

function named(names: Readonly<Record<string, string>>, name: string): string {
  const known = names[name];
  assert(known !== undefined, `${name} is known`);
  return known;
}
