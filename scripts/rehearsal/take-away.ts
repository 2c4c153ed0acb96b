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

interface Taken {
  readonly officer: Staff;
  readonly event: EventId;
  readonly fund: FundId;
}

/** Writes inside the folder and nowhere else. @returns a line that says how many files */
export async function takeAway(folder: string, { officer, event, fund }: Taken): Promise<string> {
  const auditor = await auditorOf(officer);
  const readers = {
    officer: (path: string) => officer.fetch(path),
    auditor: (path: string) => auditor.fetch(path),
    public: (path: string) => fetch(`${officer.url}${path}`),
  } as const;
  const taken = Object.entries(readers).map(async ([reader, take]) => {
    const own = join(folder, reader);
    mkdirSync(own, { recursive: true });
    let files = 0;
    for (const path of filesFor(reader, event, fund)) {
      const answer = await take(path);
      // What the rules or the stage do not allow is no file: whole ballots, say, or sheets after the seal.
      if (!answer.ok || !answer.headers.has('content-disposition')) continue;
      writeFileSync(join(own, nameIn(answer)), Buffer.from(await answer.arrayBuffer()), { flag: 'wx' });
      files += 1;
    }
    return files;
  });
  const files = (await Promise.all(taken)).reduce((sum, each) => sum + each, 0);
  return `${files} files are in ${folder}.\n`;
}

/** True for a folder that is not there yet, or has nothing in it. */
export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
  }
}

/** The declared routes that give this reader a file of one event or one fund: a new one is taken by itself. */
function filesFor(reader: string, event: EventId, fund: FundId): readonly string[] {
  return Object.entries<Declaration>(contract).flatMap(([route, { who, reply }]) => {
    const [method, path = ''] = route.split(' ');
    const isFor =
      who === 'anyone' ? reader === 'public' : typeof who !== 'string' && who.some((role) => role === reader);
    if (method !== 'GET' || !('file' in reply) || !isFor) return [];
    const address = path.replace(':event', String(event)).replace(':fund', String(fund));
    return address.includes(':') ? [] : [address];
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

function nameIn(answer: Response): string {
  const said = answer.headers.get('content-disposition') ?? '';
  return basename(/filename="?([^";]+)"?/.exec(said)?.[1] ?? 'file');
}
