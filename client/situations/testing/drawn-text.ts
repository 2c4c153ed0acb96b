/** A screen as the sentences that stand on it: what people read, and what a screen reader says. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Elements that stand within a line of text; every other one begins a line of its own. */
const inline = /^\/?(?:a|b|bdi|i|em|strong|span|small|sup|sub|code|br|wbr)$/;
const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': '’',
};

/** One line for each block of text, and one for each label that only a screen reader says. */
export function linesOf(screen: ReactNode): string[] {
  const html = renderToStaticMarkup(screen);
  const labels = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, label]) => label ?? '',
  );
  const text = html.replace(/<(\/?[a-z0-9]+)[^>]*>/g, (_, tag: string) => (inline.test(tag) ? '' : '\n'));
  return [...text.split('\n'), ...labels].map(tidy).filter((line) => /\p{L}/u.test(line));
}

/** Sentence by sentence: each is understood alone, and each is true or not by itself. */
export function sentencesIn(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => line.split(/(?<=[.?!])\s+(?=[\p{Lu}\d])/u)))];
}

function tidy(text: string): string {
  return (
    text
      .replace(/&[a-z#0-9]+;/g, (entity) => named[entity] ?? entity)
      // Marks that keep a name in another script together are not seen.
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
