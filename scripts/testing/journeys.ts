import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { buildPseudoPages } from './pseudo-pages.ts';
import { tool, top } from '../tool.ts';

// The browser journeys: makes sure of a browser, builds the pages in the pseudo-languages (the English ones are there
// already), then hands over to Playwright with the words it was given.
const found = ensureBrowser();
if ('problem' in found) {
  process.stderr.write(`${found.problem}\n`);
  process.exitCode = 1;
} else if (!(await buildPseudoPages())) {
  process.exitCode = 1;
} else {
  const config = 'client/e2e/playwright.config.ts';
  const command = [
    tool('@playwright/test', 'playwright'),
    'test',
    `--config=${config}`,
    ...process.argv.slice(2),
  ];
  const env = { ...process.env, CHROME_PATH: found.browser };
  const { status } = spawnSync(process.execPath, command, {
    cwd: top,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
