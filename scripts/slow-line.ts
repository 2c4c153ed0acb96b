import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { start } from '../server/main.ts';
import { BadUsage, CannotGoOn, runCommand } from './command.ts';
import { momentsOf, watchMoments, type Moments } from './slow-line/moments.ts';
import { shapedLine, type LineRules } from './slow-line/shaped-line.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';
import { browserArgs, ensureBrowser } from './testing/browser.ts';
import { MOST_PHONE_BYTES, phoneBytes } from './testing/phone-bundle.ts';
import { top } from './tool.ts';

// `npm run slow-line`: what a new phone shows, and when, over the lines that halls have. Times are those of this computer.
interface SlowLine {
  readonly name: string;
  readonly rules: LineRules;
  /** The latest at which each may come, in milliseconds; null where nothing was promised. */
  readonly targets: { readonly [M in keyof Moments]: number | null };
}

const lines: readonly SlowLine[] = [
  {
    name: 'worst hall (50 kbit/s, 1 s there and back, 5% lost)',
    rules: { bitsPerSecond: 50_000, roundTripMs: 1_000, lostPercent: 5, resendMs: 1_200 },
    targets: { words: 5_000, project: null, itself: null },
  },
  {
    name: 'slow 4G (1.6 Mbit/s, 150 ms there and back)',
    rules: { bitsPerSecond: 1_600_000, roundTripMs: 150, lostPercent: 0, resendMs: 0 },
    targets: { words: 1_600, project: 2_900, itself: 2_900 },
  },
];
const named: Readonly<Record<keyof Moments, string>> = {
  words: 'first words, painted (made on the server)',
  project: 'first list: the name of the first project can be read',
  itself: 'the page itself: it answers, and its own first list is drawn',
};
/** A processor as slow as an old phone's. */
const timesSlower = 4;
/** What has not come by then does not come. */
const longestMs = 120_000;
/** A phone on plain http is sent gzip and gets no brotli; this computer's own name would be treated as if it were https. */
const hall = 'hall.test';

interface Row {
  readonly what: string;
  readonly target: number | null;
  readonly measured: number | null;
  readonly met: boolean | null;
}

await runCommand({ seed: { type: 'string', default: '1' } }, async ({ values, positionals, say }) => {
  const seed = Number(values.seed);
  if (positionals.length > 0 || !Number.isInteger(seed))
    throw new BadUsage('npm run slow-line accepts --seed and --json.');
  const found = ensureBrowser();
  if ('problem' in found) throw new CannotGoOn(found.problem);
  if (isClientStale()) buildClient();
  say(
    `A new phone opens a practice event of 22 projects, with a processor ${timesSlower} times slower than this one. ` +
      `Losses by seed ${seed}. Load of this computer: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.\n`,
  );
  const bytes = Math.max(...phoneBytes(join(top, 'dist', 'client')).map((phone) => phone.bytes));
  const measured = [
    {
      line: 'any line',
      rows: [rowOf('bytes of the page for phones, compressed', MOST_PHONE_BYTES, bytes)],
    },
  ];
  show(measured[0], say);
  for (const line of lines) {
    const { moments, carried } = await measure(found.browser, line, seed);
    const rows = (Object.keys(named) as (keyof Moments)[]).map((moment) =>
      rowOf(`${named[moment]}, ms`, line.targets[moment], moments[moment]),
    );
    const one = { line: line.name, rows: [...rows, rowOf('bytes that arrived by then', null, carried)] };
    show(one, say);
    measured.push(one);
  }
  const holds = measured.every(({ rows }) => rows.every(({ met }) => met !== false));
  return { document: { seed, measured }, holds };
});

function rowOf(what: string, target: number | null, measured: number | null): Row {
  const met = measured === null ? false : target === null ? null : measured <= target;
  return { what, target, measured, met };
}

function show(part: { line: string; rows: readonly Row[] } | undefined, say: (text: string) => void): void {
  if (!part) return;
  say(`${part.line}\n`);
  for (const { what, target, measured, met } of part.rows)
    say(
      `  ${what}: target ${target ?? 'none'} / measured ${measured ?? `nothing within ${longestMs} ms`} / ${met === null ? '-' : met ? 'met' : 'not met'}\n`,
    );
}

async function measure(executablePath: string, { rules }: SlowLine, seed: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-slow-'));
  const line = await shapedLine(rules, seed);
  const address = `http://${hall}:${line.port}`;
  const settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: address };
  const started = await start(settings, { newLinks: false, goOnWithLess: false });
  line.leadTo(Number(new URL(started.laptopPage).port));
  const args = [...browserArgs, `--host-resolver-rules=MAP ${hall} 127.0.0.1`];
  // A browser of its own: nothing that another line brought is kept.
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    await watchMoments(context);
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
    await page.goto(`${address}/join/${started.event}`, { waitUntil: 'commit', timeout: longestMs });
    const moments = await momentsOf(page, longestMs);
    return { moments, carried: line.carried() };
  } finally {
    await browser.close();
    await started.close();
    await line.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
