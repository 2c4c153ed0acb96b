import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const top = fileURLToPath(new URL('..', import.meta.url));

/**
 * The JavaScript file behind a library's command, to be run by this very Node: the shims in node_modules/.bin
 * differ between Windows and the rest, the file does not.
 */
export function tool(library: string, command = library): string {
  const folder = join(top, 'node_modules', library);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`The library ${library} has no command called ${command}.`);
  return join(folder, file);
}
