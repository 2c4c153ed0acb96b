/** Every file that an officer, an auditor and the public can take of a rehearsed event: a folder for each of them. */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contract } from '../../domain/contract/contract.ts';
import type { Declaration } from '../../domain/contract/declaration.ts';
import { dayText } from '../../domain/day.ts';
import type { EventId, FundId } from '../../domain/ids.ts';
import { localDay } from '../../server/office/erasure-days.ts';
import { tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { awardAndPublish, type AfterSigning } from './after-signing.ts';

/** What was asked for, and what of it there is. */
export interface TakenAway {
  /** Each file, under the folder of its reader: `officer/rehearsal-2027-01-16-chosen.xlsx`. */
  readonly files: readonly string[];
  /** The declared files that this event does not have, such as whole ballots: `officer GET /api/...`. */
  readonly without: readonly string[];
}

/**
 * Awards and publishes first, so that there are letters and grants. Whatever file the contract declares is asked for, a new
 * one too (X7). Writes inside the folder and nowhere else.
 */
export async function leaveFiles(folder: string, of: AfterSigning): Promise<TakenAway> {
  await awardAndPublish(of);
  const { officer, event, fund } = of;
  const auditor = await auditorOf(officer);
  const readers = {
    officer: (path: string) => officer.fetch(path),
    auditor: (path: string) => auditor.fetch(path),
    public: (path: string) => fetch(`${officer.url}${path}`),
  } as const;
  const taken = Object.entries(readers).map(async ([reader, take]) => {
    const [files, without]: [string[], string[]] = [[], []];
    mkdirSync(join(folder, reader), { recursive: true });
    for (const [route, path] of filesFor(reader, event, fund)) {
      const answer = path.includes(':') ? null : await take(path);
      const name = nameIn(answer);
      if (answer?.ok !== true || name === null) {
        without.push(`${reader} ${route}`);
        continue;
      }
      const file = join(reader, name);
      writeFileSync(join(folder, file), Buffer.from(await answer.arrayBuffer()), { flag: 'wx' });
      files.push(file);
    }
    return { files, without };
  });
  const all = await Promise.all(taken);
  return { files: all.flatMap(({ files }) => files), without: all.flatMap(({ without }) => without) };
}

/** True for a folder that is not there yet, or has nothing in it. */
export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
  }
}

/** The declared routes that give this reader a file, each with its address: one with more parameters is no file here. */
function filesFor(reader: string, event: EventId, fund: FundId): readonly (readonly [string, string])[] {
  return Object.entries<Declaration>(contract).flatMap(([route, { who, reply }]) => {
    const [method, path = ''] = route.split(' ');
    const isFor =
      who === 'anyone' ? reader === 'public' : typeof who !== 'string' && who.some((role) => role === reader);
    if (method !== 'GET' || !('file' in reply) || !isFor) return [];
    return [[route, path.replace(':event', String(event)).replace(':fund', String(fund))] as const];
  });
}

async function auditorOf(officer: Staff): Promise<Staff> {
  const until = dayText(localDay(Date.now()) + 1);
  const { url } = await officer.call('POST /api/officer/staff', {
    body: { role: 'auditor', name: 'Auditor of the rehearsal', until },
  });
  const invited = await Staff.signIn(officer.url, tokenOf(url));
  return invited.choosePassPhrase({ signIn: 'auditor', passPhrase: 'an audit is no secret either' });
}

/** The name under which an answer is saved; null where it is no file. */
function nameIn(answer: Response | null): string | null {
  const said = answer?.headers.get('content-disposition') ?? '';
  const [, name] = /filename="?([^";]+)"?/.exec(said) ?? [];
  return name === undefined ? null : basename(name);
}
