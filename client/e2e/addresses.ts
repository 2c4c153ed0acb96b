/** What the pages of a journey ask for: whatever a page of an event asks for names that event (N1). */

import type { Browser, BrowserContext, Page } from '@playwright/test';
import { eventInAddress } from '../../domain/wire/event-in-address.ts';

/**
 * What was built, or what a test brings, is the same for every event; an officer is one of all; a laptop has no server
 * beside it.
 */
const ofNoEvent =
  /^\/(?:assets|ui|brought|reader\.js|api\/(?:officer|funds|laptop)|open-data\/(?:funds|what-the-columns)|early|favicon)\b/;
/** Who is signed in on an officer's page, and as whom. */
const ofAnOfficer = /^\/api\/(?:session|account)\b/;

/** Notes, until it is stopped, what names no event or another one: the page, and what it asked for. */
export function noteAddresses(browser: Browser): { readonly strange: ReadonlySet<string>; stop(): void } {
  const strange = new Set<string>();
  const look = (page: string, asked: string): void => {
    // A frame in which nothing has been opened yet.
    if (page === '') return;
    const [from, to] = [new URL(page), new URL(asked)];
    const event = eventInAddress(from.pathname + from.search);
    if (event === null || from.host !== to.host || ofNoEvent.test(to.pathname)) return;
    if (from.pathname.startsWith('/officer') && ofAnOfficer.test(to.pathname)) return;
    if (eventInAddress(to.pathname + to.search) !== event)
      strange.add(`${from.pathname} asked for ${to.pathname}${to.search}`);
  };
  const follow = (context: BrowserContext): void => {
    context.on('page', (page: Page) => page.on('websocket', (line) => look(page.url(), line.url())));
    context.on('request', (request) => {
      // Where somebody goes next is a page of its own; what a worker asks for has no page.
      if (request.isNavigationRequest() || request.serviceWorker() !== null) return;
      look(request.frame().url(), request.url());
    });
  };
  for (const context of browser.contexts()) follow(context);
  browser.on('context', follow);
  return { strange, stop: () => void browser.off('context', follow) };
}
