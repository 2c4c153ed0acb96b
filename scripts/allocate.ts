import { noticesOf } from '../domain/pabulib/notices.ts';
import { BadUsage, openDoor } from './door.ts';
import { allocateElection } from './doors/allocate-election.ts';
import { documentOf, textOf } from './doors/allocation-report.ts';
import { readElectionFile, warningsOf } from './doors/election-file.ts';
import { allocationChoiceFor, allocationOptions } from './doors/rule-options.ts';

// `npm run allocate -- FILE.pb --rule RULE [options] [--json]`: the pure allocation of a Pabulib file.
await openDoor(allocationOptions, ({ values, positionals, say }) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage('Name one election file: FILE.pb.');
  const election = readElectionFile(file);
  const choice = allocationChoiceFor(election, values);
  const allocation = allocateElection(election, choice);
  const allocated = {
    election,
    choice,
    allocation,
    notices: noticesOf(election, choice.ofTheFile),
    warnings: warningsOf(election),
  };
  say(textOf(allocated));
  return Promise.resolve({ document: documentOf(allocated), holds: true });
});
