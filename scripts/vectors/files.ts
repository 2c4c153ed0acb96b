import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

// Real and made-up elections with outcomes computed by other programs. They are no part of this repository: they
// lie beside it, in shared/elections, where they are at all.

const beside = ['../../../shared/elections', '../../../../shared/elections'];

/** The folder of elections that lies beside the repository, or `null` where there is none. */
export function electionsFolder(): string | null {
  const paths = beside.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return paths.find((path) => existsSync(join(path, 'vectors'))) ?? null;
}

const vectorShape = z.looseObject({
  rule: z.string(),
  params: z.looseObject({
    utility: z.string().optional(),
    threshold: z.string().optional(),
    increment: z.string().optional(),
  }),
  selected: z.array(z.string()),
  order_meaningful: z.boolean(),
  order_from_indep: z.array(z.string()).optional(),
  total_cost: z.string(),
  leftover: z.string().optional(),
  part_funded: z.looseObject({ project: z.string(), amount: z.string() }).optional(),
});

/** What one rule must give for one election. */
export type Vector = z.infer<typeof vectorShape>;

const purchaseShape = z.looseObject({ project: z.string(), rho: z.string() });

const fileShape = z.looseObject({
  instance: z.string(),
  file: z.string(),
  results: z.array(vectorShape),
  mes_trace: z.record(z.string(), z.array(purchaseShape)).optional(),
});

/** The price of every purchase, for the rules that a file has them of. */
export type Traces = Readonly<Record<string, readonly z.infer<typeof purchaseShape>[]>>;

export interface VectorFile {
  readonly name: string;
  /** The election's own file, beside the folder of vectors. */
  readonly path: string;
  readonly vectors: readonly Vector[];
  readonly traces: Traces;
}

/** The names of all files of vectors. */
export function vectorNames(folder: string): readonly string[] {
  return readdirSync(join(folder, 'vectors')).toSorted();
}

/** Reads one file of vectors; a shape that is not known is a fault. */
export function readVectorFile(folder: string, name: string): VectorFile {
  const text = readFileSync(join(folder, 'vectors', name), 'utf8');
  const { instance, file, results, mes_trace: traces = {} } = fileShape.parse(JSON.parse(text));
  return { name: instance, path: join(folder, file), vectors: results, traces };
}

/** The names of all election files. */
export function electionsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pb'))
    .toSorted();
}

/** Elections in the folder that no file of vectors was read for. */
export function electionsWithoutVectors(folder: string, read: readonly VectorFile[]): readonly string[] {
  const known = new Set(read.map(({ path }) => path));
  return electionsIn(folder).filter((name) => !known.has(join(folder, name)));
}

const timesShape = z.looseObject({
  instances: z.array(
    z.looseObject({
      instance: z.string(),
      rules: z.array(z.looseObject({ rule: z.string(), multi_seconds: z.number() })),
    }),
  ),
});

/** How many seconds the oracle took for a rule. */
export function oracleSeconds(folder: string, instance: string, rule: string): number | null {
  const { instances } = timesShape.parse(JSON.parse(readFileSync(join(folder, 'oracle-times.json'), 'utf8')));
  const rules = instances.find((timed) => timed.instance === instance)?.rules;
  return rules?.find((timed) => timed.rule === rule)?.multi_seconds ?? null;
}
