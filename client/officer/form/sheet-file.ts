import { base64 } from './base64.ts';

/** A spreadsheet that somebody chose: an Excel file as it is, anything else as text. */
export type SheetFile = { readonly csv: string } | { readonly xlsx: string };

/**
 * An Excel file is a zip, whatever it is called. One of before 2007, or with a password, is a container of another kind: the
 * server says what to do about it, where as text it would be columns of nonsense.
 */
export function sheetFile(bytes: ArrayBuffer): SheetFile {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const isExcel = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
  return isExcel ? { xlsx: base64(new Uint8Array(bytes)) } : { csv: csvText(bytes) };
}

/**
 * The text of a CSV file as spreadsheets really write it: UTF-8, UTF-16 with its mark, either byte first (Excel's “Unicode text”), or the
 * Western European alphabet of Windows. Bytes that are not UTF-8 can only be the last.
 */
export function csvText(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes.slice(0, 2));
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** An empty sheet with its header, for a spreadsheet program: with the mark that tells it the text is UTF-8. */
export function templateAddress(columns: readonly string[]): string {
  const header = columns.map((column) => (/[",]/.test(column) ? `"${column.replace(/"/g, '""')}"` : column));
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\u{FEFF}${header.join(',')}\r\n`)}`;
}
