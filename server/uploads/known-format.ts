/** What a file is, by its first bytes: its name and its media type are whatever somebody wrote. */

export type TakenFormat = 'jpeg' | 'png' | 'webp';
export type OtherFormat = 'pdf' | 'svg' | 'gif' | 'heic' | 'other';

const taken: ReadonlySet<string> = new Set<TakenFormat>(['jpeg', 'png', 'webp']);

export function isTaken(format: TakenFormat | OtherFormat): format is TakenFormat {
  return taken.has(format);
}

export function formatOf(bytes: Uint8Array): TakenFormat | OtherFormat {
  const start = Buffer.from(bytes.subarray(0, 1_024));
  const at = (from: number, to: number): string => start.toString('latin1', from, to);
  if (at(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp';
  if (at(0, 4) === 'GIF8') return 'gif';
  if (at(4, 8) === 'ftyp') return 'heic';
  // A reader of PDFs takes one that begins within the first kilobyte.
  if (at(0, start.length).includes('%PDF-')) return 'pdf';
  if (/<svg|<!doctype svg|<\?xml/i.test(start.toString('utf8'))) return 'svg';
  return 'other';
}
