import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, RowReader } from './cells.ts';
import { MalformedElection } from './malformed.ts';

/** The rows of a text that comes in these pieces. */
function readRows(...pieces: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  const reader = new RowReader((row) => rows.push(row));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

function failureOf(text: string): unknown {
  try {
    readRows(text);
    return null;
  } catch (error) {
    return error;
  }
}

const values = (text: string) => readRows(text).map((row) => row.map(({ value }) => value));

test.each(['\n', '\r\n', '\r'])('[P1] rows end at %j', (end) => {
  expect(values(`a;b${end}c;d${end}`)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('[P1] a byte order mark is passed over, and only at the start', () => {
  const rows = readRows('\uFEFFMETA\nkey');
  expect(rows[0]?.[0]).toEqual({ value: 'META', line: 1, column: 1 });
});

test('[P1] U+2028, U+0085 and form feed stay inside a name', () => {
  const name = 'A\u2028B\u0085C\fD';
  expect(values(`1;${name};2`)).toEqual([['1', name, '2']]);
});

test('[P2] quoted cells hold separators, line breaks and doubled quotes', () => {
  expect(values('1;"Trees; hedges";2\n2;"The ""Big""\r\nlunch" ;3')).toEqual([
    ['1', 'Trees; hedges', '2'],
    ['2', 'The "Big"\r\nlunch', '3'],
  ]);
});

test('[P2] quotes that do not begin a cell are letters', () => {
  expect(values('1;5" pipe;"Green" corners;"a"b"')).toEqual([['1', '5" pipe', '"Green" corners', '"a"b"']]);
});

test('[P3] spaces round cells and rows without text mean nothing', () => {
  expect(values(' a ;\tb\n\n ; ;\n  "c" ; d')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('[P12] every cell knows where it begins, also after a quoted line break', () => {
  const rows = readRows('a;bb;c\n"x\ry";z\r\n"1\n\r\n2";');
  expect(rows.flat().map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [1, 3],
    [1, 6],
    [2, 1],
    [3, 4],
    [4, 1],
    [6, 4],
  ]);
});

test('[P1, P2] cells written with quotes are read as they were, whatever they hold', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ż', '"', ';', ',', '\n', '\r', ' ', '\u2028', '\u{1F333}'),
  });
  const row = fc.array(cell, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
      const text = rows
        .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))
        .join(end);
      const trimmed = rows.map((cells) => cells.map((value) => value.trim()));
      expect(values(text)).toEqual(trimmed.filter((cells) => cells.some((value) => value !== '')));
    }),
  );
});

test('[P12] no text at all makes the reader fail in any other way than by naming a place', () => {
  const anything = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', ' ') });
  fc.assert(
    fc.property(anything, (text) => {
      const failure = failureOf(text);
      expect(failure === null || failure instanceof MalformedElection).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
