/**
 * The typeface of printed paper, embedded: Atkinson Hyperlegible Next, in the two parts in which it is delivered. A PDF
 * does not look for a missing letter elsewhere, so each line is set in runs of letters that one part has.
 */

import { createRequire } from 'node:module';

const weights = [400, 600, 800] as const;
export type Weight = (typeof weights)[number];

type Part = 'latin' | 'latin-ext';

const resolve = createRequire(import.meta.url).resolve;

/** The letters of each part, as ranges of code points. */
const letters: Readonly<Record<Part, readonly (readonly [from: number, to: number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xb4],
    [0xb6, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x107],
    [0x10a, 0x113],
    [0x116, 0x11b],
    [0x11e, 0x123],
    [0x126, 0x127],
    [0x12a, 0x12b],
    [0x12e, 0x130],
    [0x136, 0x137],
    [0x139, 0x13e],
    [0x141, 0x148],
    [0x150, 0x151],
    [0x154, 0x155],
    [0x158, 0x15b],
    [0x15e, 0x165],
    [0x16a, 0x16b],
    [0x16e, 0x17e],
    [0x218, 0x21b],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x1ef2, 0x1ef3],
  ],
};
const parts = ['latin', 'latin-ext'] as const satisfies readonly Part[];

/** A piece of text in one part of the typeface. */
export interface TextRun {
  readonly font: string;
  readonly text: string;
}

export function registerTypeface(document: PDFKit.PDFDocument): void {
  for (const part of parts)
    for (const weight of weights) document.registerFont(fontName(part, weight), fileOf(part, weight));
}

/** The text in runs, one after the other. */
export function runsOf(text: string, weight: Weight): TextRun[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of printed(text)) {
    const font = fontName(partOf(letter) ?? 'latin', weight);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** True when the typeface has every letter. Where it has not, the browser prints, which has other typefaces. */
export function canSet(text: string): boolean {
  return [...printed(text)].every((letter) => partOf(letter) !== null);
}

/** A text in letters that the typeface has: three dots stand for words in another script. */
export function settable(text: string): string {
  if (canSet(text)) return text;
  const words = printed(text).split(/\s+/).map(settableWord);
  return words.filter((word, place) => word !== '' && (word !== '…' || words[place - 1] !== '…')).join(' ');
}

/**
 * The name in letters that the typeface has: without emoji, and with three dots for words of another script. Empty where
 * no word is left.
 */
export function settableName(name: string): string {
  const shown = settable(name);
  return /[\p{L}\p{N}]/u.test(shown) ? shown : '';
}

function settableWord(word: string): string {
  const kept = [...word].filter((sign) => partOf(sign) !== null || /[\p{L}\p{N}]/u.test(sign)).join('');
  return canSet(kept) ? kept : '…';
}

/** Without the signs round a name that are not seen: every letter that can be set runs from left to right. */
function printed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u2066-\u2069]/g, '');
}

/** The same of every text in what is to be printed: none can be forgotten, and lose its letters in silence. */
export function canSetAll(of: unknown): boolean {
  if (typeof of === 'string') return canSet(of);
  return typeof of !== 'object' || of === null || Object.values(of).every(canSetAll);
}

function partOf(letter: string): Part | null {
  const code = letter.codePointAt(0) ?? 0;
  return parts.find((part) => letters[part].some(([from, to]) => code >= from && code <= to)) ?? null;
}

function fontName(part: Part, weight: Weight): string {
  return `${part} ${weight}`;
}

function fileOf(part: Part, weight: Weight): string {
  const folder = '@fontsource/atkinson-hyperlegible-next/files';
  return resolve(`${folder}/atkinson-hyperlegible-next-${part}-${weight}-normal.woff`);
}
