/** What an address answers before any script runs: the words that its reader came for, made on the server. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request } from 'express';
import { spokenBook } from '../../domain/rules-in-words/spoken-book.ts';
import { isAllAnnounced } from '../../domain/event/announced.ts';
import { isBeforeClose } from '../../domain/event/stages.ts';
import { eventId, fundId, type EventId } from '../../domain/ids.ts';
import type { FirstPage, RenderedPage, RenderPage } from '../../domain/wire/first-page.ts';
import type { CardTried } from '../../domain/wire/card-tried.ts';
import type { Language } from '../../domain/words/language.ts';
import { tryCard } from '../access/try-card.ts';
import { addressOf } from '../caller.ts';
import type { EventRoom } from '../live/event-room.ts';
import { fundAcross } from '../office/across.ts';
import { eventFactsTold, fundFactsTold } from '../office/open-data/facts-told.ts';
import type { AskedOffices } from '../office/asked/asked.ts';
import type { OpenDataOffices } from '../office/open-data/grants-source.ts';
import { questionsTold } from '../office/questions.ts';
import { publisherOf } from '../office/open-data/kept.ts';
import { privacyTold } from '../office/open-data/privacy-told.ts';
import { askedAt } from './asked-pages.ts';
import type { RouteDependencies } from './route.ts';
import { toldResult } from './routes/told.ts';

/** Null where an address has no such words, or nothing was built to make them with: the page then opens by its script. */
export type FirstAnswers = (request: Request, language: Language) => Promise<RenderedPage | null>;

/** @param folder dist/on-server: a renderer for each language that was built */
export function firstAnswers(
  folder: string,
  deps: Pick<RouteDependencies, 'report' | 'access'> & AskedOffices,
): FirstAnswers {
  const renderers = new Map<string, Promise<RenderPage | null>>();
  const rendererOf = ({ code }: Language): Promise<RenderPage | null> => {
    const known = renderers.get(code) ?? load(join(folder, `on-server.${code}.js`));
    renderers.set(code, known);
    return known;
  };
  return async (request, language) => {
    try {
      const page = await pageAt(request, language, deps);
      const render = page && (await rendererOf(language));
      return page && render && render(page);
    } catch (fault) {
      // A file that could not be read may be there the next time.
      renderers.delete(language.code);
      deps.report('the first words of a page could not be made', fault);
      return null;
    }
  };
}

async function load(file: string): Promise<RenderPage | null> {
  if (!existsSync(file)) return null;
  const built: { readonly renderPage: RenderPage } = await import(pathToFileURL(file).href);
  return built.renderPage;
}

async function pageAt(
  request: Request,
  language: Language,
  deps: Parameters<typeof firstAnswers>[1],
): Promise<FirstPage | null> {
  const [, address = '', number = ''] = request.path.split('/');
  if (address === 'accessibility') {
    const { name: publisher, questions } = await publisherOf(deps);
    return { page: 'accessibility', publisher, questions };
  }
  if (address === 'works') return { page: 'works', tried: await triedBy(request, deps) };
  if (address === '' || address === 'v') {
    const only = onlyOpen(deps);
    return only ? { page: 'phone', book: spokenBook(only.book(), language) } : null;
  }
  if (!/^[1-9]\d{0,8}$/.test(number)) return null;
  if (address === 'funds') {
    const fund = deps.rooms.fund(fundId(Number(number)));
    return fund
      ? { page: 'fund', across: await fundAcross(fund, deps), facts: await fundFactsTold(fund, deps) }
      : null;
  }
  if (address === 'asked') return askedAt(request, eventId(Number(number)), deps);
  if (address === 'privacy') return privacyAt(request, eventId(Number(number)), deps);
  if (address !== 'join' && address !== 'events') return null;
  const event = eventId(Number(number));
  const room = deps.rooms.event(event);
  if (!room) return null;
  const book = spokenBook(room.book(), language);
  if (address === 'join') return { page: 'phone', book };
  // Nobody reads a result before the step that shows it is on the disk.
  if (isAllAnnounced(room.state)) await room.settled();
  const told = toldResult(room);
  if ('what-happened' in request.query)
    return told.ok
      ? { page: 'what-happened', event, told: told.value, step: Number(request.query['step'] ?? 1) }
      : null;
  const facts = await eventFactsTold(room, deps);
  return { page: 'event', book, told: told.ok ? told.value : null, facts, questions: questionsTold(room) };
}

/** For children where the address says so. */
async function privacyAt(
  { query }: Request,
  event: EventId,
  deps: OpenDataOffices,
): Promise<FirstPage | null> {
  const room = deps.rooms.event(event);
  if (!room) return null;
  const page = query['for'] === 'children' ? 'privacy-for-children' : 'privacy';
  return { page, told: await privacyTold(room, deps) };
}

/** Null where nothing was sent: the form is still empty. */
async function triedBy(
  request: Request,
  deps: Pick<RouteDependencies, 'rooms' | 'access'>,
): Promise<CardTried | null> {
  if (request.method !== 'POST') return null;
  const sent: unknown = request.body;
  const typed = isForm(sent) && typeof sent.code === 'string' ? sent.code : '';
  const at = { address: addressOf(request), line: request.socket };
  return typed.trim() === '' ? null : tryCard(deps, typed, at);
}

function isForm(sent: unknown): sent is { readonly code?: unknown } {
  return typeof sent === 'object' && sent !== null;
}

/** The event whose doors are open, if no other has begun: a card's address does not name its event to the server. */
function onlyOpen({ rooms }: Pick<RouteDependencies, 'rooms'>): EventRoom | null {
  const begun = rooms.events().filter(({ state: { stage } }) => stage !== 'setting-up' && stage !== 'signed');
  const [first] = begun;
  return first && begun.length === 1 && isBeforeClose(first.state.stage) ? first : null;
}
