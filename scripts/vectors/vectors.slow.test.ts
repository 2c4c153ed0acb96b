import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officialWinners } from '../../domain/pabulib/official.ts';
import { allocateElection } from '../commands/allocate-election.ts';
import { readElectionFile } from '../commands/election-file.ts';
import { readAllocationChoice } from '../commands/rule-options.ts';
import { checkVector } from './check.ts';
import { electionsFolder, electionsWithoutVectors, readVectorFile, vectorNames } from './files.ts';

// A bounded part of what `npm run vectors` checks: elections up to this size take seconds, all of them minutes on a busy machine.
const MOST_BYTES = 30_000;

const folder = electionsFolder();
if (folder === null) process.stdout.write('shared/elections does not lie beside the repository: skipped.\n');

describe.skipIf(folder === null)('elections beside the repository', () => {
  const beside = folder ?? '';
  const files = folder === null ? [] : vectorNames(folder).map((name) => readVectorFile(folder, name));
  const small = files.filter(({ path }) => statSync(path).size <= MOST_BYTES);

  test('[Q10] every election has vectors, and most are small enough to be checked here', () => {
    expect(electionsWithoutVectors(beside, files)).toEqual([]);
    expect(small.length).toBeGreaterThan(files.length / 2);
  });

  test.each(small)(
    '[A2, A5, A6, A7, P11, Q2, Q3, Q5, Q6, Q7] $name: every vector',
    ({ path, vectors, traces }) => {
      const election = readElectionFile(path);
      expect(vectors.length).toBeGreaterThan(0);
      for (const vector of vectors) {
        expect({ rule: vector.rule, ...checkVector(election, vector, traces) }).toMatchObject({
          rule: vector.rule,
          differences: [],
        });
      }
    },
  );

  const ranked = { rule: 'ranked', by: 'total' };
  const shares = { rule: 'equal-shares', utility: 'cost', completion: 'add1-overshoot' };
  test.each([
    ['Netherlands_Assen_2024', shares],
    ['Poland_Gdynia_2020', { ...ranked, borderline: 'stop', threshold: '1000' }],
    ['Poland_Lodz_2022_Teofilow-Wielkopolska', { ...ranked, borderline: 'skip', threshold: '50' }],
    ['Poland_Warszawa_2017_Las', { ...ranked, borderline: 'skip' }],
    ['Poland_Warszawa_2019_Saska_Kepa', { ...ranked, borderline: 'skip' }],
    ['Poland_Warszawa_2023_Mokotow', { ...ranked, borderline: 'skip' }],
    ['Poland_Warszawa_2024_Wesola', { ...ranked, borderline: 'skip' }],
    ['Poland_Wieliczka_2023_Green_Budget', shares],
    ['Poland_Wroclaw_2016_Rejon_nr_7_250', { ...ranked, borderline: 'skip' }],
    ['pabutools_poland_katowice_2021_zaleze', { ...ranked, borderline: 'skip' }],
  ])('[A4, A5, A6, Q6] %s: the winners that the city announced', (name, options) => {
    const election = readElectionFile(join(beside, `${name}.pb`));
    const { chosen } = allocateElection(election, readAllocationChoice(options));
    expect(chosen.toSorted()).toEqual(officialWinners(election)?.toSorted());
  });
});
