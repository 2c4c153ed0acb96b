/** Where a person is on a page, by what it shows and not by its elements: those may be drawn anew. */

export interface ScrollPlace {
  readonly top: number;
  /** What has the focus; null when nothing has. */
  readonly focused: string | null;
}

export function placeNow(): ScrollPlace {
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body;
  return { top: scrollY, focused: isNowhere ? null : nameOf(activeElement) };
}

/** Scrolls there, and focuses what is called the same; the heading where nothing is. */
export function goBackTo({ top, focused }: ScrollPlace): void {
  scrollTo(0, top);
  if (focused === null) return;
  const tag = focused.slice(0, focused.indexOf(' '));
  const same = Array.from(document.querySelectorAll<HTMLElement>(tag)).find(
    (each) => nameOf(each) === focused,
  );
  const heading = document.querySelector<HTMLElement>('h1');
  if (same === undefined) heading?.setAttribute('tabindex', '-1');
  (same ?? heading)?.focus({ preventScroll: true });
}

const identities = ['id', 'name', 'value', 'href', 'aria-label'];

/** Its tag and what tells it from its neighbours: its attributes; its text, which may be translated, where it has none. */
function nameOf(element: Element): string {
  const own = identities.map((name) => element.getAttribute(name) ?? '').join(' ');
  return `${element.tagName} ${own.trim() === '' ? element.textContent : own}`;
}
