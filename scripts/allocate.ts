import { BadUsage, openDoor } from './door.ts';
import { allocateElection } from './doors/allocate-election.ts';
import { documentOf, textOf } from './doors/allocation-report.ts';
import { readElectionFile, warningsOf } from './doors/election-file.ts';
import { allocationOptions, readAllocationChoice } from './doors/rule-options.ts';

// `npm run allocate -- FILE.pb --rule RULE [options] [--json]`: the pure allocation of a Pabulib file.
await openDoor(allocationOptions, ({ values, positionals, say }) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage('Name one election file: FILE.pb.');
  const choice = readAllocationChoice(values);
  const election = readElectionFile(file);
  const allocation = allocateElection(election, choice);
  const allocated = { election, choice, allocation, warnings: warningsOf(election) };
  say(textOf(allocated));
  return Promise.resolve({ document: documentOf(allocated), holds: true });
});
