/** What the person's hands are doing, so that no page turns under them. */

/** So long after a touch somebody is taken to be busy with the page. */
const busyMs = 5_000;
/** A focus that comes so soon after a touch was brought by it. */
const touchMs = 1_000;

let touchedAt = 0;
let isByTouch = false;

/** Call once, before the first screen. To open the page, or to load it again, is a touch. */
export function watchHands(): void {
  touchedAt = performance.now();
  const touched = ({ type }: Event): void => {
    touchedAt = performance.now();
    isByTouch = type !== 'keydown';
  };
  for (const type of ['pointerdown', 'touchmove', 'wheel', 'keydown'])
    addEventListener(type, touched, { capture: true, passive: true });
  // A screen reader moves the focus without a touch that the page hears of. A heading is focused by the page itself.
  addEventListener('focusin', ({ target }) => {
    const isByPage = target instanceof Element && target.getAttribute('tabindex') === '-1';
    if (!isByPage && performance.now() - touchedAt > touchMs) isByTouch = false;
  });
}

/** Milliseconds until nobody has touched the page for long enough; 0 when so. */
export function busyFor(): number {
  return Math.max(0, touchedAt + busyMs - performance.now());
}

/** The keyboard or a screen reader is at something that belongs to a project, or on its way from there to the switch. */
export function isInsideProject(): boolean {
  const at = document.activeElement?.closest('[data-project], [role="switch"]') ?? null;
  return !isByTouch && at !== null && !at.hasAttribute('data-leads');
}
