import { BadUsage, runCommand } from './command.ts';
import { type MutantResult, MutantWorkspace } from './mutants/workspace.ts';
import { mutants } from './mutants/list.ts';
import type { Mutant } from './mutants/mutant.ts';

interface Tried {
  readonly mutant: Mutant;
  readonly fate: MutantResult;
  readonly seconds: number;
}

/** How many copies are tried side by side: no more than small machines have processors for. */
const FIELDS = 2;

// `npm run mutants`: plants faults in a copy of the rules, one at a time; the tests must notice every one of them.
await runCommand({ only: { type: 'string' } }, async ({ values, positionals, say }) => {
  if (positionals.length > 0) throw new BadUsage('To try some mutants say --only and a part of their name.');
  const chosen = mutants.filter(({ name, file }) => `${name} ${file}`.includes(values.only ?? ''));
  if (chosen.length === 0) throw new BadUsage(`No mutant's name or file has “${values.only}” in it.`);
  const fields = Array.from({ length: FIELDS }, () => new MutantWorkspace());
  try {
    const [first] = fields;
    const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
    const untouched = await first?.test(tests);
    if (untouched?.kind !== 'survived') {
      say(`Without a mutant the tests are not green, so red would prove nothing: ${told(untouched)}\n`);
      return { document: { untouched }, holds: false };
    }
    const tried = await tryAll(fields, chosen, say);
    const caught = tried.filter(({ fate }) => fate.kind === 'caught' || fate.kind === 'hung');
    say(`mutants: ${chosen.length} planted, ${caught.length} caught\n`);
    const document = tried.map(({ mutant: { name, file }, fate, seconds }) => ({
      name,
      file,
      ...fate,
      seconds,
    }));
    return {
      document: { planted: chosen.length, caught: caught.length, mutants: document },
      holds: caught.length === chosen.length,
    };
  } finally {
    for (const field of fields) field.remove();
  }
});

/** Each copy takes the next mutant as soon as it is free. */
async function tryAll(
  fields: readonly MutantWorkspace[],
  chosen: readonly Mutant[],
  say: (text: string) => void,
): Promise<readonly Tried[]> {
  const waiting = [...chosen];
  const tried: Tried[] = [];
  const work = async (field: MutantWorkspace): Promise<void> => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const started = performance.now();
      const fate = await field.try(mutant);
      const seconds = (performance.now() - started) / 1000;
      tried.push({ mutant, fate, seconds });
      const mark = fate.kind.padEnd(9);
      say(`${mark}${seconds.toFixed(1).padStart(5)} s  ${mutant.name.padEnd(56)} ${told(fate)}\n`);
    }
  };
  await Promise.all(fields.map(work));
  return tried;
}

function told(fate: MutantResult | undefined): string {
  switch (fate?.kind) {
    case 'caught':
      return `${fate.red} red, first ${fate.by.slice(0, 70)}`;
    case 'hung':
      return 'its tests never ended';
    case 'survived':
      return 'every test stayed green';
    case 'outdated':
      return 'its place in the source has changed: write it anew';
    case 'broken':
      return `no test ran: ${fate.output.slice(0, 300)}`;
    case undefined:
      return 'nothing was tried';
  }
}
