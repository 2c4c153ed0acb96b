/** Typefaces for every script, brought by the tests: a computer that runs them may have none. No screen of the product loads them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

const resolve = createRequire(import.meta.url).resolve;

/** A package, its style sheet, and the family that it declares. */
const brought = {
  'noto-sans': ['@fontsource-variable/noto-sans', 'index.css', 'Noto Sans Variable'],
  bengali: ['@fontsource-variable/noto-sans-bengali', 'index.css', 'Noto Sans Bengali Variable'],
  devanagari: ['@fontsource-variable/noto-sans-devanagari', 'index.css', 'Noto Sans Devanagari Variable'],
  chinese: ['@fontsource-variable/noto-sans-sc', 'index.css', 'Noto Sans SC Variable'],
  emoji: ['@fontsource/noto-emoji', '700.css', 'Noto Emoji'],
  naskh: ['@fontsource-variable/noto-naskh-arabic', 'index.css', 'Noto Naskh Arabic Variable'],
  nastaliq: ['@fontsource-variable/noto-nastaliq-urdu', 'index.css', 'Noto Nastaliq Urdu Variable'],
} as const;

const own = "'Atkinson Hyperlegible Next'";
const families = Object.values(brought).map(([, , family]) => `'${family}'`);
/** Arabic letters in the hand of books, or in the hanging one of Urdu. */
const naskh = [own, ...families].join(', ');
const nastaliq = [own, `'${brought.nastaliq[2]}'`, ...families].join(', ');

/** Serves the typefaces to this page alone, and makes the page use them after its own: call it before the page is opened. */
export async function bringFonts(page: Page | BrowserContext): Promise<void> {
  await page.route('**/brought/**', (route) => {
    const [, name = '', file = ''] =
      /\/brought\/([^/]+)\/(.+)$/.exec(new URL(route.request().url()).pathname) ?? [];
    return route.fulfill({ path: join(folderOf(name as keyof typeof brought), file) });
  });
}

/**
 * As if the computer had them: every page of the context has them from its first text on, also after a reload. The
 * context passes over the page's own policy, which lets no foreign style in.
 */
export async function installFonts(context: BrowserContext, arabic: 'naskh' | 'nastaliq'): Promise<void> {
  await bringFonts(context);
  await context.addInitScript(
    ({ content, hand }) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset['arabic'] = hand;
        document.head.append(Object.assign(document.createElement('style'), { textContent: content }));
      });
    },
    { content: styleSheet(), hand: arabic },
  );
}

/** Once the page is open; the letters are those of all texts that will be shown. */
export async function useBroughtFonts(page: Page, letters: string): Promise<void> {
  await page.addStyleTag({ content: styleSheet() });
  const fonts = [own, ...families].flatMap((family) =>
    [400, 600, 800].map((weight) => `${weight} 20px ${family}`),
  );
  await page.evaluate(
    async ({ wanted, text }) => {
      await Promise.all(wanted.map((font) => document.fonts.load(font, text)));
    },
    { wanted: fonts, text: letters },
  );
}

/** The letters that no typeface declares, of ours and of those that are brought. */
export function lettersNotBrought(letters: string): string[] {
  const ours = readFileSync(new URL('../ui/fonts.css', import.meta.url), 'utf8');
  const ranges = [...`${ours}${styleSheet()}`.matchAll(/unicode-range:([^;}]+)/g)].flatMap(([, list = '']) =>
    list.split(',').map((range) => /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(range)),
  );
  return [...letters].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some((range) => {
      const from = Number.parseInt(range?.[1] ?? '', 16);
      return code >= from && code <= Number.parseInt(range?.[2] ?? range?.[1] ?? '', 16);
    });
  });
}

function styleSheet(): string {
  const faces = Object.entries(brought).map(([name, [, sheet]]) =>
    readFileSync(join(folderOf(name as keyof typeof brought), sheet), 'utf8').replaceAll(
      'url(./files/',
      `url(/brought/${name}/files/`,
    ),
  );
  return [
    ...faces,
    `html body { font-family: ${naskh}; }`,
    `html[data-arabic='nastaliq'] body { font-family: ${nastaliq}; }`,
  ].join('\n');
}

function folderOf(name: keyof typeof brought): string {
  const [parcel, sheet] = brought[name];
  return dirname(resolve(`${parcel}/${sheet}`));
}
