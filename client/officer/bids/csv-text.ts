/**
 * The text of a CSV file as spreadsheets really write it: UTF-8, UTF-16 with its mark (Excel's “Unicode text”), or the
 * Western European alphabet of Windows. Bytes that are not UTF-8 can only be the last.
 */
export function csvText(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes.slice(0, 2));
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** An empty sheet with its header, for a spreadsheet program: with the mark that tells it the text is UTF-8. */
export function templateAddress(columns: readonly string[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\u{FEFF}${columns.join(',')}\r\n`)}`;
}
