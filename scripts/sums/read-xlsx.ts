/** Reads an Excel file with nothing but a zip and its XML: it shares no line with what wrote the file. */

import { strFromU8, unzipSync, type Unzipped } from 'fflate';

export interface SheetCell {
  /** `A1`. */
  readonly at: string;
  /** A formula is what nothing that we export may hold. */
  readonly kind: 'number' | 'text' | 'formula';
  readonly value: string;
}

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

export function readXlsx(bytes: Uint8Array): XlsxSheet[] {
  const parts = unzipSync(bytes);
  const strings = tags(part(parts, 'xl/sharedStrings.xml'), 'si').map(({ inner }) =>
    tags(inner, 't')
      .map((text) => plain(text.inner))
      .join(''),
  );
  const names = tags(part(parts, 'xl/workbook.xml'), 'sheet').map(({ head }) => attribute(head, 'name'));
  return names.map((name, place) => ({
    name: plain(name),
    rows: tags(part(parts, `xl/worksheets/sheet${place + 1}.xml`), 'row').map(({ inner }) =>
      tags(inner, 'c').map((cell) => cellOf(cell, strings)),
    ),
  }));
}

interface Tag {
  /** What stands in its angle brackets. */
  readonly head: string;
  readonly inner: string;
}

function cellOf({ head, inner }: Tag, strings: readonly string[]): SheetCell {
  const at = attribute(head, 'r');
  const [{ inner: value } = { inner: '' }] = tags(inner, 'v');
  if (tags(inner, 'f').length > 0) return { at, kind: 'formula', value };
  const type = attribute(head, 't');
  if (type === 's') return { at, kind: 'text', value: strings[Number(value)] ?? '' };
  if (type === 'inlineStr' || type === 'str') return { at, kind: 'text', value: plain(inner) };
  return { at, kind: 'number', value };
}

function part(parts: Unzipped, name: string): string {
  const bytes = parts[name];
  return bytes ? strFromU8(bytes) : '';
}

function tags(xml: string, name: string): Tag[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, head = '', inner = '']) => ({ head, inner }));
}

function attribute(head: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1] ?? '';
}

function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
