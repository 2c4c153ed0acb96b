/**
 * Which page of the phone is open. It is in the address (`?project=3`), so Back goes to the list, a reload stays in
 * place, and neither loses anything: what people do is kept elsewhere.
 */

import { useSyncExternalStore } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { isNumberId } from '../../domain/is-number-id.ts';

const names = ['home', 'rules', 'review', 'cards', 'code', 'ask'] as const;

export type PageName = (typeof names)[number];
export type PhoneRoute = { readonly page: PageName } | { readonly page: 'project'; readonly bid: BidId };

export const home: PhoneRoute = { page: 'home' };

export function readRoute(search: string): PhoneRoute {
  const asked = new URLSearchParams(search);
  const bid = Number(asked.get('project'));
  if (isNumberId<BidId>(bid)) return { page: 'project', bid };
  const page = names.find((name) => name === asked.get('page'));
  return { page: page ?? 'home' };
}

/** The address of a page, as a link carries it. */
export function hrefOf(route: PhoneRoute): string {
  if (route.page === 'project') return `?project=${route.bid}`;
  return route.page === 'home' ? location.pathname : `?page=${route.page}`;
}

/** On a device where people vote in turn nothing of a turn may stay in the history, or lead to the cards of a phone (Y29). */
export function isShared(): boolean {
  return location.pathname.startsWith('/tablet');
}

const changed = new EventTarget();

/** Where this page lies in the history: how many of ours are under it, and which of them is the list. */
interface Place {
  readonly depth: number;
  readonly list: number | null;
}

/**
 * Goes to a page. From project to project the place in the history stays the same, so Back from any project returns to
 * the list or the scores from which it was chosen.
 */
export function go(route: PhoneRoute, { replace = false } = {}): void {
  const from = readRoute(location.search);
  if (hrefOf(route) === hrefOf(from)) return;
  const { depth, list } = placeInHistory();
  if (route.page === 'home' && list !== null && list < depth) {
    history.go(list - depth);
    return;
  }
  if (replace || isShared() || route.page === 'home' || (route.page === 'project' && from.page === 'project'))
    history.replaceState({ depth, list: route.page === 'home' ? depth : list }, '', hrefOf(route));
  else history.pushState({ depth: depth + 1, list: from.page === 'home' ? depth : list }, '', hrefOf(route));
  changed.dispatchEvent(new Event('change'));
}

/** Another path of ours in this same page, such as the event that a card belongs to. */
export function replacePath(path: string): void {
  history.replaceState(null, '', path);
  changed.dispatchEvent(new Event('change'));
}

export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  addEventListener('popstate', listener);
  return () => {
    changed.removeEventListener('change', listener);
    removeEventListener('popstate', listener);
  };
}

function placeInHistory(): Place {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return { depth: 0, list: null };
  const depth = 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
  return { depth, list: 'list' in state && typeof state.list === 'number' ? state.list : null };
}
