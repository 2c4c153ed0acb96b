import { expect, test } from 'vitest';
import { csvText, sheetFile, templateAddress } from './sheet-file.ts';

const text = 'name,ask\r\nCrewe Repair Café,£1850\r\n';

function bytes(buffer: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(buffer.length);
  new Uint8Array(copy).set(buffer);
  return copy;
}

test.each([
  ['UTF-8', Buffer.from(text, 'utf8')],
  ['UTF-8 with its mark', Buffer.from(`\u{FEFF}${text}`, 'utf8')],
  ['UTF-16 with its mark', Buffer.from(`\u{FEFF}${text}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\u{FEFF}${text}`, 'utf16le').swap16()],
  ['the alphabet of Windows', Buffer.from(text, 'latin1')],
])('a spreadsheet saved as %s keeps its accents and its pound sign', (_name, saved) => {
  expect(csvText(bytes(saved))).toBe(text);
});

test('an Excel file goes as it is, whatever it is called', () => {
  const zip = Buffer.concat([Buffer.from('PK\u{3}\u{4}'), Buffer.alloc(70_000, 7)]);
  expect(sheetFile(bytes(zip))).toEqual({ xlsx: zip.toString('base64') });
  expect(sheetFile(bytes(Buffer.from(text)))).toEqual({ csv: text });
  // Of before 2007, or with a password: the server answers that it is not one it can read.
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(sheetFile(bytes(old))).toEqual({ xlsx: old.toString('base64') });
});

test('the template is one header row', () => {
  const address = templateAddress(['name', 'ask']);
  expect(decodeURIComponent(address.split(',').slice(1).join(','))).toBe('\u{FEFF}name,ask\r\n');
});
