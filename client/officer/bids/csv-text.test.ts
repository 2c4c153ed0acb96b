import { expect, test } from 'vitest';
import { csvText, templateAddress } from './csv-text.ts';

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
  ['the alphabet of Windows', Buffer.from(text, 'latin1')],
])('a spreadsheet saved as %s keeps its accents and its pound sign', (_name, saved) => {
  expect(csvText(bytes(saved))).toBe(text);
});

test('the template is one header row', () => {
  const address = templateAddress(['name', 'ask']);
  expect(decodeURIComponent(address.split(',').slice(1).join(','))).toBe('\u{FEFF}name,ask\r\n');
});
