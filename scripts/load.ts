import { BadUsage, runCommand } from './command.ts';
import { wholeNumber } from './commands/whole-number.ts';
import { medianOf, ratioOf } from './load/figures.ts';
import { findHighest, foundLines } from './load/finding.ts';
import { measureOffice, type OfficeMeasured, type OfficeScenario } from './load/office.ts';
import { isFine } from './load/office/told.ts';
import { isVoid, mostPerPhone, type Arrivals, type Lateness } from './load/open-loop.ts';
import { withPreparedHall } from './load/prepared-hall.ts';
import { measure, type Measured } from './load/run.ts';
import { scenarios, type Scenario, type ScenarioName } from './load/scenarios.ts';
import type { Program } from './load/served.ts';
import { targetLines } from './load/targets.ts';

// `npm run load -- --scenario hall|arena|city [--baseline] [--at-once] [--phones N]`: what the server does with a hall and, with
// `--baseline`, what a bare loop without the domain does: each three times in turn, and the medians are told.
// `npm run load -- --scenario hall|arena|city --rate N [--seconds N] [--baseline]`: ballots arrive at that rate, whether
// earlier ones are answered or not. With `--find`: the highest such rate at which 99 of 100 are received in time.
// `npm run load -- --scenario office [--phones N] [--ballots N] [--projects N] [--repeat N] [--seconds N] [--only TEXT]…`: how
// long votes wait while an office does all that it can do, on the largest results.
const options = {
  scenario: { type: 'string', default: 'hall' },
  baseline: { type: 'boolean', default: false },
  'at-once': { type: 'boolean', default: false },
  rate: { type: 'string', default: '' },
  find: { type: 'boolean', default: false },
  phones: { type: 'string', default: '' },
  ballots: { type: 'string', default: '5000' },
  projects: { type: 'string', default: '100' },
  repeat: { type: 'string', default: '20' },
  seconds: { type: 'string', default: '' },
  only: { type: 'string', multiple: true },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
} as const;

await runCommand(options, async ({ values, positionals, say }) => {
  if (positionals.length > 0) throw new BadUsage('load takes options only: docs/lab.md lists them.');
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 30);
  if (values.scenario === 'office') {
    const found = await measureOffice({ ...officeOf(values), seed, only: values.only ?? [] }, say);
    return { document: { scenario: 'office', seed, ...found }, holds: isAllFine(found) };
  }
  const name = scenarioNamed(values.scenario);
  const phones = wholeNumber('phones', values.phones || String(scenarios[name].phones), 1, 20_000);
  const arrivals = arrivalsOf(values, phones);
  const scenario: Scenario = {
    ...scenarios[name],
    ...(values['at-once'] && { withinMs: 0 }),
    phones,
    ...(arrivals && { arrivals }),
  };
  if (values.find && arrivals) {
    const { perSecond: from, seconds } = arrivals;
    const programs: Program[] = values.baseline ? ['full', 'bare'] : ['full'];
    const found = await findHighest({ programs, scenario, from, seconds, seed }, say);
    say(foundLines(found));
    return { document: { scenario: name, seed, ...found }, holds: found.lost + found.countedTwice === 0 };
  }
  const turns: Program[] = values.baseline ? ['full', 'bare', 'full', 'bare', 'full', 'bare'] : ['full'];
  const runs = await runAll(turns, scenario, seed, say);
  const full = medianOf(runs.full);
  const baseline = values.baseline ? medianOf(runs.bare) : null;
  const ratio = baseline && ratioOf(full, baseline);
  say(targetLines(name, scenario, full, ratio));
  const holds = [full, baseline].every((each) => each === null || each.lost + each.countedTwice === 0);
  const isOff = [full, baseline].some((each) => each?.late && isVoid(each.late));
  const asArrived = arrivals && { rate: arrivals.perSecond, seconds: arrivals.seconds, isVoid: isOff };
  const compared = baseline && { baseline, ratio };
  return { document: { scenario: name, seed, ...asArrived, ...full, ...compared }, holds };
});

type Sizes = Readonly<Record<'phones' | 'ballots' | 'projects' | 'repeat' | 'seconds', string>>;

function officeOf(sizes: Sizes): Omit<OfficeScenario, 'seed' | 'only'> {
  return {
    phones: wholeNumber('phones', sizes.phones || '200', 1, 2_000),
    perSecond: 20,
    ballots: wholeNumber('ballots', sizes.ballots, 60, 20_000),
    projects: wholeNumber('projects', sizes.projects, 10, 200),
    repeat: wholeNumber('repeat', sizes.repeat, 0, 100),
    seconds: wholeNumber('seconds', sizes.seconds || '60', 1, 3_600),
  };
}

const usualArrivals: Arrivals = { perSecond: 50, seconds: 10 };

/** Null where no rate was asked for. */
function arrivalsOf(
  { rate, seconds, find }: { readonly rate: string; readonly seconds: string; readonly find: boolean },
  phones: number,
): Arrivals | null {
  if (rate === '' && !find) return null;
  const least = find ? 10 : 1;
  const most = phones * mostPerPhone;
  return {
    perSecond: wholeNumber('rate', rate || String(Math.min(usualArrivals.perSecond, most)), least, most),
    seconds: wholeNumber('seconds', seconds || String(usualArrivals.seconds), 2, 3_600),
  };
}

function isAllFine({ acts, together, lost, countedTwice }: OfficeMeasured): boolean {
  return [...acts, together].every(isFine) && lost + countedTwice === 0;
}

function scenarioNamed(typed: string): ScenarioName {
  if (typed in scenarios) return typed as ScenarioName;
  throw new BadUsage(`--scenario is ${Object.keys(scenarios).join(', ')} or office, and not ${typed}.`);
}

async function runAll(
  turns: readonly Program[],
  scenario: Scenario,
  seed: number,
  say: (text: string) => void,
): Promise<Record<Program, Measured[]>> {
  const runs: Record<Program, Measured[]> = { full: [], bare: [] };
  await withPreparedHall(scenario.phones, async (hall) => {
    for (const [place, program] of turns.entries()) {
      const measured = await measure(program, hall, scenario, seed + place);
      runs[program].push(measured);
      say(lineOf(program, measured));
    }
  });
  return runs;
}

function lineOf(program: Program, measured: Measured): string {
  const { acknowledged, lost, countedTwice, ballotsPerSecond, ackMs, serverCpuPer10k, rssPerPhoneKb, late } =
    measured;
  return [
    program === 'full' ? 'server:   ' : 'bare loop:',
    `${acknowledged} received, ${lost} lost, ${countedTwice} counted twice;`,
    `${ballotsPerSecond.toFixed(0)} a second;`,
    `received after ${ackMs.p50.toFixed(0)} ms, 99 of 100 after ${ackMs.p99.toFixed(0)}, the last after ${ackMs.max.toFixed(0)};`,
    `${serverCpuPer10k.toFixed(2)} s CPU for 10,000; ${rssPerPhoneKb.toFixed(0)} KB a phone${lateText(late)}\n`,
  ].join(' ');
}

function lateText(late: Lateness | null): string {
  if (late === null) return '';
  const text = `; 99 of 100 sent within ${late.p99.toFixed(1)} ms of their moment`;
  return isVoid(late) ? `${text}: VOID, the sender could not keep up` : text;
}
