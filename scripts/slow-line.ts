import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { start } from '../server/main.ts';
import { BadUsage, CannotGoOn, runCommand } from './command.ts';
import { shapedLine, type LineRules } from './slow-line/shaped-line.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';
import { browserArgs, ensureBrowser } from './testing/browser.ts';

// `npm run slow-line`: what a phone shows, and when, over the lines that halls have. Times are those of this computer.
interface SlowLine {
  readonly name: string;
  readonly rules: LineRules;
  /** The processor is so many times slower. */
  readonly processor: number;
  readonly targets: { readonly words: number; readonly list: number | null };
}

const lines: readonly SlowLine[] = [
  {
    name: 'worst hall (50 kbit/s, 1 s there and back, 5% lost)',
    rules: { bitsPerSecond: 50_000, roundTripMs: 1_000, lostPercent: 5, resendMs: 1_200 },
    processor: 4,
    targets: { words: 5_000, list: null },
  },
  {
    name: 'slow 4G (1.6 Mbit/s, 150 ms there and back)',
    rules: { bitsPerSecond: 1_600_000, roundTripMs: 150, lostPercent: 0, resendMs: 0 },
    processor: 4,
    targets: { words: 1_600, list: 2_900 },
  },
];
/** Words in the page as a reader sees them: the heading of the first answer, or of the page itself. */
const firstWords = () => document.querySelector('h1')?.getBoundingClientRect().height;
const firstList = () => document.querySelector('#root ol li, #root ul li')?.getBoundingClientRect().height;

await runCommand({ seed: { type: 'string', default: '1' } }, async ({ values, positionals, say }) => {
  const seed = Number(values.seed);
  if (positionals.length > 0 || !Number.isInteger(seed))
    throw new BadUsage('npm run slow-line accepts --seed and --json.');
  const found = ensureBrowser();
  if ('problem' in found) throw new CannotGoOn(found.problem);
  if (isClientStale()) buildClient();
  const browser = await chromium.launch({ executablePath: found.browser, args: [...browserArgs] });
  try {
    const measured = [];
    for (const line of lines) {
      const { words, list } = await measure(browser, line, seed);
      const rows = [
        { what: 'first words', target: line.targets.words, ms: words },
        { what: 'first list of the page itself', target: line.targets.list, ms: list },
      ];
      say(`${line.name}\n`);
      for (const { what, target, ms } of rows)
        say(
          `  ${what}, ms: target ${target ?? 'none'} / measured ${ms} / ${target === null ? '-' : ms <= target ? 'met' : 'not met'}\n`,
        );
      measured.push({ line: line.name, rows });
    }
    return { document: { seed, measured }, holds: true };
  } finally {
    await browser.close();
  }
});

async function measure(browser: Browser, { rules, processor }: SlowLine, seed: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-slow-'));
  const line = await shapedLine(rules, seed);
  const address = `http://127.0.0.1:${line.port}`;
  const settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: address };
  const started = await start(settings, { newLinks: false, goOnWithLess: false });
  line.leadTo(Number(new URL(started.laptopPage).port));
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: processor });
    const begun = performance.now();
    const since = (): number => Math.round(performance.now() - begun);
    await page.goto(`${address}/join/${started.event}`, { waitUntil: 'commit', timeout: 180_000 });
    const words = await seen(page, firstWords, since);
    return { words, list: await seen(page, firstList, since) };
  } finally {
    await context.close();
    await started.close();
    await line.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function seen(page: Page, what: () => number | undefined, since: () => number): Promise<number> {
  await page.waitForFunction(what, null, { timeout: 180_000, polling: 'raf' });
  return since();
}
