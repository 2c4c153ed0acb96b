import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Election } from '../../domain/pabulib/election.ts';
import { MalformedElection } from '../../domain/pabulib/malformed.ts';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { BadUsage } from '../door.ts';

/**
 * Reads an election from a Pabulib file.
 *
 * @throws BadUsage when there is no such file, it is not UTF-8, or it is malformed.
 */
export function readElectionFile(path: string): Election {
  const text = decode(path, readBytes(path));
  try {
    return parseElection(text);
  } catch (error) {
    if (error instanceof MalformedElection) throw new BadUsage(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(whereAsked(path));
  } catch (error) {
    throw new BadUsage(`${path} cannot be read.`, { cause: error });
  }
}

/** npm runs a script in the project's folder; INIT_CWD is the folder in which the person typed the command. */
function whereAsked(path: string): string {
  const typedIn = process.env['INIT_CWD'];
  if (existsSync(path) || typedIn === undefined) return path;
  return resolve(typedIn, path);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BadUsage(`${path} is not UTF-8 text.`, { cause: error });
  }
}
