import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in the data folder, without the files of these names: what a thief of it could search. */
export function everyByte(folder: string, without: readonly string[] = []): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile() && !without.includes(each.name));
  return files.map((each) => readFileSync(join(each.parentPath, each.name), 'latin1')).join('\n');
}
