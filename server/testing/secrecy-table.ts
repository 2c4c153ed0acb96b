import { readFileSync } from 'node:fs';

/** Who and what, from the first two columns of the table under a heading of docs/decisions/secrecy.md. */
export function rowsUnder(heading: string): string[] {
  const page = readFileSync(new URL('../../docs/decisions/secrecy.md', import.meta.url), 'utf8');
  const [, after = ''] = page.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, who = '', act = ''] = line.split('|').map((cell) => cell.trim());
    return `${who}: ${act}`;
  });
}
