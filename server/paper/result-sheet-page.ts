/**
 * The result sheet as a page in one file: the same pieces in the same order as the PDF and the page on the screen (X3). It
 * needs no network, no script and no typeface of ours, so that it has every letter that the reader's computer has.
 */

import { readFileSync } from 'node:fs';
import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { numberedParts, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { SheetPart, SheetTable } from '../../domain/paper/result-sheet-parts.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

const style = readFileSync(new URL('./result-sheet-page.css', import.meta.url), 'utf8');

export function resultSheetPage(of: ResultSheet, language: Language): string {
  const { result: words } = wordsIn(language);
  const title = `${of.title} · ${of.about}`;
  const head = h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', null, title),
    h('style', null, style),
  );
  const strong = (text: string | null): ReactNode =>
    text === null ? null : h('p', { className: 'strong' }, text);
  const body = h(
    'body',
    null,
    h(
      'main',
      null,
      h('p', null, of.about),
      h('p', null, of.of),
      h('h1', null, of.title),
      strong(of.practice ? words.practice : null),
      factsTable(of),
      table(of.facts.length + 1, of.chosen, 1),
      of.signed.map((sentence) => h('p', { key: sentence }, sentence)),
      strong(of.doubt),
      of.declaration === null ? null : h('p', null, of.declaration),
      of.signers.map((who) => h('p', { key: who, className: 'sign' }, words.signHere({ who }))),
      h('p', null, of.note),
      numberedParts(of).map(({ number, part }) => h(Part, { key: number, number, part })),
    ),
  );
  const page = h('html', { lang: language.code, dir: language.direction }, head, body);
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function factsTable({ facts }: ResultSheet): ReactNode {
  const rows = facts.map(([label, value], place) =>
    h('tr', { key: label }, h('th', { scope: 'row' }, `${place + 1}. ${label}`), h('td', null, value)),
  );
  return h('table', null, h('tbody', null, rows));
}

function Part({ number, part }: { number: number; part: SheetPart }): ReactNode {
  if (part.kind === 'table') return table(number, part, 0);
  const content =
    part.kind === 'lines'
      ? h(
          'ul',
          null,
          part.lines.map((line) => h('li', { key: line }, line)),
        )
      : h(
          'dl',
          null,
          part.rows.map(([what, how], at) =>
            h('div', { key: `${at} ${what}` }, h('dt', null, what), h('dd', null, how)),
          ),
        );
  return h('section', null, h('h2', null, `${number}. ${part.label}`), content);
}

/** @param names the place of the column that names each row */
function table(number: number, { label, headings, rows }: SheetTable, names: number): ReactNode {
  const heading = headings.map((each) => h('th', { key: each, scope: 'col' }, each));
  const row = (cells: readonly string[], at: number): ReactNode =>
    h(
      'tr',
      { key: at },
      cells.map((cell, place) =>
        place === names ? h('th', { key: place, scope: 'row' }, cell) : h('td', { key: place }, cell),
      ),
    );
  // It scrolls by itself where it is too wide, so it takes focus from the keyboard.
  return h(
    'section',
    { className: 'scrolls', 'aria-label': label, tabIndex: 0 },
    h(
      'table',
      null,
      h('caption', null, `${number}. ${label}`),
      h('thead', null, h('tr', null, heading)),
      h('tbody', null, rows.map(row)),
    ),
  );
}
