import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Allocation } from '../../domain/allocation/steps.ts';
import { shortDecimalText } from '../../domain/exact.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { officialWinners } from '../../domain/pabulib/official.ts';
import { allocateElection } from './allocate-election.ts';
import { documentOf } from './allocation-report.ts';
import { readElectionFile } from './election-file.ts';
import { readAllocationChoice } from './rule-options.ts';

// Real and made-up elections with outcomes computed by other programs. They are no part of this repository: they
// lie beside it, in shared/elections, where they are at all.

const beside = ['../../../shared/elections', '../../../../shared/elections'];
const folder = beside
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

const vectorFile = z.object({
  file: z.string(),
  results: z.array(
    z.looseObject({
      rule: z.string(),
      params: z.looseObject({ utility: z.string().optional(), threshold: z.string().optional() }),
    }),
  ),
});
const rankedVector = z.object({
  rule: z.string(),
  params: z.object({ utility: z.string().optional(), threshold: z.string().optional() }),
  selected: z.array(z.string()),
  total_cost: z.string(),
  leftover: z.string(),
  part_funded: z.object({ project: z.string(), amount: z.string() }).optional(),
});
const printedDocument = z.object({
  selected: z.array(z.string()),
  totalCost: z.string(),
  partFunded: z.array(z.object({ id: z.string(), amount: z.string() })).max(1),
});
type RankedVector = z.infer<typeof rankedVector>;

const borderlineOf: Readonly<Record<string, string>> = {
  skip: 'skip',
  stop: 'stop',
  partfund: 'part-fund-then-stop',
};
const bordaOf: Readonly<Record<string, string>> = {
  borda_len: 'last-is-one',
  borda_pabutools: 'last-is-zero',
};

/** The door's options for a vector, as its table of rules has them. */
function optionsFor({ rule, params }: RankedVector): Record<string, string | undefined> {
  const [, by, mode = ''] = rule.split('_');
  const borda = params.utility === undefined ? undefined : bordaOf[params.utility];
  return {
    rule: 'ranked',
    by,
    borderline: borderlineOf[mode],
    threshold: params.threshold,
    borda,
    ties: 'id',
  };
}

/** What the door prints for a vector, in the vector's own words. */
function printed(election: Election, vector: RankedVector): RankedVector {
  const choice = readAllocationChoice(optionsFor(vector));
  const allocation = allocateElection(election, choice);
  const document = documentOf({ election, choice, allocation, warnings: [] });
  const { selected, totalCost, partFunded } = printedDocument.parse(document);
  const [part] = partFunded;
  return {
    rule: vector.rule,
    params: vector.params,
    selected,
    total_cost: totalCost,
    leftover: leftBeforeParts(allocation, election),
    ...(part === undefined ? {} : { part_funded: { project: part.id, amount: part.amount } }),
  };
}

/** The vectors count what the last project gets in part as left over; the door does not. */
function leftBeforeParts({ parts, left }: Allocation, { moneyPlaces }: Election): string {
  const before = parts.reduce((sum, { amount }) => sum + amount, left);
  return shortDecimalText(before, moneyPlaces);
}

function readVectors(name: string): { file: string; vectors: readonly RankedVector[] } {
  const { file, results } = vectorFile.parse(JSON.parse(readFileSync(name, 'utf8')));
  const ranked = results.filter(({ rule }) => rule.startsWith('rank_'));
  return { file, vectors: ranked.map((result) => rankedVector.parse(result)) };
}

if (folder === undefined)
  process.stdout.write('shared/elections does not lie beside the repository: skipped.\n');

describe.skipIf(folder === undefined)('elections beside the repository', () => {
  const elections = folder ?? '';
  const names = folder === undefined ? [] : readdirSync(join(folder, 'vectors'));

  test.each(names)('[A2, A5, A6, A7, P11] %s: every ranked vector', (name) => {
    const { file, vectors } = readVectors(join(elections, 'vectors', name));
    const election = readElectionFile(join(elections, file));
    expect(vectors.length).toBeGreaterThan(0);
    expect(vectors.map((vector) => printed(election, vector))).toEqual(vectors);
  });

  test.each([
    ['Poland_Gdynia_2020', 'stop', '1000'],
    ['Poland_Lodz_2022_Teofilow-Wielkopolska', 'skip', '50'],
    ['Poland_Warszawa_2017_Las', 'skip', undefined],
    ['Poland_Warszawa_2019_Saska_Kepa', 'skip', undefined],
    ['Poland_Warszawa_2023_Mokotow', 'skip', undefined],
    ['Poland_Warszawa_2024_Wesola', 'skip', undefined],
    ['Poland_Wroclaw_2016_Rejon_nr_7_250', 'skip', undefined],
    ['pabutools_poland_katowice_2021_zaleze', 'skip', undefined],
  ])('[A4, A5, A6] %s: the winners that the city announced', (name, borderline, threshold) => {
    const election = readElectionFile(join(elections, `${name}.pb`));
    const choice = readAllocationChoice({ rule: 'ranked', by: 'total', borderline, threshold });
    const { chosen } = allocateElection(election, choice);
    expect(chosen.toSorted()).toEqual(officialWinners(election)?.toSorted());
  });
});
