/** The program: the server on its settings, the sample on its first start, and what to hand to whom. */

import type { LinkRole } from '../db/register/links.ts';
import { nobody, type EventId } from '../domain/ids.ts';
import type { PrintedCard } from '../domain/wire/http-cards.ts';
import { build, type RunningServer } from './build.ts';
import { readConfig } from './config.ts';
import { enoughConnections } from './most-connections.ts';
import type { EventRoom } from './live/event-room.ts';
import type { CardOffice } from './office/cards.ts';
import { practiceCards } from './office/printing.ts';
import { makeSample } from './practice/sample.ts';

/** A card is in few hands on a console; the rest is printed. */
const cardsShown = 5;

type HandedRole = Exclude<LinkRole, 'auditor'>;

export interface StartLinks {
  readonly links: Readonly<Record<HandedRole, string>>;
  /** Of a practice event; a real one's cards are shown to the officer who prints them and to nobody else (S10). */
  readonly cards: readonly Pick<PrintedCard, 'number' | 'code' | 'url'>[];
}

export interface Started {
  readonly url: string;
  /** The newest event, or null while there is none. */
  readonly event: EventId | null;
  /** Makes an officer of the first who opens it, within 15 minutes. */
  readonly ownerLink: string;
  /** Opens on this computer alone, and only until the program ends. */
  readonly laptopPage: string;
  /** A new link to the hall's screen of the event of the day, for this computer; null while there is no event. */
  hallScreen(): Promise<string | null>;
  /** What was made on the first start, or asked for. */
  readonly handout: StartLinks | null;
  /** How many connections there can be at once, where a full hall might not fit; else null. */
  readonly fewLines: number | null;
  /** Sends phones elsewhere first, for as long as DRAIN_SECONDS says. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** @throws BadConfig, and what `build` throws. */
export async function start(
  variables: Readonly<Record<string, string | undefined>>,
  { newLinks, goOnWithLess }: { newLinks: boolean; goOnWithLess: boolean },
): Promise<Started> {
  const server = await build({ ...readConfig(variables), goOnWithLess });
  try {
    return await withStartLinks(server, newLinks);
  } catch (fault) {
    await server.close();
    throw fault;
  }
}

async function withStartLinks(server: RunningServer, newLinks: boolean): Promise<Started> {
  // Whoever wiped the sample does not find it again: it is made where no fund ever was.
  const isFirst = (await server.register.numbers.last('fund')) === 0;
  const office = { ...server, now: Date.now };
  const room = isFirst ? await makeSample(office) : server.rooms.events().at(-1);
  const handout = room && (isFirst || newLinks) ? await handOut(office, room) : null;
  const { url, localUrl, access, laptopKey, connections } = server;
  return {
    url,
    event: room?.event ?? null,
    ownerLink: (await access.makeOwnerLink()).url,
    laptopPage: `${localUrl}/laptop#${laptopKey.text}`,
    async hallScreen() {
      const event = eventOfTheDay(server.rooms.events());
      return event === null
        ? null
        : (await access.makeLink('projector', event, nobody)).url.replace(url, localUrl);
    },
    handout,
    fewLines: connections.most < enoughConnections ? connections.most : null,
    drain: () => server.drain(),
    close: () => server.close(),
  };
}

/** The event whose doors are open or whose results are being told, or else the newest. */
function eventOfTheDay(rooms: readonly EventRoom[]): EventId | null {
  const underWay = rooms.findLast(({ state }) => state.stage !== 'setting-up' && state.stage !== 'signed');
  return (underWay ?? rooms.at(-1))?.event ?? null;
}

async function handOut(office: CardOffice, room: EventRoom): Promise<StartLinks> {
  const link = (role: HandedRole) => linkFor(office, room, role);
  const cards = await practiceCards(office, room, (live) => live.slice(0, cardsShown));
  return {
    links: {
      projector: await link('projector'),
      facilitator: await link('facilitator'),
      desk: await link('desk'),
      officer: await link('officer'),
    },
    cards: cards.map(({ number, code, url }) => ({ number, code, url })),
  };
}

/**
 * A link that works at once. In practice it belongs to one of the sample's people; in a real event whoever opens it says
 * who they are. Officers with accounts come in by pass-phrase: for them the console lets somebody in once.
 */
async function linkFor(
  { access, register }: CardOffice,
  { event, state }: EventRoom,
  role: HandedRole,
): Promise<string> {
  const people = (await register.people.ofEvent(event)).filter((person) => person.event === event);
  const named = (state.practice && people.find(({ part }) => part === role)?.person) || nobody;
  if (role !== 'officer') return (await access.makeLink(role, event, named)).url;
  const link = (await access.hasOfficers())
    ? access.makeOwnerLink()
    : access.makeLink('officer', null, named);
  return (await link).url;
}
