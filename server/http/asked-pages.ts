/** The pages for when somebody asks: for officers and auditors alone, and the log says who opened which (O11). */

import type { Request } from 'express';
import { bidId, cardNumber, type EventId } from '../../domain/ids.ts';
import type { FirstPage } from '../../domain/wire/first-page.ts';
import type { TakenFile } from '../../domain/wire/taken-files.ts';
import type { EventRoom } from '../live/event-room.ts';
import { askedGroup, askedHeld, askedImpact, askedIndex, type AskedOffices } from '../office/asked/asked.ts';
import type { RouteDependencies } from './route.ts';

type Dependencies = AskedOffices & Pick<RouteDependencies, 'access'>;

/** Null where there is no such page. */
export async function askedAt(
  request: Request,
  event: EventId,
  deps: Dependencies,
): Promise<FirstPage | null> {
  const reader = await readerOf(request, deps);
  if (reader === null) return { page: 'asked-sign-in' };
  const room = deps.rooms.event(event);
  if (!room) return null;
  const [, , , about = ''] = request.path.split('/');
  const made = await pageAbout(about, request, room, deps);
  if (made !== null && made.file !== null) {
    const { file } = made;
    await deps.register.staffActs.add({
      at: deps.now(),
      person: reader.person,
      kind: 'file-taken',
      event,
      file,
    });
  }
  return made?.page ?? null;
}

async function readerOf({ headers: { cookie } }: Request, { access }: Dependencies) {
  for (const role of ['officer', 'auditor'] as const) {
    const session = await access.session(cookie, role, null);
    if (session?.role === role) return session;
  }
  return null;
}

interface Made {
  readonly page: FirstPage;
  /** As the log names it; null for the page that only leads on. */
  readonly file: TakenFile | null;
}

async function pageAbout(
  about: string,
  { query }: Request,
  room: EventRoom,
  deps: Dependencies,
): Promise<Made | null> {
  switch (about) {
    case '':
      return { page: { page: 'asked', asked: askedIndex(room) }, file: null };
    case 'group': {
      const asked = await askedGroup(room, bidId(numberIn(query['bid'])), deps);
      return asked && { page: { page: 'asked-group', asked }, file: 'asked-group' };
    }
    case 'held': {
      const number = numberIn(query['card']);
      const asked = await askedHeld(room, number === 0 ? null : cardNumber(number), deps);
      return { page: { page: 'asked-held', asked }, file: 'asked-held' };
    }
    case 'impact':
      return { page: { page: 'asked-impact', asked: await askedImpact(room, deps) }, file: 'asked-impact' };
    default:
      return null;
  }
}

/** 0 for what is no number. */
function numberIn(text: unknown): number {
  return typeof text === 'string' && /^0*[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : 0;
}
