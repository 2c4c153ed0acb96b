import { wrongTotals } from '../domain/pabulib/check-totals.ts';
import { allocateElection } from './doors/allocate-election.ts';
import { documentOf, textOf } from './doors/allocation-report.ts';
import { onlyFile, readCommandLine } from './doors/command-line.ts';
import { readElectionFile } from './doors/election-file.ts';
import { allocationOptions, readAllocationChoice } from './doors/rule-options.ts';
import { runDoor } from './doors/usage.ts';

// `npm run allocate -- FILE.pb --rule RULE [options] [--json]`: the pure allocation of a Pabulib file.
runDoor(() => {
  const { typed, positionals } = readCommandLine(process.argv.slice(2), {
    ...allocationOptions,
    json: { type: 'boolean' },
  });
  const choice = readAllocationChoice(typed);
  const election = readElectionFile(onlyFile(positionals, 'one election file, FILE.pb'));
  const allocation = allocateElection(election, choice);
  const warnings = [...election.warnings, ...wrongTotals(election)];
  const allocated = { election, choice, allocation, warnings };
  process.stdout.write(typed.has('json') ? `${JSON.stringify(documentOf(allocated))}\n` : textOf(allocated));
});
