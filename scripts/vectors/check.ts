import { z } from 'zod';
import type { Election } from '../../domain/pabulib/election.ts';
import { allocateElection } from '../commands/allocate-election.ts';
import { documentOf } from '../commands/allocation-report.ts';
import { readAllocationChoice } from '../commands/rule-options.ts';
import type { Traces, Vector } from './files.ts';
import { optionsFor } from './options.ts';

/** What the allocation reports, reduced to what a vector states. */
const documentShape = z.object({
  selected: z.array(z.string()),
  totalCost: z.string(),
  leftover: z.string(),
  partFunded: z.array(z.object({ id: z.string(), amount: z.string() })),
  steps: z.array(z.looseObject({ kind: z.string(), id: z.string().optional(), key: z.string().optional() })),
});

export interface CheckedVector {
  /** One sentence for each thing that differs; empty when the vector holds. */
  readonly differences: readonly string[];
  /** Seconds that the rule took, without reading the file. */
  readonly seconds: number;
}

/** Allocates the election as the vector asks and compares all that the vector says. */
export function checkVector(election: Election, vector: Vector, traces: Traces): CheckedVector {
  const choice = readAllocationChoice(optionsFor(vector));
  const before = performance.now();
  const allocation = allocateElection(election, choice);
  const seconds = (performance.now() - before) / 1000;
  const ours = documentShape.parse(documentOf({ election, choice, allocation, notices: [], warnings: [] }));
  const differences: string[] = [];
  const compare = (what: string, is: unknown, should: unknown): void => {
    const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
    if (found !== wanted) differences.push(`${what} is ${found}, the vector says ${wanted}.`);
  };
  if (vector.order_meaningful) compare('selected', ours.selected, vector.selected);
  else compare('selected', ours.selected.toSorted(), vector.selected.toSorted());
  if (vector.order_from_indep !== undefined) compare('the order', ours.selected, vector.order_from_indep);
  compare('the cost', ours.totalCost, vector.total_cost);
  if (vector.leftover !== undefined) compare('what is left', ours.leftover, vector.leftover);
  if (vector.rule.endsWith('_partfund')) {
    const part = vector.part_funded && [
      { id: vector.part_funded.project, amount: vector.part_funded.amount },
    ];
    compare('the part', ours.partFunded, part ?? []);
  }
  const trace = traceFor(vector, traces);
  if (trace !== undefined) {
    const bought = ours.steps.filter(({ kind }) => kind === 'bought');
    compare(
      'the trace',
      bought.map(({ id, key }) => `${id} ${key}`),
      trace.map(({ project, rho }) => `${project} ${rho}`),
    );
  }
  return { differences, seconds };
}

function traceFor({ rule, params }: Vector, traces: Traces): Traces[string] | undefined {
  return traces[params.utility === undefined ? rule : `${params.utility}:${rule}`];
}
