import { noticesOf } from '../domain/pabulib/notices.ts';
import { BadUsage, runCommand } from './command.ts';
import { allocateElection } from './commands/allocate-election.ts';
import { documentOf, textOf } from './commands/allocation-report.ts';
import { readElectionFile, warningsOf } from './commands/election-file.ts';
import { allocationChoiceFor, allocationOptions } from './commands/rule-options.ts';

// `npm run allocate -- FILE.pb --rule RULE [options] [--json]`: the pure allocation of a Pabulib file.
await runCommand(allocationOptions, ({ values, positionals, say }) => {
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
