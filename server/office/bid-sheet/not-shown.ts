/**
 * What an Excel file holds and a person who opens it does not see: hidden sheets, rows and columns, rows that a filter
 * hides, merged cells. The library that reads the cells reports none of this, so these parts of the workbook are read
 * here.
 */

import { strFromU8, unzipSync } from 'fflate';
import { mostRows } from '../../../domain/wire/http-bids.ts';
import { mostColumns, nothingHidden, type Hidden } from './grid.ts';

export interface NotShown {
  readonly hidden: Hidden;
  /** Places from 0, both ends included. */
  readonly merged: readonly {
    readonly text: string;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }[];
}

/** More than any list of bids has; what goes on after that is not looked at. */
const mostMerged = 5_000;

/** By the name of the sheet. The zip is unpacked once; the caller has seen that it is small enough. */
export function notShown(bytes: Uint8Array): (sheet: string) => NotShown {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(?:_rels\/)?[^/]+$|^xl\/worksheets\/[^/]+$/.test(name),
  });
  const text = (name: string): string => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
  const targets = new Map(
    tagsIn(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [tag('Id'), tag('Target')]),
  );
  const sheets = new Map(tagsIn(text('xl/workbook.xml'), 'sheet').map((tag) => [tag('name'), tag] as const));
  return (name) => {
    const tag = sheets.get(name);
    if (!tag) return { hidden: nothingHidden, merged: [] };
    const target = targets.get(tag('r:id') ?? tag('id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const hiddenSheet = (tag('state') ?? 'visible') !== 'visible';
    return partsOf(text(path), hiddenSheet);
  };
}

function partsOf(xml: string, sheet: boolean): NotShown {
  const rows = new Set<number>();
  let last = 0;
  for (const tag of tagsIn(xml, 'row')) {
    // A row that does not say its number follows the one before.
    last = Number(tag('r') ?? last + 1);
    if (isOn(tag('hidden')) || tag('ht') === '0') rows.add(last);
    if (last > mostRows) break;
  }
  const columns = tagsIn(xml, 'col').flatMap((tag) => {
    if (!isOn(tag('hidden')) && tag('width') !== '0') return [];
    const [from, to] = [Number(tag('min')), Math.min(Number(tag('max')), mostColumns)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from - 1 + place);
  });
  const merged = tagsIn(xml, 'mergeCell')
    .slice(0, mostMerged)
    .flatMap((tag) => areaOf(tag('ref') ?? ''));
  return { hidden: { sheet, rows: [...rows], columns }, merged };
}

function areaOf(text: string): NotShown['merged'] {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return [];
  const area = {
    top: Number(top) - 1,
    bottom: Number(bottom) - 1,
    left: placeOf(left),
    right: placeOf(right),
  };
  return [{ text, ...area }];
}

/** A is 0, AA is 26. */
function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

type Tag = (attribute: string) => string | undefined;

/** Every opening tag of that name, whatever prefix the program that wrote the file gave it, with its attributes. */
function tagsIn(xml: string, name: string): Tag[] {
  const found: Tag[] = [];
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g');
  for (const [, attributes = ''] of xml.matchAll(opening)) {
    const values = new Map<string, string>();
    for (const [, attribute = '', double, single] of attributes.matchAll(
      /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    ))
      values.set(attribute, unescaped(double ?? single ?? ''));
    found.push((attribute) => values.get(attribute));
  }
  return found;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined || hex !== undefined) {
      const code = Number(decimal ?? `0x${hex}`);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return named[String(name).toLowerCase()] ?? whole;
  });
}
