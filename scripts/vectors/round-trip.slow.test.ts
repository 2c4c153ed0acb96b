import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { writeElection } from '../../domain/pabulib/write.ts';
import { readElectionFile, warningsOf } from '../commands/election-file.ts';
import { electionsFolder, electionsIn } from './files.ts';

// A bounded part of what `npm run vectors` reads back: comparing the largest elections object by object takes seconds.
const MOST_BYTES = 150_000;

const folder = electionsFolder();
if (folder === null) process.stdout.write('shared/elections does not lie beside the repository: skipped.\n');

describe.skipIf(folder === null)('elections beside the repository', () => {
  const beside = folder ?? '';
  const names =
    folder === null
      ? []
      : electionsIn(folder).filter((name) => statSync(join(beside, name)).size <= MOST_BYTES);

  test.each(names)(
    '[P13, P14] %s: read in pieces, written and read again it is the same election',
    (name) => {
      const election = readElectionFile(join(beside, name));
      const written = writeElection(election);
      expect(written).not.toMatch(/\n\n|\r\n?META|\uFEFF/);
      expect(parseElection(written)).toEqual({ ...election, warnings: [] });
      expect(warningsOf(election)).toEqual([]);
    },
  );
});
