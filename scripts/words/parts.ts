/** The parts of the English catalogue, read as they are written. */

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../domain/words/messages.ts';
import { top } from '../tool.ts';

const englishFolder = join(top, 'domain', 'words', 'en-GB');

/** The one thing that a part exports, and its name. */
export async function messagesIn(file: string): Promise<{ name: string; messages: Messages }> {
  const exported: Readonly<Record<string, Messages>> = await import(pathToFileURL(file).href);
  const [part, ...others] = Object.entries(exported);
  if (part === undefined || others.length > 0)
    throw new Error(`${file} exports ${others.length === 0 ? 'nothing' : 'more than its messages'}.`);
  return { name: part[0], messages: part[1] };
}

/** Every part by its path below `en-GB/`, such as `pads/score`, in the order of their names. */
export async function englishParts(): Promise<Readonly<Record<string, Messages>>> {
  const files = readdirSync(englishFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const parts: Record<string, Messages> = {};
  for (const file of files) {
    const path = relative(englishFolder, file).split(sep).join('/').replace(/\.ts$/, '');
    parts[path] = (await messagesIn(file)).messages;
  }
  return parts;
}
